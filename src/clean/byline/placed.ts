import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'
import {isCaseless} from './line-rest.ts'
import type {MetadataLine} from './metadata-line.ts'

/** Reads a line as metadata. */
export type ReadLine = (paragraph: ArticleParagraph) => MetadataLine | undefined

/** So many lines are looked at on either side. */
const mostSteps = 24
const mostLabelCharacters = 24
/** So many sentences show whether a label is a speaker's. */
const mostSentences = 24

/**
 * Whether what a label makes a byline stands where one may stand. A headline may begin with the label's word
 * (`By Royal Command`), in scripts without capitals any sentence looks like a name after it, and in an interview a label
 * stands before what is said.
 *
 * @param index - Index of the line among all.
 * @param line - The line read.
 * @param all - All paragraphs.
 * @param titled - Whether the title is known.
 * @param read - Reads any of them.
 */
export function isPlaced(
  index: number,
  line: MetadataLine,
  all: ArticleParagraph[],
  titled: boolean,
  read: ReadLine,
): boolean {
  if (line.names.length && isSpeaker(all[index]!.data.text, line.names[0]!, all)) return false
  if (!line.loose) return true
  const before = stepOver(all, index, -1, read)
  if (!isCaseless(line.names[0]!)) return !before.first || isFirstOfTwo(all, index, read)
  if (before.dated || (before.stop && isTitle(before.stop, titled))) return true
  return stepOver(all, index, 1, read).dated
}

/** Whether what stands before a name with a colon stands before a sentence elsewhere as well, as in an interview. */
function isSpeaker(text: string, name: string, all: ArticleParagraph[]): boolean {
  const label = labelOf(text)
  if (!label) return false
  for (const sentence of sentencesAfter(all).get(label) ?? [])
    if (sentence !== text && !sentence.includes(name)) return true
  return false
}

/** What stands up to the first colon, with it; empty where none is near the beginning. */
function labelOf(text: string): string {
  return text.slice(0, text.slice(0, mostLabelCharacters).search(/[:：]/u) + 1)
}

const sentences = new WeakMap<ArticleParagraph[], Map<string, Set<string>>>()

/** By label the first few lines that begin with it and end like a sentence: read once for all lines that ask. */
function sentencesAfter(all: ArticleParagraph[]): Map<string, Set<string>> {
  let found = sentences.get(all)
  if (found) return found
  sentences.set(all, (found = new Map()))
  for (const {data} of all) {
    const label = labelOf(data.text)
    if (!label || !endsSentence(data.text)) continue
    const few = found.get(label) ?? new Set()
    if (few.size < mostSentences) found.set(label, few.add(data.text))
  }
  return found
}

function isTitle(paragraph: ArticleParagraph, titled: boolean): boolean {
  const {role, cut} = paragraph.data
  return titled ? role === 'title' || cut?.rule === 'title/repeat' : !isProse(paragraph)
}

/** Whether under a text's first line a date stands, or a line that may be the title. */
function isFirstOfTwo(all: ArticleParagraph[], index: number, read: ReadLine): boolean {
  const {stop, dated} = stepOver(all, index, 1, read)
  return dated || (stop !== undefined && !isProse(stop))
}

/**
 * The next line that stays or is the title, over lines of nothing but metadata; whether one of these has a date, and
 * whether nothing else stands on that side, not even a line that goes.
 */
function stepOver(
  all: ArticleParagraph[],
  index: number,
  step: 1 | -1,
  read: ReadLine,
): {stop: ArticleParagraph | undefined; dated: boolean; first: boolean} {
  let dated = false
  let first = true
  for (let count = 1; count <= mostSteps; count++) {
    const paragraph = all[index + step * count]
    if (!paragraph) return {stop: undefined, dated, first}
    if (paragraph.data.cut && paragraph.data.cut.rule !== 'title/repeat') {
      first = false
      continue
    }
    const line = read(paragraph)
    if (!line?.only || !(line.dates.length || line.names.length || line.minutes !== null))
      return {stop: paragraph, dated, first: false}
    dated ||= line.dates.length > 0
  }
  return {stop: undefined, dated, first: false}
}
