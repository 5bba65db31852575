import {exitCodes} from './exit-codes.ts'

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
 */
export function messages({quiet = false, verbose = false}: {quiet?: boolean; verbose?: boolean}): Messages {
  const say = (text: string): void => {
    process.stderr.write(`${text}\n`)
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
