import {isUnspaced} from '../../parse/characters.ts'
import {isListItem} from '../../parse/list-item.ts'

/** A text as a sequence of hashed words. */
export interface Tokens {
  /** One 32-bit hash for each word, or for each character of a script without spaces. */
  hashes: number[]
  /** Number of words; two characters without spaces are one. */
  words: number
}

// oxlint-disable-next-line no-control-regex -- the test is for anything beyond ASCII
const beyondAscii = /[^\x00-\x7f]/

/**
 * Turns a text into hashed words, blind to what does not make another text: case, white space, quotes,
 * dashes, all other punctuation, half and full width, soft hyphens, Arabic and Hebrew points, a bullet or
 * number before it.
 *
 * @param text - A repaired paragraph or sentence.
 * @returns Its tokens.
 */
export function tokenize(text: string): Tokens {
  const marker = isListItem(text)
  let folded = (marker ? text.slice(marker) : text).toLowerCase()
  if (beyondAscii.test(folded)) folded = folded.normalize('NFKC')
  const hashes: number[] = []
  let single = 0
  let hash = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (isUnspaced(code) && isWordCode(code)) {
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

const seed = 0x811c9dc5 | 0

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15) || 1
}

/** Points and joiners that do not part a word: Arabic and Hebrew vowels, tatweel, soft hyphen, zero width. */
function isPoint(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x591 && code <= 0x5c7) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f)
  )
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x590) return code !== 0xd7 && code !== 0xf7 && code !== 0x387 && code !== 0x55d && code !== 0x589
  if (code < 0x6e0)
    return !isPoint(code) && code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4 && code !== 0x66a
  if (code === 0x964 || code === 0x965) return false
  if (code < 0x2000) return true
  if (code < 0x2c00) return (code >= 0x2070 && code <= 0x209c) || (code >= 0x2100 && code <= 0x218f)
  if (code >= 0x2e00 && code <= 0x2e7f) return false
  if (code >= 0x3000 && code <= 0x3030) return code === 0x3005 || code === 0x3007
  if (code === 0x30fb) return false
  if (code >= 0xfe10 && code <= 0xfe6f) return false
  return !(code >= 0xff00 && code <= 0xff0f)
}
