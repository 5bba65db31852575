import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {InputError} from '../read/input-error.ts'
import {temporaryFor} from './temporary.ts'

/** A file that is being written beside its place; it takes the place when whole. */
export interface PendingFile {
  write(text: string): void
  /** Puts the file in its place. */
  commit(): void
  /** Leaves what stood there untouched. */
  discard(): void
}

const mends: Record<string, string> = {
  EACCES: 'check the permissions of its folder',
  EPERM: 'check the permissions of its folder',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder; end the path in / to write into it',
  ENOENT: 'a part of the path is a link that leads nowhere',
  ENOSPC: 'the disk is full',
}

/** Hidden neighbours that are being written now. */
const temporaries = new Set<string>()

/** How a file is written. */
export interface WriteOptions {
  /**
   * Whether it is on the disk before it takes its place (default), so that even a power cut leaves the old or
   * the new file. Costs a wait for the disk; what is made anew by running again does not need it.
   */
  durable?: boolean
}

/** Takes away what is half written: for a run that is ended by a signal. */
export function discardAllPending(): void {
  for (const path of temporaries) rmSync(path, {force: true})
}

/**
 * Opens a file for writing so that the path always holds either the old file or the complete new one: written to
 * a hidden neighbour, flushed, then renamed. A link is followed; an existing file's mode is kept. What is
 * no regular file (a pipe, a device) is written to as it is.
 *
 * @param path - Where it shall stand; folders on the way are made.
 * @param options - How.
 * @returns The pending file. Its methods throw as this does.
 * @throws InputError if it cannot be written; the message says why.
 */
export function openPending(path: string, {durable = true}: WriteOptions = {}): PendingFile {
  const plainly = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw cannotWrite(path, error)
    }
  }
  const file = plainly(() => open(path, durable))
  return {
    write: (text) => plainly(() => file.write(text)),
    commit: () => plainly(() => file.commit()),
    discard: () => file.discard(),
  }
}

/**
 * A system's error as one that says how to mend it.
 *
 * @param path - The file.
 * @param error - What was thrown.
 */
export function cannotWrite(path: string, error: unknown): InputError {
  const {code, message} = error as NodeJS.ErrnoException
  return new InputError(`${path} cannot be written: ${(code && mends[code]) || message}`)
}

function open(path: string, durable: boolean): PendingFile {
  const link = lstatSync(path, {throwIfNoEntry: false})
  const stat = link?.isSymbolicLink() ? statSync(path, {throwIfNoEntry: false}) : link
  if (stat && !stat.isFile() && !stat.isDirectory()) return openDirectly(path)
  const target = link?.isSymbolicLink() ? follow(path) : path
  const temporary = temporaryFor(target)
  const handle = openNew(temporary)
  temporaries.add(temporary)
  // Set afterwards: the mode given to open is subject to the umask.
  if (stat) fchmodSync(handle, stat.mode & 0o7777)
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(handle)
    isOpen = false
  }
  const discard = (): void => {
    close()
    rmSync(temporary, {force: true})
    temporaries.delete(temporary)
  }
  return {
    write: (text) => writeAll(handle, text),
    commit() {
      try {
        if (durable) fsyncSync(handle)
        close()
        renameSync(temporary, target)
        temporaries.delete(temporary)
      } catch (error) {
        discard()
        throw error
      }
    },
    discard,
  }
}

function openDirectly(path: string): PendingFile {
  const handle = openSync(path, 'w')
  return {write: (text) => writeAll(handle, text), commit: () => closeSync(handle), discard: () => closeSync(handle)}
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
}

/** Opens a file that must not be there; the folders on the way are made if it fails without them. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(path), {recursive: true})
    return openSync(path, 'wx')
  }
}

/** Where a link leads, also if nothing stands there yet. */
function follow(link: string): string {
  try {
    return realpathSync(link)
  } catch {
    return resolve(dirname(link), readlinkSync(link))
  }
}
