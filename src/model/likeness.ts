import type {Page} from './page.ts'

const slots = 8192
const mask = slots - 1

/** How like each line is to what would be kept and to what would go. */
export interface Likeness {
  kept: Float32Array
  gone: Float32Array
}

/**
 * Compares each line's words, weighed by how rare they are in the text (tf-idf), with the words of all other
 * lines that would be kept, and with those of the lines that would go: a story's last paragraph speaks of what the story
 * speaks of, a teaser does not.
 *
 * @param page - The measured paragraphs.
 * @param first - Probability of each that it is story.
 */
export function likeness({size, tokens}: Page, first: Float32Array): Likeness {
  const lines = new Int32Array(slots)
  const seen = new Int32Array(slots).fill(-1)
  for (let i = 0; i < size; i++) {
    for (const hash of tokens[i]!.hashes) {
      const slot = hash & mask
      if (seen[slot] === i) continue
      seen[slot] = i
      lines[slot]!++
    }
  }
  const rarities = rarityByCount(size)
  const sides = [new Float32Array(slots), new Float32Array(slots)]
  for (let i = 0; i < size; i++) {
    const side = sides[first[i]! > 0.5 ? 0 : 1]!
    for (const hash of tokens[i]!.hashes) side[hash & mask]! += 1
  }
  const result = [new Float32Array(size), new Float32Array(size)]
  for (let i = 0; i < size; i++) {
    const own = first[i]! > 0.5 ? 0 : 1
    const {hashes} = tokens[i]!
    let all = 0
    let shared0 = 0
    let shared1 = 0
    for (const hash of hashes) {
      const slot = hash & mask
      const weight = rarities[lines[slot]!]!
      all += weight
      const a = sides[0]![slot]! - (own === 0 ? 1 : 0)
      const b = sides[1]![slot]! - (own === 1 ? 1 : 0)
      if (a > 0) shared0 += weight * Math.min(1, 0.5 + a / 6)
      if (b > 0) shared1 += weight * Math.min(1, 0.5 + b / 6)
    }
    result[0]![i] = all ? shared0 / all : -1
    result[1]![i] = all ? shared1 / all : -1
  }
  return {kept: result[0]!, gone: result[1]!}
}

/** The weight of a word by the number of lines that have it. */
function rarityByCount(size: number): Float32Array {
  const rarities = new Float32Array(size + 1)
  for (let count = 1; count <= size; count++) rarities[count] = Math.log((size + 1) / count) ** 2
  return rarities
}
