import type {Tokens} from './tokens.ts'

/** Words and pairs of words fall into this many buckets. */
export const buckets = 32_768
const mask = buckets - 1
const start = 7_919
const end = 104_729

/**
 * The buckets of a line: its words, pairs of neighbours, and which word begins and which ends it.
 *
 * @param tokens - Words of the line.
 * @param into - Gets the buckets; long enough for twice the words and two more.
 * @returns How many there are.
 */
export function bucketsOf({hashes}: Tokens, into: Int32Array): number {
  let count = 0
  let before = start
  for (const hash of hashes) {
    into[count++] = mix(hash)
    into[count++] = mix(Math.imul(before, 31) ^ hash)
    before = hash
  }
  into[count++] = mix(Math.imul(before, 31) ^ end)
  return count
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) & mask
}

const room = new Int32Array(160)

/**
 * How much the words of a line sound like story: the log-odds of a logistic regression on hashed words.
 *
 * @param tokens - Words of the line.
 * @param weights - One small whole number a bucket.
 * @param scale - What one of it is worth.
 * @param bias - Log-odds of a line without words.
 */
export function wordScore(tokens: Tokens, weights: Int8Array, scale: number, bias: number): number {
  const count = bucketsOf(tokens, room)
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[room[i]!]!
  return (sum * scale) / Math.sqrt(count) + bias
}
