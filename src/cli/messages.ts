import {standardError} from '../write/standard-streams.ts'
import {exitCodes} from './exit-codes.ts'

/** Something to be said, kept until its turn comes. */
export type Said = {kind: 'trouble'; where: string; what: string} | {kind: 'note' | 'detail'; text: string}

/** What the command says beside its output: always on standard error. */
export interface Messages {
  /** Something went wrong with an input: said even when quiet, and the exit code is 2. */
  trouble(where: string, what: string): void
  /** Something a person may want to know: not said when quiet. */
  note(text: string): void
  /** Only said when verbose. */
  detail(text: string): void
}

/**
 * Makes the messages of one run.
 *
 * @param options - How much to say.
 * @param before - Called before each line: makes room on the terminal.
 */
export function messages(
  {quiet = false, verbose = false}: {quiet?: boolean; verbose?: boolean},
  before: () => void = () => {},
): Messages {
  const say = (text: string): void => {
    before()
    standardError().write(`${text}\n`)
  }
  return {
    trouble(where, what) {
      process.exitCode = exitCodes.trouble
      say(`cleancopy: ${where}: ${what}`)
    },
    note(text) {
      if (!quiet) say(text)
    },
    detail(text) {
      if (verbose && !quiet) say(text)
    },
  }
}

/** Messages that are kept, to be said when their turn comes. */
export function keptMessages(): Messages & {said: Said[]} {
  const said: Said[] = []
  return {
    said,
    trouble: (where, what) => void said.push({kind: 'trouble', where, what}),
    note: (text) => void said.push({kind: 'note', text}),
    detail: (text) => void said.push({kind: 'detail', text}),
  }
}

/** Says what was kept. */
export function sayAgain(kept: Said[], said: Messages): void {
  for (const one of kept) {
    if (one.kind === 'trouble') said.trouble(one.where, one.what)
    else said[one.kind](one.text)
  }
}
