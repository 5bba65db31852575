import type {Article} from '../../compile/article.ts'
import type {LayoutOptions} from '../../compile/layout.ts'
import type {Options} from '../../options.ts'
import {familyOf} from '../../rules/family-of.ts'
import type {Said} from '../messages.ts'
import type {FileFindings} from '../reporters/finding.ts'
import type {Format, FormatIn} from '../formats.ts'

/** What the last run knew of a file; sums are SHA-256. */
export interface Known {
  /** Sum of the bytes that went in. */
  input: string
  /** Sum of the bytes that came out; of `check`, what was found. */
  output: string
}

/** One input and what is to be done with it: plain data, all that a worker needs. */
export interface Task {
  kind: 'clean' | 'check'
  /** Operand: a path, or `-`. */
  file: string
  from: FormatIn
  to: Format
  /** File that is written; null where the text goes to standard output or into one file for all. */
  target: string | null
  /** Whether the file itself is written. */
  inPlace: boolean
  /** Whether only to say what would be done. */
  dry: boolean
  options: Options
  layout: LayoutOptions
  limits: {maxRemoved: number | null; minWords: number | null}
  /** Whether to print a line per file even without `--verbose`. */
  announces: boolean
  /** For `--cache`: what the last run knew, null if nothing; undefined without a cache. */
  known?: Known | null
}

/** What was done, in numbers. */
export interface Tally {
  failed: boolean
  changed: boolean
  /** Whether the cache spared the work. */
  cached: boolean
  wordsIn: number
  wordsOut: number
  captions: number
  /** Removals by the family of their rule. */
  removed: Record<string, number>
  milliseconds: number
}

/** What came of a task. */
export interface Outcome {
  tally: Tally
  said: Said[]
  /** The clean text, where it goes to standard output or into one file for all. */
  printed: string
  found: FileFindings[]
  /** For the next run; undefined where there is nothing new to know. */
  known: Known | undefined
}

/** Nothing done yet. */
export function emptyTally(): Tally {
  return {
    failed: false,
    changed: false,
    cached: false,
    wordsIn: 0,
    wordsOut: 0,
    captions: 0,
    removed: {},
    milliseconds: 0,
  }
}

/** Adds an article to what was done. */
export function count({stats, removed}: Article, tally: Tally): void {
  tally.wordsIn += stats.wordsIn
  tally.wordsOut += stats.wordsOut
  tally.captions += stats.captions
  for (const {rule} of removed) {
    const family = familyOf(rule)
    tally.removed[family] = (tally.removed[family] ?? 0) + 1
  }
}
