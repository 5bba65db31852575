import type {Page} from './page.ts'
import {since} from './prefix.ts'

const mostTitleWords = 30
const slots = 4096

/** How lines stand to the title. */
export interface TitleLikeness {
  /** Share of the title's words that the line has. */
  covers: Float32Array
  /** Share of the line's words that the title has. */
  inside: Float32Array
  /** Rows since the last line that says most of the title. */
  distance: Float32Array
  /** Rows after the paragraph with the role `title`; negative before it. */
  place: Float32Array
}

/**
 * Compares every line with the title: the paragraph that has that role, else the first.
 *
 * @param page - The measured paragraphs.
 * @param into - Gets the columns.
 */
export function titleLikeness({size, tokens, title}: Page, {covers, inside, distance, place}: TitleLikeness): void {
  const at = Math.max(0, title.indexOf(1))
  const {hashes, starts} = tokens
  const wanted = new Set(hashes.subarray(starts[at], Math.min(starts[at]! + mostTitleWords, starts[at + 1]!)))
  // Most words are not the title's, and this tells so of nearly all of them sooner than the set.
  const maybe = new Uint8Array(slots)
  for (const hash of wanted) maybe[hash & (slots - 1)] = 1
  const says = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const start = starts[i]!
    const end = starts[i + 1]!
    let shared = 0
    for (let k = start; k < end; k++) if (maybe[hashes[k]! & (slots - 1)] && wanted.has(hashes[k]!)) shared++
    inside[i] = end > start ? shared / (end - start) : 0
    covers[i] = wanted.size ? Math.min(1, shared / wanted.size) : 0
    if (covers[i]! >= 0.7 && inside[i]! >= 0.5) says[i] = 1
    place[i] = Math.max(-200, Math.min(i - at, 400))
  }
  since(says, distance)
}
