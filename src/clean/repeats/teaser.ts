import {countWords} from '../../parse/count-words.ts'
import {endsSentence} from '../prose.ts'

const ellipses = ['…', '...', '[..', '(..']
/** Longest link after an ellipsis, in words. */
const mostLinkWords = 3
const closers = /^[\s\])»”"']*$/u
const lastWord = (): RegExp => /[\p{L}\p{N}\p{M}]+$/u

/** Whether a text ends with an ellipsis, or with an ellipsis and a link of up to three words. */
export function isCutOff(text: string): boolean {
  const rest = afterEllipsis(text)
  return rest !== undefined && (closers.test(rest) || isLink(rest))
}

/**
 * Whether a text is the other one cut off: it ends with an ellipsis, or in the middle of a word.
 *
 * @param text - The text.
 * @param uncovered - Number of its last tokens that the other does not have.
 * @param whole - The other text.
 */
export function isTeaserOf(text: string, uncovered: number, whole: string): boolean {
  const rest = afterEllipsis(text)
  if (rest !== undefined && closers.test(rest)) return uncovered <= 1
  if (rest !== undefined && isLink(rest)) return uncovered <= mostLinkWords
  return uncovered === 1 && !endsSentence(text) && breaksOffInWord(text, whole)
}

/** What follows the last ellipsis. No pattern finds it: the text may be a row of dots. */
function afterEllipsis(text: string): string | undefined {
  let end = 0
  for (const ellipsis of ellipses) {
    const at = text.lastIndexOf(ellipsis)
    if (at >= 0) end = Math.max(end, at + ellipsis.length)
  }
  return end > 0 ? text.slice(end) : undefined
}

/** The end of a sentence is none: it may say what no copy says. */
function isLink(rest: string): boolean {
  return countWords(rest) <= mostLinkWords && !endsSentence(rest)
}

/** The last word begins a longer one of the whole text, after the same words. */
function breaksOffInWord(text: string, whole: string): boolean {
  const word = lastWord().exec(text)
  if (!word) return false
  const tail = text.slice(Math.max(0, word.index - 12)).toLowerCase()
  const lower = whole.toLowerCase()
  const at = lower.indexOf(tail)
  return at >= 0 && /^[\p{L}\p{N}]/u.test(lower.slice(at + tail.length))
}
