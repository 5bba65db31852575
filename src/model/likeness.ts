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
 * @param into - Gets the columns.
 */
export function likeness({size, tokens}: Page, first: Float32Array, {kept, gone}: Likeness): void {
  const {hashes, starts} = tokens
  const lines = new Int32Array(slots)
  const seen = new Int32Array(slots)
  const keptWords = new Float32Array(slots)
  const goneWords = new Float32Array(slots)
  for (let i = 0; i < size; i++) {
    const side = first[i]! > 0.5 ? keptWords : goneWords
    const end = starts[i + 1]!
    for (let k = starts[i]!; k < end; k++) {
      const slot = hashes[k]! & mask
      side[slot]! += 1
      if (seen[slot] === i + 1) continue
      seen[slot] = i + 1
      lines[slot]!++
    }
  }
  const rarities = rarityByCount(size)
  for (let i = 0; i < size; i++) {
    // A line is not its own likeness.
    const ownKept = first[i]! > 0.5 ? 1 : 0
    const end = starts[i + 1]!
    let all = 0
    let sharedKept = 0
    let sharedGone = 0
    for (let k = starts[i]!; k < end; k++) {
      const slot = hashes[k]! & mask
      const weight = rarities[lines[slot]!]!
      all += weight
      const inKept = keptWords[slot]! - ownKept
      const inGone = goneWords[slot]! - (1 - ownKept)
      if (inKept > 0) sharedKept += weight * Math.min(1, 0.5 + inKept / 6)
      if (inGone > 0) sharedGone += weight * Math.min(1, 0.5 + inGone / 6)
    }
    kept[i] = all ? sharedKept / all : -1
    gone[i] = all ? sharedGone / all : -1
  }
}

/** The weight of a word by the number of lines that have it. */
function rarityByCount(size: number): Float32Array {
  const rarities = new Float32Array(size + 1)
  for (let count = 1; count <= size; count++) rarities[count] = Math.log((size + 1) / count) ** 2
  return rarities
}
