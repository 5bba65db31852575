import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {candidate} from '../rules/candidate.ts'
import {rulesFor} from '../rules/load.ts'
import {plainKey} from '../rules/phrase.ts'
import type {PreparedRule} from '../rules/prepare-rules.ts'
import type {RuleTable} from '../rules/rule-table.ts'
import {sourceOf} from '../parse/tree.ts'
import type {ArticleParagraph, SpanCut} from '../types.ts'
import {mark, markSpans, unmarked} from './mark.ts'
import {endsSentence, isProse, proseRange} from './prose.ts'

/** Whole-paragraph rules look at paragraphs up to this many characters: longer ones are story. */
const mostCharacters = 700
/** A suffix starts in the last characters of its paragraph. */
const tailCharacters = 400
/** A heading takes at most so many links or teasers. */
const mostListed = 12
/** A terminator takes the rest of the text if at most so many of its words stand in prose. */
const mostProse = 0.4

/**
 * Marks what the rule packs know as boilerplate: whole paragraphs, sentences inside and at the end of
 * paragraphs, headings with the list under them, and the rest of the page after a terminator.
 */
export const markBoilerplate: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const rules = rulesFor(file.data.language ?? null)
    const list = unmarked(tree)
    const range = proseRange(list)
    for (const [index, paragraph] of list.entries()) {
      if (paragraph.data.cut) continue
      const rule = findWhole(paragraph, rules, (found) => !found.when?.beside && inPlace(found, index, range))
      if (rule) markRule(list, index, rule, file)
      else markInside(paragraph, rules, file)
    }
    // What goes only beside something that goes: downwards, then upwards, so that a row of such lines goes.
    const indexes = [...list.keys()]
    for (const index of [...indexes, ...indexes.toReversed()]) {
      if (list[index]!.data.cut || !(list[index - 1]?.data.cut || list[index + 1]?.data.cut)) continue
      const rule = findWhole(
        list[index]!,
        rules,
        (found) => Boolean(found.when?.beside) && inPlace(found, index, range),
      )
      if (rule) markRule(list, index, rule, file)
    }
  }
}

function findWhole(
  {data}: ArticleParagraph,
  rules: RuleTable,
  accept: (rule: PreparedRule) => boolean,
): PreparedRule | undefined {
  if (data.text.length > mostCharacters || !rules.mayBegin('whole', data.text)) return
  return rules.find('whole', candidate(data.text), accept)
}

function inPlace({when}: PreparedRule, index: number, {first, last}: {first: number; last: number}): boolean {
  if (!when?.place || first < 0) return true
  return (when.place !== 'end' && index < first) || (when.place !== 'start' && index > last)
}

function markRule(list: ArticleParagraph[], index: number, rule: PreparedRule, file: VFile): void {
  mark(file, list[index]!, {rule: rule.id, reason: rule.why, confidence: rule.confidence})
  const takes =
    rule.kind === 'heading' ? listUnder(list, index) : rule.kind === 'terminator' ? restOfPage(list, index) : 0
  for (const paragraph of list.slice(index + 1, index + 1 + takes)) {
    mark(file, paragraph, {
      rule: rule.id,
      reason: `stands under “${list[index]!.data.text.slice(0, 60)}”: ${rule.why}`,
      confidence: rule.confidence * 0.9,
    })
  }
}

/** Number of paragraphs after a heading that look like links or teasers: short, and no sentence. */
function listUnder(list: ArticleParagraph[], index: number): number {
  let count = 0
  const pageTitle = plainKey(list[0]!.data.text)
  for (const {data} of list.slice(index + 1, index + 1 + mostListed)) {
    if (countWords(data.text) > 25 || endsSentence(data.text) || isTitle(data.text, pageTitle)) break
    count++
  }
  // What is followed by prose at once was its heading.
  const next = list[index + 1 + count]
  return next && isProse(next) && count > 0 && count < 3 && !list[index + count]!.data.tight ? count - 1 : count
}

/** Whether a line is the page's title, which its first line has with or without the site's name. */
function isTitle(text: string, pageTitle: string): boolean {
  return countWords(text) > 2 && pageTitle.startsWith(plainKey(text))
}

function restOfPage(list: ArticleParagraph[], index: number): number {
  const rest = list.slice(index + 1)
  let words = 0
  let prose = 0
  for (const paragraph of rest) {
    const count = countWords(paragraph.data.text)
    words += count
    if (isProse(paragraph)) prose += count
  }
  return prose <= words * mostProse ? rest.length : 0
}

const boundary = /[.!?…。！？]["'”’»)\]]*(?:\s+|(?<=[。！？]["'”’»)\]]*))(?=\S)/gu

function markInside(paragraph: ArticleParagraph, rules: RuleTable, file: VFile): void {
  const source = sourceOf(paragraph)
  const first = paragraph.position.start.offset!
  const starts = [...source.matchAll(boundary)].map((match) => match.index + match[0].length)
  if (!starts.length) return
  const spans: SpanCut[] = []
  for (const [i, start] of [0, ...starts].entries()) {
    if (i > 0 && source.length - start <= tailCharacters && rules.mayBegin('suffix', source.slice(start, start + 20))) {
      const tail = rules.find('suffix', candidate(source.slice(start)))
      if (tail) {
        spans.push(cutOf(tail, first + start, first + source.length))
        break
      }
    }
    const sentence = source.slice(start, starts[i] ?? source.length).trimEnd()
    if (sentence.length > tailCharacters || !rules.mayBegin('span', sentence)) continue
    const span = rules.find('span', candidate(sentence))
    if (span) spans.push(cutOf(span, first + start, first + start + sentence.length))
  }
  markSpans(file, paragraph, spans)
}

function cutOf({id, why, confidence}: PreparedRule, start: number, end: number): SpanCut {
  return {rule: id, reason: why, confidence, start, end}
}
