import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {packsFor} from '../rules/load.ts'
import {perLanguage} from '../rules/per-language.ts'
import {paragraphsOf} from '../parse/tree.ts'
import type {ArticleParagraph} from '../types.ts'
import {besideFurniture, isCaptionLabel} from './captions/furniture.ts'
import {findPartner} from './captions/partner.ts'
import {mannerOf} from './captions/manner.ts'
import {saysCaption} from './captions/shape.ts'
import {mostCreditCharacters, takeBackSuspects} from './captions/suspects.ts'
import {captionText, type CaptionParts, splitCaption, withoutCredit} from './captions/split-caption.ts'
import {prepareWords, type Words} from './captions/words.ts'
import {mark, unmarked} from './mark.ts'
import {isProse} from './prose.ts'
import {plainKey} from '../rules/phrase.ts'

const wordsFor = perLanguage((language) =>
  prepareWords(
    packsFor(language).map(({credits}) => credits),
    language,
  ),
)

/** A caption is a sentence or two. */
const mostWords = 90
const mostCharacters = 900
/** A shorter line over “hide caption” is as often a heading. */
const leastWordsBesideButton = 8
/** An alternative text of so many words that says the same is the same caption. */
const leastTwinWords = 3
const colons = new Set(':：')

/**
 * Finds captions by their credit, or by a word that says what they are, and gives them the role `caption`.
 * They are not cut: they are records, and each output format decides whether it shows them. A caption whose
 * credit stands on a line beside it is one record. A second copy is cut.
 *
 * Does not find captions that say nothing of being one, and leaves a sentence that merely speaks of a photo
 * alone.
 */
export const markCaptions: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const words = wordsFor(file.data.language ?? null)
    const all = paragraphsOf(tree)
    takeBackSuspects(file, all, words)
    const list = unmarked(tree)
    const shown = besideFurniture(all)
    const lastProse = list.findLastIndex(isProse)
    const found = list.map(({data}, i) => {
      if (data.kept || data.role !== 'body' || data.text.length >= mostCharacters) return null
      const caption = splitAcross(list, i, words) ?? splitCaption(data.text, words, i > 0 && i < lastProse)
      return caption && isShort(data.text) ? caption : null
    })
    const manner = mannerOf(list, found)
    for (const [index, paragraph] of list.entries()) {
      const caption = found[index]
      if (!caption || paragraph.data.role === 'caption') continue
      const partner = caption.text ? null : findPartner(list, index, found, shown, manner)
      const last = caption.raw === paragraph.data.text ? index : index + 1
      const lines = list.slice(Math.min(partner ?? index, index), Math.max(partner ?? index, last) + 1)
      if (lines.length === 1) setCaption(file, paragraph, caption)
      else join(file, lines, caption, partner === null ? caption.text : captionText(list[partner]!.data.text))
    }
    for (const [index, paragraph] of list.entries()) {
      const {data} = paragraph
      const {text} = data
      if (data.kept || data.role !== 'body' || text.length >= mostCharacters) continue
      // A button may stand under its caption as well: then story follows it.
      const under = shown.under.has(paragraph) && list[index - 1]?.data.role !== 'caption'
      const beside = under || (shown.over.has(paragraph) && countWords(text) >= leastWordsBesideButton)
      const label = shown.labelled.has(paragraph) ? list[index - 1] : undefined
      if (label?.data.role === 'body' && isCaptionLabel(label.data.text))
        join(file, [label, paragraph], withoutCredit(text), captionText(text))
      else if ((beside || shown.labelled.has(paragraph) || saysCaption(text, words)) && isShort(text))
        setCaption(file, paragraph, withoutCredit(text))
    }
    cutCopies(file, list)
  }
}

/** Counts only what is a caption by all else: counting reads the whole line. */
function isShort(text: string): boolean {
  return text.length < mostWords * 2 || countWords(text) <= mostWords
}

function setCaption(file: VFile, paragraph: ArticleParagraph, caption: CaptionParts): void {
  const {data, position} = paragraph
  data.role = 'caption'
  data.caption = caption
  file.message('a caption: it becomes a record', {
    place: position,
    ruleId: caption.credit === null ? 'caption/cue' : 'caption/credit',
    source: 'cleancopy',
  })
}

/** `Photograph:` and the name on the line under it: one credit, with or without its caption before the label. */
function splitAcross(list: ArticleParagraph[], at: number, words: Words): CaptionParts | null {
  const {text} = list[at]!.data
  if (!colons.has(text.at(-1)!)) return null
  const next = list[at + 1]?.data
  if (next?.role !== 'body' || next.kept || next.text.length > mostCreditCharacters) return null
  const caption = splitCaption(`${text} ${next.text}`, words)
  return caption?.credit && next.text.startsWith(caption.credit) ? caption : null
}

/** One record for several lines: the first carries it and is printed as all. */
function join(file: VFile, lines: ArticleParagraph[], caption: CaptionParts, text: string): void {
  const [first, ...rest] = lines as [ArticleParagraph, ...ArticleParagraph[]]
  const raw = lines.map(({data}) => data.text).join(' ')
  setCaption(file, first, {...caption, raw, text})
  first.data.text = raw
  for (const {data, position} of rest) {
    first.data.captionEnd = position.end.offset!
    data.role = 'caption'
    data.joined = true
  }
}

/** A line that says what a caption says, with or without its credit, is the same caption: the fullest stays. */
function cutCopies(file: VFile, list: ArticleParagraph[]): void {
  const captions = list.filter(({data}) => data.caption)
  if (!captions.length) return
  const keys = new Map<string, ArticleParagraph>()
  // Folding is dear: only a line that begins as a caption does is folded.
  const heads = new Set<string>()
  for (const paragraph of captions) {
    const {raw, text} = paragraph.data.caption!
    for (const said of [raw, text]) {
      heads.add(said.slice(0, 4).toLowerCase())
      const key = plainKey(said)
      if (key && countWords(key) >= leastTwinWords && !keys.has(key)) keys.set(key, paragraph)
    }
  }
  const longest = Math.max(...captions.map(({data}) => data.caption!.raw.length)) + 10
  for (const paragraph of list) {
    const {data} = paragraph
    if (data.cut || data.joined || data.text.length > longest || (data.role !== 'body' && data.role !== 'caption'))
      continue
    if (!heads.has(data.text.slice(0, 4).toLowerCase())) continue
    const twin = keys.get(plainKey(data.text))
    if (!twin || twin === paragraph || (twin.data.captionEnd !== undefined && data.captionEnd !== undefined)) continue
    const {start, end} = twin.position
    mark(file, paragraph, {
      rule: 'caption/repeat',
      reason: `repeats the caption of line ${start.line}`,
      confidence: 0.9,
      twin: {line: start.line, start: start.offset!, end: end.offset!, alike: 1},
    })
  }
}
