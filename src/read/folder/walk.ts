import {type Dirent, lstatSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {plainError} from '../read-file.ts'
import {type Ignored, ignoredIn} from './ignored.ts'
import {isLeftOut} from './real-path.ts'

/** A file that was found. */
export interface Found {
  /** As it is to be opened and named: begins with the operand. */
  path: string
  /** Where it lies below the operand, which is where its output lies below the output folder. */
  under: string
  /** Its one true path, links resolved. */
  real: string
}

/** What a walk takes. */
export interface WalkOptions {
  /** Whether a file counts, by its path. */
  counts(path: string): boolean
  /** Real paths that are left out: where the output goes. */
  skip: ReadonlySet<string>
  /** Told of what cannot be read; the walk goes on. */
  trouble(path: string, message: string): void
}

interface Folder {
  path: string
  under: string
  real: string
  ignored: Ignored
}

/**
 * Walks a folder in the order of its names. Hidden files, `node_modules` and what ignore files name are left out.
 * Symbolic links are followed once: a target inside the walked folder is skipped, since it is found in its own place,
 * and no folder is entered twice.
 *
 * @param path - The folder.
 * @param options - What counts.
 * @returns The files.
 */
export function* walk(path: string, options: WalkOptions): Generator<Found> {
  const real = realpathSync(path)
  yield* walkFolder({path, under: '', real, ignored: ignoredIn(real)}, real, new Set([real]), options)
}

function* walkFolder(folder: Folder, root: string, visited: Set<string>, options: WalkOptions): Generator<Found> {
  for (const entry of entriesOf(folder, options)) {
    const path = join(folder.path, entry.name)
    const under = join(folder.under, entry.name)
    const kind = kindOf(entry, path, join(folder.real, entry.name), root, options)
    if (!kind || isLeftOut(kind.real, root, options.skip)) continue
    if (folder.ignored.has(join(folder.real, entry.name) + kind.slash)) continue
    if (!kind.slash) {
      if (options.counts(path)) yield {path, under, real: kind.real}
      continue
    }
    if (visited.has(kind.real)) continue
    visited.add(kind.real)
    yield* walkFolder({path, under, real: kind.real, ignored: folder.ignored.below(kind.real)}, root, visited, options)
  }
}

function entriesOf({path}: Folder, {trouble}: WalkOptions): Dirent[] {
  try {
    const entries = readdirSync(path, {withFileTypes: true})
    return entries
      .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    trouble(path, plainError(error, true).message)
    return []
  }
}

/** What an entry is: a folder (with a slash to end its path), a file, or nothing to take. */
function kindOf(
  entry: Dirent,
  path: string,
  real: string,
  root: string,
  {trouble}: WalkOptions,
): {slash: '' | '/'; real: string} | undefined {
  if (entry.name.includes('\ufffd') && !lstatSync(path, {throwIfNoEntry: false})) {
    trouble(path, 'its name is not UTF-8: rename it, or pipe it in with cleancopy < FILE')
    return
  }
  if (entry.isDirectory()) return {slash: '/', real}
  if (entry.isFile()) return {slash: '', real}
  if (!entry.isSymbolicLink()) return
  try {
    const stat = statSync(path)
    const target = realpathSync(path)
    // It will be met, or was left out, where it lies.
    if (target === root || target.startsWith(`${root}/`)) return
    return stat.isDirectory() || stat.isFile() ? {slash: stat.isDirectory() ? '/' : '', real: target} : undefined
  } catch (error) {
    trouble(path, plainError(error).message)
  }
}
