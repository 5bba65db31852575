import {kind, kindOf} from './kinds.ts'

/** Lines' words as hashes, line after line; of a long line its first words, which tell as much and cost less. */
export interface Tokens {
  hashes: Int32Array
  /** Number of letters of each word. */
  lengths: Uint8Array
  /** Place of each line's first word, and of the end of the last line's. */
  starts: Int32Array
}

const mostTokens = 64
/** Characters of a line that are read: shares change little after so many. */
export const mostRead = 480
const prime = 16_777_619
const basis = -2_128_831_035
/** Every number of the same number of digits is one word: dates look alike. */
const digits = 1_234_577

/** Whether a word's hash is a number's. */
export function isNumber(hash: number): boolean {
  return hash > digits && hash <= digits + 9
}

/**
 * Cuts lines into words and hashes them (FNV-1a). In scripts without spaces every character is a word.
 *
 * @param texts - Lines as printed.
 * @returns Hashes of their words in lower case.
 */
export function tokenize(texts: readonly string[]): Tokens {
  let room = 0
  // A capital may be two letters in lower case.
  for (const text of texts) room += Math.min(mostTokens, 2 * text.length)
  const tokens = {
    hashes: new Int32Array(room),
    lengths: new Uint8Array(room),
    starts: new Int32Array(texts.length + 1),
  }
  for (let i = 0; i < texts.length; i++) tokens.starts[i + 1] = tokenizeLine(texts[i]!, tokens, tokens.starts[i]!)
  return tokens
}

function tokenizeLine(text: string, {hashes, lengths}: Tokens, start: number): number {
  const lower = (text.length > mostRead ? text.slice(0, mostRead) : text).toLowerCase()
  const end = start + mostTokens
  let count = start
  let hash = 0
  let length = 0
  let number = false
  for (let i = 0; i <= lower.length && count < end; i++) {
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
    if (found === kind.unspaced && count < end) {
      hashes[count] = Math.imul(basis ^ code, prime)
      lengths[count++] = 1
    }
  }
  return count
}
