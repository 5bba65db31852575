import type {Page} from './page.ts'

const slots = 4096
const most = 28
const longest = 5
const fewest = 3

/**
 * Share of a line's words that are among the text's own short frequent words: what holds a sentence together
 * in any language (articles, prepositions), and what menus lack.
 *
 * @param page - The measured paragraphs.
 */
export function frequentShare({size, tokens: {hashes, lengths, starts}, words}: Page): Float32Array {
  const counts = new Uint16Array(slots)
  for (let i = 0; i < size; i++) {
    if (words[i]! < 8) continue
    const end = starts[i + 1]!
    for (let k = starts[i]!; k < end; k++) if (lengths[k]! <= longest) counts[hashes[k]! & (slots - 1)]!++
  }
  const floor = leastOfMost(counts)
  const share = new Float32Array(size)
  for (let i = 0; i < size; i++) {
    const start = starts[i]!
    const end = starts[i + 1]!
    let found = 0
    for (let k = start; k < end; k++) if (lengths[k]! <= longest && counts[hashes[k]! & (slots - 1)]! >= floor) found++
    share[i] = end > start ? found / (end - start) : 0
  }
  return share
}

/** The count of the last of the most frequent words, or the minimum count if there are fewer. */
function leastOfMost(counts: Uint16Array): number {
  const enough = new Uint16Array(slots)
  let size = 0
  for (let slot = 0; slot < slots; slot++) if (counts[slot]! >= fewest) enough[size++] = counts[slot]!
  return enough.subarray(0, size).sort().at(-most) ?? fewest
}
