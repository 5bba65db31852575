import type {Page} from './page.ts'

/** Lines that a dump has torn out of one sentence, seen as one paragraph again. */
export interface Chains {
  /** Words of all lines of the chain. */
  words: Float32Array
  /** Lines of the chain. */
  length: Float32Array
  /** Place of the line in it, from 0. */
  place: Float32Array
  /** The chain ends as a sentence does. */
  terminal: Float32Array
  /** Stops and commas in the whole chain. */
  stops: Float32Array
}

const mostLines = 40

/**
 * Joins, in numbers only, what inline markup has torn apart in dumps of one line a text node: a line goes on
 * the one before it where that one does not end and this one does not begin as a sentence does.
 *
 * @param page - The measured paragraphs.
 */
export function chainsOf(page: Page): Chains {
  const {size, words, terminal, stops, commas} = page
  const empty = (): Float32Array => new Float32Array(size)
  const chains: Chains = {
    words: empty(),
    length: empty(),
    place: empty(),
    terminal: empty(),
    stops: empty(),
  }
  for (let first = 0; first < size;) {
    let end = first + 1
    while (end < size && end - first < mostLines && continues(page, end)) end++
    let sum = 0
    let marks = 0
    for (let i = first; i < end; i++) {
      sum += words[i]!
      marks += stops[i]! + commas[i]!
    }
    for (let i = first; i < end; i++) {
      chains.words[i] = sum
      chains.length[i] = end - first
      chains.place[i] = i - first
      chains.terminal[i] = terminal[end - 1]!
      chains.stops[i] = marks
    }
    first = end
  }
  return chains
}

function continues(page: Page, i: number): boolean {
  const {blanks, terminal, ending, beginning, words, list} = page
  if (blanks[i]! > 0 || list[i]) return false
  if (beginsInside(page, i)) return !terminal[i - 1] || words[i]! < 4
  if (terminal[i - 1] || ending[i - 1] === 1) return false
  // A name or a link in the middle: the line after it goes on, and the one before it was running text.
  const next = i + 1 < page.size && !blanks[i + 1] && beginsInside(page, i + 1)
  return next && words[i - 1]! >= 4 && beginning[i] !== 6
}

/** A small letter, or a mark that does not open anything. */
function beginsInside({beginning, list, bars, words}: Page, i: number): boolean {
  return beginning[i] === 1 || (beginning[i] === 6 && !list[i] && !(bars[i]! > 0 && words[i]! <= 2))
}
