import type {Task, Tally} from './task.ts'

/** Slowest files that are named. */
const mostSlow = 3
/** Nothing under this time is slow. */
const leastSlow = 100

/** What a run has done so far. */
export interface Totals {
  files: number
  done: number
  changed: number
  cached: number
  failed: number
  wordsIn: number
  wordsOut: number
  captions: number
  removed: Record<string, number>
  /** Slowest first. */
  slowest: {file: string; milliseconds: number}[]
}

/** Nothing done yet, of so many files. */
export function emptyTotals(files: number): Totals {
  return {
    files,
    done: 0,
    changed: 0,
    cached: 0,
    failed: 0,
    wordsIn: 0,
    wordsOut: 0,
    captions: 0,
    removed: {},
    slowest: [],
  }
}

/** Adds what was done for one file. */
export function add(totals: Totals, {file}: Task, tally: Tally): void {
  totals.done++
  if (tally.failed) totals.failed++
  else if (tally.changed) totals.changed++
  if (tally.cached) totals.cached++
  totals.wordsIn += tally.wordsIn
  totals.wordsOut += tally.wordsOut
  totals.captions += tally.captions
  for (const [family, count] of Object.entries(tally.removed))
    totals.removed[family] = (totals.removed[family] ?? 0) + count
  const {milliseconds} = tally
  if (milliseconds < leastSlow) return
  totals.slowest.push({file, milliseconds})
  totals.slowest.sort((a, b) => b.milliseconds - a.milliseconds)
  totals.slowest.length = Math.min(totals.slowest.length, mostSlow)
}

/** Families by how much they removed, most first. */
export function families({removed}: Totals): [family: string, count: number][] {
  return Object.entries(removed).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
