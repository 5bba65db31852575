import {isPoint, isUnspaced, isWordCode} from '../../parse/characters.ts'
import {markerWidth} from '../../parse/list-item.ts'

/** A text as a sequence of hashed words. */
export interface Tokens {
  /** One 32-bit hash for each word, or for each character of a script without spaces. */
  hashes: number[]
  /** Number of words; two characters without spaces are one. */
  words: number
}

// oxlint-disable-next-line no-control-regex -- the test is for anything beyond ASCII
const beyondAscii = /[^\x00-\x7f]/
/** Letters that come back from capitals as others: `ß` as `ss`, `ı` as `i`, `İ` as `i` and a dot. */
const fromCapitals = /ß|ı|\u0307/g

/**
 * Makes texts equal that differ only in case, or in half and full width.
 *
 * @param text - A text.
 * @returns It, in small letters and normal form.
 */
export function caseless(text: string): string {
  const small = text.toLowerCase()
  if (!beyondAscii.test(small)) return small
  return small.normalize('NFKC').replace(fromCapitals, (letter) => (letter === 'ß' ? 'ss' : letter === 'ı' ? 'i' : ''))
}

/**
 * Turns a text into hashed words, blind to what does not make another text: case, white space, quotes,
 * dashes, all other punctuation, half and full width, soft hyphens, Arabic and Hebrew points, a bullet or
 * number before it. Another currency is another text.
 *
 * @param text - A repaired paragraph or sentence.
 * @returns Its tokens.
 */
export function tokenize(text: string): Tokens {
  const marker = markerWidth(text)
  const folded = caseless(marker ? text.slice(marker) : text)
  const hashes: number[] = []
  let single = 0
  let hash = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if ((isUnspaced(code) && isWordCode(code)) || isCurrency(code)) {
      if (hash) hashes.push(hash)
      hashes.push(mix(seed, code))
      single++
      hash = 0
    } else if (isWordCode(code)) hash = mix(hash || seed, code)
    else if (hash && !isPoint(code)) {
      hashes.push(hash)
      hash = 0
    }
  }
  if (hash) hashes.push(hash)
  return {hashes, words: hashes.length - single / 2}
}

/**
 * One number for a row of tokens, to look equal rows up by: 52 bits, so that two different rows among
 * millions do not share it.
 *
 * @param hashes - The tokens.
 * @returns The number; 0 for no tokens.
 */
export function keyOf(hashes: ArrayLike<number>): number {
  let high = 0
  let low = seed
  for (let i = 0; i < hashes.length; i++) {
    high = mix(high, hashes[i]!)
    low = Math.imul(low ^ hashes[i]!, 0x85ebca6b) ^ (low >>> 13)
  }
  return hashes.length ? (high >>> 0) * 0x100000 + (low >>> 12) : 0
}

const seed = 0x811c9dc5 | 0

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15) || 1
}

/** Whether a character is a currency sign: another currency is another text. */
export function isCurrency(code: number): boolean {
  return code === 0x24 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf)
}
