import {CommanderError} from 'commander'
import {watchStandardStreams} from '../write/standard-streams.ts'
import {exitCodes} from './exit-codes.ts'
import {messages} from './messages.ts'
import {program} from './program.ts'
import {troubleOf} from './trouble-of.ts'

/**
 * Runs the command: the only way in. Sets the exit code and lets output drain.
 *
 * @param argv - As `process.argv`.
 */
export async function main(argv: string[]): Promise<void> {
  const said = messages({})
  watchStandardStreams((error) => {
    if (error.syscall === 'write') said.trouble('standard output', `cannot be written: ${error.message}`)
    else said.trouble('unexpected', troubleOf(error))
  })
  // Marks are messages, and messages are errors that nobody traces: no stack is taken for them.
  Error.stackTraceLimit = 0
  try {
    await program(argv[2]).parseAsync(argv)
  } catch (error) {
    if (!(error instanceof CommanderError)) process.stderr.write(`cleancopy: ${troubleOf(error)}\n`)
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble
  }
}
