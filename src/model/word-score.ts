import type {Tokens} from './tokens.ts'

/** Words and pairs of words fall into this many buckets. */
export const buckets = 32_768
const mask = buckets - 1
const start = 7_919
const end = 104_729

/**
 * The buckets of a line: its words, pairs of neighbours, and which word begins and which ends it.
 *
 * @param tokens - Words of all lines.
 * @param line - The line.
 * @param into - Gets the buckets; long enough for twice the words and two more.
 * @returns How many there are.
 */
export function bucketsOf({hashes, starts}: Tokens, line: number, into: Int32Array): number {
  let count = 0
  let before = start
  const last = starts[line + 1]!
  for (let i = starts[line]!; i < last; i++) {
    const hash = hashes[i]!
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

/** What the words of each line say. */
export interface WordScores {
  /** How much they sound like story. */
  score: Float32Array
  /** How much more they sound like story than like what stands around and inside one. */
  near: Float32Array
  /** For short lines, how much they suggest that the story goes on below: little for `Related articles`. */
  tail: Float32Array
}

/** Weights of a logistic regression on hashed words. */
export interface WordWeights {
  /** One small whole number a bucket. */
  weights: Int8Array
  /** What one of it is worth. */
  scale: number
  /** Log-odds of a line without words. */
  bias: number
}

/** What is known of words. */
export interface WordModels {
  /** By which a line is story, among all lines of a page. */
  words: WordWeights
  /** By which a line is story, among lines in and near the story. */
  near: WordWeights
  /** By which story follows a line. */
  tail: WordWeights
}

/** Longer lines say nothing of what comes after them. */
const mostTailWords = 15

/**
 * Scores the words of each line.
 *
 * @param tokens - Words of the lines.
 * @param models - What is known of words.
 */
export function scoreWords(tokens: Tokens, {words, near, tail}: WordModels): WordScores {
  const size = tokens.starts.length - 1
  const empty = (): Float32Array => new Float32Array(size)
  const scores = {score: empty(), near: empty(), tail: empty()}
  for (let i = 0; i < size; i++) {
    const count = bucketsOf(tokens, i, room)
    scores.score[i] = sum(words, count)
    scores.near[i] = sum(near, count)
    if (tokens.starts[i + 1]! - tokens.starts[i]! <= mostTailWords) scores.tail[i] = sum(tail, count)
  }
  return scores
}

function sum({weights, scale, bias}: WordWeights, count: number): number {
  let total = 0
  for (let i = 0; i < count; i++) total += weights[room[i]!]!
  return (total * scale) / Math.sqrt(count) + bias
}
