import {paragraphsOf, pointAt} from '../parse/tree.ts'
import {countWords} from '../parse/count-words.ts'
import {isField} from './layout.ts'
import type {Caption, Cut, Marked, Metadata, Twin} from '../types.ts'

/** Something that was taken out. */
export interface Removal {
  /** `family/name` of the rule. */
  rule: string
  /** Plain words for a person. */
  reason: string
  /** The original text that goes. */
  text: string
  /** Line of the original, from 1. */
  line: number
  /** Column of the original in UTF-16 code units, from 1. */
  column: number
  /** First offset in the original, in UTF-16 code units. */
  start: number
  /** One past the last offset. */
  end: number
  /** 0 to 1: how sure the rule is. */
  confidence: number
  /** The copy that stays, where this is a repeat. */
  twin: Twin | null
}

/** How much went in and came out. */
export interface Stats {
  wordsIn: number
  wordsOut: number
  paragraphsIn: number
  paragraphsOut: number
  captions: number
  removed: number
}

/** A clean article; what is not known is null. */
export interface Article extends Metadata {
  paragraphs: string[]
  captions: Caption[]
  removed: Removal[]
  stats: Stats
}

/**
 * Gathers a marked tree into one plain object: the JSON output.
 *
 * @param marked - What the pipeline made.
 * @returns The article of the JSON Schema `article.schema.json`.
 */
export function compileArticle({tree, file}: Marked): Article {
  const original = String(file)
  const article: Article = {
    title: file.data.title ?? null,
    site: file.data.site ?? null,
    byline: file.data.byline ?? null,
    published: file.data.published ?? null,
    updated: file.data.updated ?? null,
    section: file.data.section ?? null,
    dateline: file.data.dateline ?? null,
    readingTime: file.data.readingTime ?? null,
    language: file.data.language ?? null,
    paragraphs: [],
    captions: [],
    removed: [],
    stats: {wordsIn: 0, wordsOut: 0, paragraphsIn: tree.children.length, paragraphsOut: 0, captions: 0, removed: 0},
  }
  const {stats} = article
  for (const paragraph of paragraphsOf(tree)) {
    const {data, position} = paragraph
    stats.wordsIn += countWords(original.slice(position.start.offset, position.end.offset))
    for (const span of data.spans ?? [])
      article.removed.push(removal(original, span, pointAt(span.start, paragraph, original), span.start, span.end))
    if (data.cut)
      article.removed.push(removal(original, data.cut, position.start, position.start.offset!, position.end.offset!))
    else if (data.caption)
      article.captions.push({
        ...data.caption,
        line: position.start.line,
        after: article.paragraphs.length - 1,
        start: position.start.offset!,
        end: data.captionEnd ?? position.end.offset!,
      })
    else if (data.joined || isField(data.role)) continue
    else if (data.role !== 'title') article.paragraphs.push(data.text)
    if (!data.cut && data.role !== 'caption' && !isField(data.role)) stats.wordsOut += countWords(data.text)
  }
  stats.paragraphsOut = article.paragraphs.length
  stats.captions = article.captions.length
  stats.removed = article.removed.length
  return article
}

function removal(
  original: string,
  cut: Cut,
  place: {line: number; column: number},
  start: number,
  end: number,
): Removal {
  return {
    rule: cut.rule,
    reason: cut.reason,
    text: original.slice(start, end),
    line: place.line,
    column: place.column,
    start,
    end,
    confidence: cut.confidence,
    twin: cut.twin ?? null,
  }
}
