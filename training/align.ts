import {isUnspaced} from '../src/parse/characters.ts'

/** A line is story if the story has so much of it. */
const leastShare = 0.6
/** Fewest words in a row that tell where a piece of a page stands in the story. */
const seedLength = 3
const word = /[\p{L}\p{N}\p{M}_]+/gu

/** Words in lower case; in scripts without spaces, characters. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [found] of text.toLowerCase().matchAll(word)) {
    if (isUnspaced(found.charCodeAt(0))) words.push(...found)
    else words.push(found)
  }
  return words
}

/**
 * Tells, for each word of a page, whether it is a word of the story, each word of the story being claimed
 * once: the longest common run first, so that a teaser that repeats a sentence does not claim it.
 *
 * @param page - Words of the page, line after line.
 * @param story - Words of the story.
 * @returns 1 for each of the page's words that the story has there.
 */
export function align(page: string[], story: string[]): Uint8Array {
  const taken = new Uint8Array(page.length)
  const claimed = new Uint8Array(story.length)
  const runs = findRuns(page, story).toSorted((a, b) => b.length - a.length || a.at - b.at)
  for (const {at, from, length} of runs) {
    let run = 0
    // What a longer run has claimed stays its; what is left of this one counts if long enough.
    for (let k = 0; k <= length; k++) {
      if (k < length && !taken[at + k] && !claimed[from + k]) run++
      else {
        if (run >= Math.min(seedLength, length))
          for (let back = k - run; back < k; back++) taken[at + back] = claimed[from + back] = 1
        run = 0
      }
    }
  }
  bridge(page, story, taken, runs, claimed)
  return taken
}

interface Run {
  at: number
  from: number
  length: number
}

function findRuns(page: string[], story: string[]): Run[] {
  const seeds = new Map<string, number[]>()
  for (let j = 0; j + seedLength <= story.length; j++) {
    const key = story.slice(j, j + seedLength).join(' ')
    const places = seeds.get(key)
    if (!places) seeds.set(key, [j])
    else if (places.length < 30) places.push(j)
  }
  const runs: Run[] = []
  // For each diagonal, how far a run on it has been followed.
  const reached = new Map<number, number>()
  for (let i = 0; i + seedLength <= page.length; i++) {
    for (const j of seeds.get(page.slice(i, i + seedLength).join(' ')) ?? []) {
      if ((reached.get(j - i) ?? -1) >= i) continue
      let length = seedLength
      while (page[i + length] !== undefined && page[i + length] === story[j + length]) length++
      reached.set(j - i, i + length)
      runs.push({at: i, from: j, length})
    }
  }
  return runs
}

/** Words between two taken ones that the story has in the same gap: a word or two that no seed could find. */
function bridge(page: string[], story: string[], taken: Uint8Array, runs: Run[], claimed: Uint8Array): void {
  for (const {at, from, length} of runs) {
    if (!taken[at + length - 1]) continue
    for (let skip = 0; skip < 3; skip++) {
      for (let k = 0; k < 3; k++) {
        const i = at + length + skip + k
        const j = from + length + k
        if (i < page.length && j < story.length && !taken[i] && !claimed[j] && page[i] === story[j])
          taken[i] = claimed[j] = 1
        else break
      }
    }
  }
}

/**
 * The share of each line's words that are story.
 *
 * @param lines - Words of each line.
 * @param story - Text of the story.
 */
export function storyShares(lines: string[][], story: string): Float32Array {
  const taken = align(lines.flat(), wordsOf(story))
  let at = 0
  return Float32Array.from(lines, (line) => {
    let count = 0
    for (let k = 0; k < line.length; k++) count += taken[at + k]!
    at += line.length
    return line.length ? count / line.length : 0
  })
}

/**
 * Which lines of a page are its story's.
 *
 * @param lines - The page.
 * @param story - Its story.
 * @returns Their indexes.
 */
export function storyLines(lines: string[], story: string): number[] {
  const shares = storyShares(lines.map(wordsOf), story)
  return [...lines.keys()].filter((i) => shares[i]! >= leastShare)
}
