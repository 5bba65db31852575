import type {Chains} from './chains.ts'
import type {Page} from './page.ts'
import {flag, runningSums} from './prefix.ts'

/** What lines are, as far as their own numbers tell. */
export interface Sections {
  /** A sentence or more of running text. */
  prose: Float32Array
  proseWords: Float32Array
  /** A word or a few without an end: a menu's entry, a label. */
  short: Float32Array
  /** Like a headline: some words, no end. */
  headline: Float32Array
  /** One to three words, each with a capital, and no more: a name, as over a comment. */
  name: Float32Array
  /** How much lines of a kind come round in the same order: cards of headline, blurb and date. */
  rhythm: Float32Array
  /** Inside the run of paragraphs that is densest in prose. */
  dense: Float32Array
  denseStart: number
  denseEnd: number
}

/**
 * Sorts lines into prose, labels and headlines, and finds the densest run of prose.
 *
 * @param page - The measured paragraphs.
 * @param chains - Its torn sentences.
 */
export function sectionsOf(page: Page, chains: Chains): Sections {
  const {size, words, terminal, cut, stops, commas, capitals, digits, date} = page
  const prose = flag(size, (i) => {
    const all = chains.words[i]!
    if (all < 10 || cut[i]) return false
    return chains.terminal[i] === 1 || all >= 30 || stops[i]! + commas[i]! >= 2
  })
  const proseWords = words.map((value, i) => (prose[i] ? value : 0))
  const short = flag(size, (i) => !prose[i] && words[i]! <= 4 && !terminal[i])
  const headline = flag(size, (i) => !prose[i] && words[i]! >= 4 && words[i]! <= 22 && !terminal[i])
  const name = flag(size, (i) => words[i]! <= 3 && capitals[i]! > 0.9 && digits[i] === 0 && !terminal[i])
  const rhythm = rhythmOf(prose.map((value, i) => (value ? 4 : date[i] ? 3 : headline[i] ? 2 : short[i] ? 1 : 0)))
  const [denseStart, denseEnd] = densestRun(words.map((value, i) => (prose[i] ? value : -6 - value / 2)))
  const dense = flag(size, (i) => i >= denseStart && i <= denseEnd)
  return {prose, proseWords, short, headline, name, rhythm, dense, denseStart, denseEnd}
}

/**
 * The run of values with the greatest sum (Kadane).
 *
 * @param values - Gains and losses.
 * @returns Its first and its last index.
 */
export function densestRun(values: Float32Array): [first: number, last: number] {
  let best = -Infinity
  let first = 0
  let last = -1
  let sum = 0
  let start = 0
  for (let i = 0; i < values.length; i++) {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += values[i]!
    if (sum > best) {
      best = sum
      first = start
      last = i
    }
  }
  return [first, last]
}

const reach = 12

/**
 * How periodic the kinds of the surrounding lines are: for the best lag from 2 to 5, the share of lines that equal
 * the line `lag` further on, minus the share that equal the next line.
 */
function rhythmOf(kinds: Float32Array): Float32Array {
  const size = kinds.length
  const best = new Float32Array(size)
  const next = matches(kinds, 1)
  for (const lag of [2, 3, 4, 5]) {
    const same = matches(kinds, lag)
    for (let i = 0; i < size; i++) {
      const from = Math.max(0, i - reach)
      const to = Math.min(size, i + reach)
      const share = (same[to]! - same[from]! - next[to]! + next[from]!) / (to - from || 1)
      if (share > best[i]!) best[i] = share
    }
  }
  return best
}

function matches(kinds: Float32Array, lag: number): Float64Array {
  return runningSums(kinds.map((value, i) => (value === kinds[i + lag] ? 1 : 0)))
}
