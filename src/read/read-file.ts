import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {decode, type Decoded, mostBytes, tooLong} from './decode.ts'
import {InputError} from './input-error.ts'

/** What a pipe holds at once. */
const pipeChunk = 65_536

const mends: Record<string, string> = {
  ENOENT: 'no such file: check the name',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  EISDIR: 'is a folder, not a file: name the files in it',
  ENOTDIR: 'no such file: a part of the path is a file, not a folder',
  EMFILE: 'too many files are open: raise the limit with ulimit -n',
  ELOOP: 'is a link that leads to itself: name the file it should lead to',
}

/**
 * Reads and decodes a file.
 *
 * @param path - Its path.
 * @returns The text and its encoding.
 * @throws InputError if it is missing, unreadable, a folder, too long or binary.
 */
export function readFile(path: string): Decoded {
  return decode(readBytes(path))
}

/** The bytes of a file, its errors made plain. */
export function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) throw Object.assign(new Error(), {code: 'EISDIR'})
    if (stat.size > mostBytes) throw tooLong(stat.size)
    // Of a pipe, which need not end, the size is not known.
    return stat.isFile() ? readFileSync(path) : readPipe(path)
  } catch (error) {
    throw plainError(error)
  }
}

function readPipe(path: string): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    const chunk = Buffer.allocUnsafe(pipeChunk)
    for (let size = 0; ;) {
      const read = readSync(handle, chunk)
      if (!read) return Buffer.concat(chunks)
      chunks.push(Buffer.from(chunk.subarray(0, read)))
      size += read
      if (size > mostBytes) throw tooLong()
    }
  } finally {
    closeSync(handle)
  }
}

/**
 * A system's error as one that says how to mend it.
 *
 * @param error - What was thrown.
 * @param folder - Whether it was a folder that was to be read.
 */
export function plainError(error: unknown, folder = false): InputError {
  if (error instanceof InputError) return error
  const {code, message} = error as NodeJS.ErrnoException
  if (folder && code === 'ENOENT') return new InputError('vanished while it was read: run again if that was not meant')
  return new InputError((code && mends[code]) || `could not be read: ${message}`)
}
