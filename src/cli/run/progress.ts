import {clearLine, cursorTo} from 'node:readline'
import {standardError} from '../../write/standard-streams.ts'
import {number} from '../numbers.ts'
import {families, type Totals} from './totals.ts'

/** A terminal is drawn to at most so often. */
const interval = 100
const barWidth = 20
/** Without a terminal, fewer files than this need no lines on the way. */
const leastFiles = 100

/** Shows how far a run has come. */
export interface Progress {
  /** A file is done. */
  step(): void
  /** Makes room for a line. */
  clear(): void
}

/** For runs that say nothing on the way. */
export const noProgress: Progress = {step: () => {}, clear: () => {}}

/**
 * Progress on standard error: a bar on a terminal, elsewhere a line for each tenth of many files.
 *
 * @param totals - What was done, kept up to date by the run.
 * @param verb - `cleaned` or `checked`.
 */
export function progress(totals: Totals, verb: string): Progress {
  if (process.stderr.isTTY && process.env['TERM'] !== 'dumb') return bar(totals, performance.now())
  if (totals.files < leastFiles) return noProgress
  const tenth = Math.ceil(totals.files / 10)
  return {
    step() {
      const {done, files} = totals
      if (done % tenth === 0 && done < files)
        standardError().write(`${verb} ${number(done)} of ${number(files)} files\n`)
    },
    clear: () => {},
  }
}

function bar(totals: Totals, start: number): Progress {
  let drawn = -Infinity
  let shown = false
  const clear = (): void => {
    if (!shown) return
    cursorTo(standardError(), 0)
    clearLine(standardError(), 0)
    shown = false
  }
  return {
    clear,
    step() {
      const now = performance.now()
      if (now - drawn < interval) return
      drawn = now
      clear()
      standardError().write(barText(totals, (now - start) / 1000).slice(0, (process.stderr.columns || 80) - 1))
      shown = true
    },
  }
}

/**
 * The bar: files, rate, time left, what is being removed.
 *
 * @param totals - What was done.
 * @param seconds - Since the start.
 */
function barText(totals: Totals, seconds: number): string {
  const {done, files} = totals
  const full = Math.floor((done / files) * barWidth)
  const rate = done / Math.max(seconds, 0.001)
  const left = Math.ceil((files - done) / Math.max(rate, 0.001))
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  const removed = families(totals)
    .slice(0, 4)
    .map(([family, count]) => `${family} ${number(count)}`)
  return [
    `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${number(done)}/${number(files)} files`,
    `${number(Math.round(rate))}/s`,
    `${clock} left`,
    ...removed,
  ].join('  ')
}
