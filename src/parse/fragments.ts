import {isBlankCode} from './characters.ts'
import type {Line} from './lines.ts'

/** From so many lines on that begin as only the rest of a sentence can, every text node stands on its own line. */
const leastBroken = 2
const leastShare = 0.01
/** Minimum length, in words, of a line that a link interrupts. */
const leastWords = 4

/** `The`, `In`: one short word before a link is a sentence's beginning, and no heading. */
const smallWord = /^\s*\p{Lu}\p{Ll}{0,3}\s*$/u
const goesOn = /^\s*(?:[,.;:!?)\]”’…](?!\S*[.…])|[,.;]\s)/u
const startsSmall = /^\s*["“‘«(]?\p{Ll}/u
const endsSentence = /[.!?。！？…:][\p{Pe}\p{Pf}"']*\s*$/u
const opens = /[,([“‘«–—-]\s*$/u
const bullet = /^\s*(?:[*+•·‣▪-]\s|\(?\p{Nd}{1,3}[.)]\s)/u

/**
 * Finds out whether a text has one line for each text node (BeautifulSoup's `get_text('\n')`), so that every
 * link and every emphasis breaks its paragraph, and which lines belong together.
 *
 * Joins only what the text shows: a line that begins with a comma or a small letter after one that ends no
 * sentence, and a short line (the link) between two such.
 *
 * @param text - The original text.
 * @param lines - Its lines.
 * @returns For each line, whether it goes on the paragraph of the line before it; undefined where the text is not of this kind.
 */
export function findFragments(text: string, lines: Line[]): boolean[] | undefined {
  const lineOf = (i: number): string => (lines[i] ? text.slice(lines[i].start, lines[i].end) : '')
  const broken = lines.filter((_, i) => goesOn.test(lineOf(i))).length
  if (broken < leastBroken || broken < lines.length * leastShare) return
  const isOpen = (i: number): boolean => {
    const line = lineOf(i)
    return !isBlankLine(line) && !endsSentence.test(line)
  }
  const follows = (i: number): boolean => isOpen(i - 1) && startsSmall.test(lineOf(i)) && !bullet.test(lineOf(i))
  return lines.map((_, i) => {
    const line = lineOf(i)
    if (isBlankLine(line) || isBlankLine(lineOf(i - 1))) return false
    if (goesOn.test(line) || follows(i)) return true
    if (bullet.test(line)) return false
    // A link: the line before is open and long enough to be a sentence's beginning, and what follows goes on.
    const before = lineOf(i - 1)
    if (opens.test(before)) return true
    const next = lineOf(i + 1)
    if (!isOpen(i - 1) || !(goesOn.test(next) || follows(i + 1))) return false
    return isLong(before) || (smallWord.test(before) && follows(i + 1) && isLong(next) && endsSentence.test(next))
  })
}

function isBlankLine(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isBlankCode(line.charCodeAt(i))) return false
  return true
}

function isLong(line: string): boolean {
  return line.trim().split(/\s+/u).length >= leastWords
}
