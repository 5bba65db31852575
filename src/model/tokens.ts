import {kind, kindOf} from './kinds.ts'

/** A line's words as hashes; of a long line its first words, which tell as much and cost less. */
export interface Tokens {
  hashes: Int32Array
  /** Number of letters of each word. */
  lengths: Uint8Array
}

const mostTokens = 64
const hashes = new Int32Array(mostTokens)
const lengths = new Uint8Array(mostTokens)
const prime = 16_777_619
const basis = -2_128_831_035
/** Every number of the same number of digits is one word: dates look alike. */
const digits = 1_234_577

/**
 * Cuts a line into words and hashes them (FNV-1a). In scripts without spaces every character is a word.
 *
 * @param text - A line as printed.
 * @returns Hashes of its words in lower case.
 */
export function tokenize(text: string): Tokens {
  const lower = (text.length > 480 ? text.slice(0, 480) : text).toLowerCase()
  let count = 0
  let hash = 0
  let length = 0
  let number = false
  for (let i = 0; i <= lower.length && count < mostTokens; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32
    const found = kindOf(code)
    if (found >= kind.lower && found <= kind.mark && found !== kind.unspaced) {
      if (!length) {
        hash = basis
        number = found === kind.digit
      }
      hash = Math.imul(hash ^ (found === kind.digit ? 48 : code), prime)
      number &&= found === kind.digit
      length++
      continue
    }
    if (length) {
      hashes[count] = number ? digits + Math.min(length, 9) : hash
      lengths[count++] = Math.min(length, 255)
      length = 0
    }
    if (found === kind.unspaced && count < mostTokens) {
      hashes[count] = Math.imul(basis ^ code, prime)
      lengths[count++] = 1
    }
  }
  return {hashes: hashes.slice(0, count), lengths: lengths.slice(0, count)}
}

/**
 * The hash of one word, as {@link tokenize} makes it.
 *
 * @param word - A word in any case.
 */
export function hashOf(word: string): number {
  return tokenize(word).hashes[0] ?? 0
}
