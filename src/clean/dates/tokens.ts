import {isPoint, isWordCode} from '../../parse/characters.ts'
import {fold} from '../../rules/fold.ts'
import {zeros} from '../../rules/scripts.ts'

/** A number, a word or a mark of a line that may hold a date. */
export interface Token {
  kind: 'number' | 'word' | 'mark'
  /** The word folded; the digits as ASCII; the mark itself. */
  text: string
  /** Value of a number; NaN of anything else. */
  value: number
  /** First offset in the line, in UTF-16 code units. */
  start: number
  /** One past the last offset. */
  end: number
}

/** First digits beyond ASCII, the full-width ones among them. */
const furtherZeros = [...zeros, 0xff10]

/** Value of a digit of any of these scripts; -1 of anything else. */
function digitOf(code: number): number {
  // Most characters are ASCII, and between its digits and the next are none.
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  for (const zero of furtherZeros) if (code >= zero && code < zero + 10) return code - zero
  return -1
}

/**
 * Cuts a line into numbers, words and marks. A word ends where a digit begins, so that `2021年9月26日` and
 * `18h30` come apart.
 *
 * @param line - One line of text.
 */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = []
  // oxlint-disable-next-line no-control-regex -- ASCII is what is tested for
  const small = /^[\0-\x7f]*$/.test(line) ? line.toLowerCase() : undefined
  let i = 0
  while (i < line.length) {
    const code = line.charCodeAt(i)
    const start = i
    if (digitOf(code) >= 0) {
      let text = ''
      for (let digit = digitOf(code); digit >= 0; digit = digitOf(line.charCodeAt(++i))) text += digit
      tokens.push({kind: 'number', text, value: Number(text), start, end: i})
    } else if (isLetter(code)) {
      while (i < line.length && isWithin(line.charCodeAt(i))) i++
      tokens.push({
        kind: 'word',
        text: small ? small.slice(start, i) : fold(line.slice(start, i)),
        value: Number.NaN,
        start,
        end: i,
      })
    } else {
      i++
      if (code !== 0x20 && code !== 0xa0 && !(code >= 0x200b && code <= 0x200f) && !(code >= 0x202a && code <= 0x202f))
        tokens.push({kind: 'mark', text: line[start]!, value: Number.NaN, start, end: i})
    }
  }
  return tokens
}

/** Letters, and the points on them: `كَتَبَ` is one word. */
function isWithin(code: number): boolean {
  return isLetter(code) ? digitOf(code) < 0 : isPoint(code)
}

/** Word characters but the full-width marks among them: `：`, `＝`, `｜`. */
function isLetter(code: number): boolean {
  return (
    isWordCode(code) &&
    !((code >= 0xff1a && code <= 0xff20) || (code >= 0xff3b && code <= 0xff40) || (code >= 0xff5b && code <= 0xff65))
  )
}

/** Whether a line has a digit: without one it has no date. */
export function hasDigit(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code >= 0x30 && (code <= 0x39 || (code >= 0x660 && digitOf(code) >= 0))) return true
  }
  return false
}
