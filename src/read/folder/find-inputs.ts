import {statSync} from 'node:fs'
import {basename, extname, isAbsolute, normalize} from 'node:path'
import ignore from 'ignore'
import {plainError} from '../read-file.ts'
import {glob, isGlob} from './glob.ts'
import {isLeftOut, realPathOf} from './real-path.ts'
import {type Found, walk} from './walk.ts'

/** What is looked for. */
export interface FindOptions {
  /** Extensions that count in a folder, with their dot; `*` counts every file. */
  extensions: readonly string[]
  /** Whether a file in a folder, or that a glob matches, is left out, by its path. */
  excluded(path: string): boolean
  /** Real paths that are left out: where the output goes. */
  skip: ReadonlySet<string>
  /** Told of what cannot be found or read; the search goes on. */
  trouble(path: string, message: string): void
}

/**
 * Finds the files that operands name: a file, a folder with all that counts in it, a glob; `!glob` takes
 * files out again. Every file comes once, in the order of the operands.
 *
 * @param operands - As typed.
 * @param options - What counts.
 * @returns The files.
 */
export async function findInputs(operands: readonly string[], options: FindOptions): Promise<Found[]> {
  const without = operands.filter((operand) => operand.startsWith('!') && !kindOf(operand))
  const taken = ignore({ignorecase: false}).add(without.map((operand) => normalize(operand.slice(1))))
  const found = new Map<string, Found>()
  for (const operand of operands) {
    if (without.includes(operand)) continue
    for (const file of await filesOf(operand, options)) {
      if (!found.has(file.real) && !isTaken(taken, normalize(file.path))) found.set(file.real, file)
    }
  }
  return [...found.values()]
}

/**
 * Finds the files that a list names; in it nothing is a glob. A file's output lies below the output folder
 * as its name says, or by its last part if that leads out of the working folder.
 *
 * @param names - Files and folders.
 * @param options - What counts.
 * @returns The files, each once.
 */
export function findListed(names: readonly string[], options: FindOptions): Found[] {
  const found = new Map<string, Found>()
  for (const name of names) {
    const kind = kindOf(name)
    const outside = isAbsolute(name) || normalize(name).startsWith('..')
    const files = kind?.isDirectory()
      ? folder(name, options)
      : named(name, outside ? basename(name) : normalize(name), options)
    for (const file of files) if (!found.has(file.real)) found.set(file.real, file)
  }
  return [...found.values()]
}

async function filesOf(operand: string, options: FindOptions): Promise<Found[]> {
  const kind = kindOf(operand)
  if (kind?.isDirectory()) {
    const files = folder(operand, options)
    if (!files.length)
      options.trouble(operand, `no ${options.extensions.join(', ')} files in this folder: name others with --ext`)
    return files
  }
  if (kind || !isGlob(operand)) return named(operand, basename(operand), options)
  const {base, found} = await glob(operand)
  const files = found.filter(({path, real}) => !options.excluded(path) && !isLeftOut(real, base, options.skip))
  if (!files.length) options.trouble(operand, 'no file matches: check the pattern, and quote it')
  return files
}

function folder(path: string, {extensions, excluded, skip, trouble}: FindOptions): Found[] {
  const every = extensions.includes('*')
  const counts = (file: string): boolean =>
    (every || extensions.includes(extname(file).toLowerCase())) && !excluded(file)
  try {
    return [...walk(path, {counts, skip, trouble})]
  } catch (error) {
    trouble(path, plainError(error).message)
    return []
  }
}

/** A file that is named is taken, whatever its extension and the ignore files. */
function named(path: string, under: string, {trouble}: FindOptions): Found[] {
  try {
    statSync(path)
    return [{path, under, real: realPathOf(path)}]
  } catch (error) {
    trouble(path, plainError(error).message)
    return []
  }
}

function isTaken(patterns: ignore.Ignore, path: string): boolean {
  return ignore.isPathValid(path) && patterns.ignores(path)
}

function kindOf(path: string): ReturnType<typeof statSync> | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch {
    return
  }
}
