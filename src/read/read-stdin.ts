import {fstatSync} from 'node:fs'
import {mostBytes, tooLong} from './decode.ts'
import {plainError} from './read-file.ts'

/**
 * The bytes of standard input, piece by piece.
 *
 * @throws InputError if it is a folder, of which Node reads nothing, silently.
 */
export function openStdin(): AsyncIterable<Uint8Array> {
  if (isFolder()) throw plainError({code: 'EISDIR'})
  return process.stdin as AsyncIterable<Uint8Array>
}

/**
 * Reads standard input whole.
 *
 * @throws InputError as soon as it is longer than a text may be: it need not end.
 */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of openStdin()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) throw tooLong()
  }
  return Buffer.concat(chunks)
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory()
  } catch {
    // It is closed.
    return false
  }
}
