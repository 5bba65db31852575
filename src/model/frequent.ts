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
export function frequentShare({size, tokens, words}: Page): Float32Array {
  const counts = new Uint16Array(slots)
  for (let i = 0; i < size; i++) {
    if (words[i]! < 8) continue
    const {hashes, lengths} = tokens[i]!
    for (let k = 0; k < hashes.length; k++) if (lengths[k]! <= longest) counts[hashes[k]! & (slots - 1)]!++
  }
  const floor =
    counts
      .filter((count) => count >= fewest)
      .sort()
      .at(-most) ?? fewest
  const share = new Float32Array(size)
  for (let i = 0; i < size; i++) {
    const {hashes, lengths} = tokens[i]!
    let found = 0
    for (let k = 0; k < hashes.length; k++)
      if (lengths[k]! <= longest && counts[hashes[k]! & (slots - 1)]! >= floor) found++
    share[i] = hashes.length ? found / hashes.length : 0
  }
  return share
}
