import {CommanderError} from 'commander'
import {endQuietlyOnClosedPipe} from '../write/stdout.ts'
import {exitCodes} from './exit-codes.ts'
import {program} from './program.ts'

/**
 * Runs the command: the only way in. Sets the exit code and lets output drain.
 *
 * @param argv - As `process.argv`.
 */
export async function main(argv: string[]): Promise<void> {
  endQuietlyOnClosedPipe()
  // Marks are messages, and messages are errors that nobody traces: no stack is taken for them.
  Error.stackTraceLimit = 0
  try {
    await program().parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble
    else {
      process.exitCode = exitCodes.trouble
      process.stderr.write(`cleancopy: ${(error as Error).message}\n`)
    }
  }
}
