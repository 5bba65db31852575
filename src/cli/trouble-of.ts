import {InputError} from '../read/input-error.ts'

/**
 * What to say of an error: what the user or the system can mend is said as it is; anything else is our fault.
 *
 * @param error - What was thrown.
 */
export function troubleOf(error: unknown): string {
  const {message, syscall} = error as NodeJS.ErrnoException
  if (error instanceof InputError || syscall !== undefined) return message
  return `${message} (a fault of cleancopy: please report it)`
}
