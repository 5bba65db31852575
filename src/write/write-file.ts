import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {randomBytes} from 'node:crypto'
import {InputError} from '../read/input-error.ts'

/** A file that is being written beside its place; it takes the place when whole. */
export interface PendingFile {
  write(text: string): void
  /** Puts the file in its place. */
  commit(): void
  /** Leaves what stood there untouched. */
  discard(): void
}

/**
 * Opens a file for writing such that at its place there is either the old or the whole new one: written to
 * a hidden neighbour, flushed, then renamed. A link is followed; an existing file's mode is kept.
 *
 * @param path - Where it shall stand; folders on the way are made.
 * @returns The pending file.
 * @throws InputError if the folder cannot be made or written to.
 */
export function openPending(path: string): PendingFile {
  const target = follow(path)
  try {
    return open(target)
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new InputError(`${path} cannot be written: ${(code && mends[code]) || message}`)
  }
}

const mends: Record<string, string> = {
  EACCES: 'check the permissions of its folder',
  EPERM: 'check the permissions of its folder',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  ENOSPC: 'the disk is full',
}

function open(target: string): PendingFile {
  mkdirSync(dirname(target), {recursive: true})
  const mode = statSync(target, {throwIfNoEntry: false})?.mode
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
  const handle = openSync(temporary, 'wx')
  // Set afterwards: the mode given to open is subject to the umask.
  if (mode !== undefined) fchmodSync(handle, mode & 0o7777)
  return {
    write(text) {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
    },
    commit() {
      fsyncSync(handle)
      closeSync(handle)
      renameSync(temporary, target)
    },
    discard() {
      closeSync(handle)
      rmSync(temporary, {force: true})
    },
  }
}

/**
 * Writes a whole file atomically.
 *
 * @param path - Its path.
 * @param text - Its content.
 */
export function writeFile(path: string, text: string): void {
  const pending = openPending(path)
  try {
    pending.write(text)
  } catch (error) {
    pending.discard()
    throw error
  }
  pending.commit()
}

function follow(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
