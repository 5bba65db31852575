import {once} from 'node:events'
import {writeSync} from 'node:fs'
import {discardAllPending} from './write-file.ts'

/** Bytes that an empty pipe accepts without blocking on every system. */
const mostAtOnce = 16_384
let first = true
let stream: typeof process.stdout | undefined

/**
 * Writes to standard output and waits while whoever reads it is slower.
 *
 * A short article, which is all that most runs write, goes straight to the descriptor: making the stream loads more of
 * Node than cleaning needs.
 *
 * @param text - What to write.
 */
export async function writeStdout(text: string): Promise<void> {
  if (!text) return
  let bytes = Buffer.from(text)
  if (first && bytes.length <= mostAtOnce && process.platform !== 'win32') bytes = bytes.subarray(writeNow(bytes))
  first = false
  if (!bytes.length) return
  // The `drain` wait below also rejects on an error, but only later.
  stream ??= process.stdout.on('error', ended)
  if (!stream.write(bytes)) await once(stream, 'drain')
}

/** Writes what can be written without waiting; returns how much that was. */
function writeNow(bytes: Buffer): number {
  try {
    return writeSync(1, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0
    ended(error as Error)
  }
}

let stderr: typeof process.stderr | undefined

/** Standard error: whoever reads it may go, and the work goes on. */
export function standardError(): typeof process.stderr {
  return (stderr ??= process.stderr.on('error', () => {}))
}

let told: (error: NodeJS.ErrnoException) => void = () => {}

/**
 * Ends quietly when the reader of standard output has gone (`| head -1`).
 *
 * @param trouble - Told of any other error that nobody caught, such as a full disk; the process ends after it.
 */
export function watchStandardStreams(trouble: (error: NodeJS.ErrnoException) => void): void {
  told = trouble
  // Not a listener on the streams: touching `process.stdout` here would create it on every run.
  process.on('uncaughtException', ended)
}

function ended(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPIPE') told(error)
  discardAllPending()
  process.exit()
}
