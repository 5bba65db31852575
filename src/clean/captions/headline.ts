import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'
import {isByline, isMeta} from './meta.ts'

/** The headline stands at most so many lines above. */
const mostLines = 40
const fewestWords = 3
/** Right under the headline, a longer sentence is its standfirst. */
const mostWordsUnderHeadline = 10

/** What may stand above the story instead of a caption. */
type Top = 'headline' | 'standfirst' | null

/**
 * Tells the headline and its standfirst from a caption: above the first prose, the first line that may be a headline is
 * it. What stands right under it is a caption only if it is a short sentence, and a line without a full stop only if the
 * byline stands between.
 *
 * @param list - All paragraphs that stay.
 * @param at - Index of the line.
 */
export function topOf(list: ArticleParagraph[], at: number): Top {
  const above = list.slice(Math.max(0, at - mostLines), at)
  if (above.some(isProse)) return null
  if (!above.some(mayBeHeadline)) return 'headline'
  const {text} = list[at]!.data
  const last = above.at(-1)!
  if (!endsSentence(text)) return isByline(last.data.text) || isMeta(last.data.text) ? null : 'standfirst'
  return mayBeHeadline(last) && countWords(text) > mostWordsUnderHeadline ? 'standfirst' : null
}

/** A line of a menu or of metadata, or one that goes on in the next. */
const unfinished = /^[|/]|[:;,]$/u

function mayBeHeadline({data}: ArticleParagraph): boolean {
  const {role, text} = data
  if (role !== 'body' || isMeta(text) || isByline(text) || unfinished.test(text)) return false
  return (!endsSentence(text) || /[?!]["”’]?$/u.test(text)) && countWords(text) >= fewestWords
}
