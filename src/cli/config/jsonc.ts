import stripJsonComments from 'strip-json-comments'
import {InputError} from '../../read/input-error.ts'

/**
 * Parses JSON with comments and trailing commas.
 *
 * @param text - The text.
 * @param file - Its name, for the message.
 * @returns What it holds.
 * @throws InputError that names the file and, where it is known, the line.
 */
export function parseJsonc(text: string, file: string): unknown {
  // Comments become spaces, so that places stay.
  const json = stripJsonComments(text.replace(/^\ufeff/u, ''), {trailingCommas: true})
  try {
    return JSON.parse(json) as unknown
  } catch (error) {
    const {message} = error as Error
    const at = /position (\d+)/u.exec(message)?.[1]
    const line = at === undefined ? '' : ` in line ${json.slice(0, Number(at)).split('\n').length}`
    throw new InputError(`${file}: is not JSON${line}: ${message.replace(/ in JSON at position \d+.*$/su, '')}`)
  }
}
