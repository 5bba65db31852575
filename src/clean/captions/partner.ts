import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'
import {hasAgency} from './names.ts'
import type {CaptionParts} from './split-caption.ts'

/** A caption on a line of its own has at most so many words. */
const mostWords = 24
/** Right under a paragraph of story it may be story itself, unless it is shorter. */
const mostWordsUnderStory = 16
const fewestWords = 4
const fewestWordsOpen = 8
/** After the credit, a caption is short, and what follows it is story. */
const mostWordsAfter = 22
const speech = /[“”„«»]|\bsaid\b|\bsagte\b/u
/** A time of day or an address: a byline or date line. */
const meta = /\p{Nd}:\p{Nd}{2}|\S@\S/u
const bbcSource = /^image (?:source|copyright)\b/iu
const bbcCaption = /^(?:image|media) caption\b/iu
const twoSentences = /[^\s.]{3,}[.!?]\s+\p{Lu}/u

/**
 * Finds the caption line of a credit that stands alone: the line before it, or the line after it.
 *
 * @param list - All paragraphs that stay.
 * @param index - The credit's.
 * @param found - Captions already known, by index.
 * @param sure - Paragraphs that the page itself shows as captions.
 * @returns The index of the caption line, or null where none of the two tells.
 */
export function findPartner(
  list: ArticleParagraph[],
  index: number,
  found: (CaptionParts | null)[],
  sure: Set<ArticleParagraph>,
): number | null {
  const credit = list[index]!
  const isFree = (at: number): boolean => !found[at] && list[at]?.data.role === 'body' && !list[at].data.cut
  if (bbcSource.test(credit.data.text))
    return isFree(index + 1) && bbcCaption.test(list[index + 1]!.data.text) ? index + 1 : null
  if (isFree(index - 1) && (sure.has(credit) || isCaptionLine(list, index - 1))) return index - 1
  return isFree(index + 1) && isCaptionAfter(list, index + 1, credit.data.text) ? index + 1 : null
}

/** `© X`, and the caption under it; then the story goes on. */
function isCaptionAfter(list: ArticleParagraph[], at: number, credit: string): boolean {
  const {text} = list[at]!.data
  const next = list[at + 1]
  if (!/^[©ⓒ]/u.test(credit) || speech.test(text) || meta.test(text) || !next || !isProse(next)) return false
  // Without a full stop it may be the heading of what follows.
  if (!endsSentence(text) && !hasAgency(credit)) return false
  const words = countWords(text)
  return words <= mostWordsAfter && countWords(next.data.text) > words
}

/** One sentence of moderate length that nobody says, and shorter where story stands above it. */
function isCaptionLine(list: ArticleParagraph[], at: number): boolean {
  const {text} = list[at]!.data
  const words = countWords(text)
  if (words < fewestWords || words > mostWords || speech.test(text) || twoSentences.test(text)) return false
  if (text.endsWith(':') || meta.test(text)) return false
  if (words > mostWordsUnderStory && (at === 0 || isProse(list[at - 1]!))) return false
  if (endsSentence(text)) return !/[?!]$/u.test(text)
  // Without a full stop it may be the title or a heading: only in the story, and longer than a heading is.
  return words >= fewestWordsOpen && list.slice(0, at).some(isProse)
}
