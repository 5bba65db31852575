import {createHash} from 'node:crypto'
import {readBytes} from '../../read/read-file.ts'
import type {Sink} from '../sinks.ts'
import type {Task} from './task.ts'

/**
 * The SHA-256 of a file.
 *
 * @param path - The file.
 * @returns The sum; empty if the file cannot be read.
 */
export function sumOfFile(path: string): string {
  try {
    return createHash('sha256').update(readBytes(path)).digest('base64url')
  } catch {
    return ''
  }
}

/** Whether the file, and what was made of it in another, are as the last run left them. */
export function isUnchanged({known, file, target}: Task): boolean {
  return (
    !!known &&
    sumOfFile(file) === known.input &&
    (target === null || target === file || sumOfFile(target) === known.output)
  )
}

/** A sink that also sums up what goes through it. */
export function hashing(inner: Sink): Sink & {inner: Sink; sum(): string} {
  const hash = createHash('sha256')
  return {
    inner,
    write: (text) => {
      hash.update(text)
      return inner.write(text)
    },
    commit: () => inner.commit(),
    discard: () => inner.discard(),
    sum: () => hash.digest('base64url'),
  }
}
