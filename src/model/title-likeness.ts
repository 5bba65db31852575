import type {Page} from './page.ts'
import {since} from './prefix.ts'

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
 */
export function titleLikeness({size, tokens, title}: Page): TitleLikeness {
  const at = Math.max(0, title.indexOf(1))
  const wanted = new Set(tokens[at]?.hashes.subarray(0, 30))
  const covers = new Float32Array(size)
  const inside = new Float32Array(size)
  const place = new Float32Array(size)
  const says = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const {hashes} = tokens[i]!
    let shared = 0
    for (const hash of hashes) if (wanted.has(hash)) shared++
    inside[i] = hashes.length ? shared / hashes.length : 0
    covers[i] = wanted.size ? Math.min(1, shared / wanted.size) : 0
    if (covers[i]! >= 0.7 && inside[i]! >= 0.5) says[i] = 1
    place[i] = Math.max(-200, Math.min(i - at, 400))
  }
  return {covers, inside, distance: since(says), place}
}
