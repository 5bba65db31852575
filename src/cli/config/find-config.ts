import {basename, dirname, relative} from 'node:path'
import {lilconfigSync, type LoaderSync} from 'lilconfig'
import {InputError} from '../../read/input-error.ts'
import {plainError} from '../../read/read-file.ts'
import {parseJsonc} from './jsonc.ts'
import {configName} from './may-be-configured.ts'
import {type CheckedConfig, checkConfig} from './check-config.ts'
import {resolvePaths} from './resolve-paths.ts'

/** The configuration that was found. */
export interface FoundConfig extends CheckedConfig {
  /** As messages name it: the path from the working folder. */
  name: string
  /** Folder that it lies in, from which its paths and patterns go. */
  folder: string
}

const load: LoaderSync = (path, content) => parseJsonc(content, nameFor(path))

/**
 * Finds the configuration: the nearest `cleancopy.config.json`, or `package.json` with a field `cleancopy`, in the
 * working folder or above it.
 *
 * @param told - Path of the file, if it is told.
 * @returns The configuration, its paths as seen from the working folder; nothing if there is none.
 * @throws InputError that names the file, the key and the mend.
 */
export function findConfig(told: string | undefined): FoundConfig | undefined {
  const finder = lilconfigSync('cleancopy', {
    searchPlaces: [configName, 'package.json'],
    loaders: {'.json': load, '.jsonc': load, noExt: load},
    // An empty file is a mistake that is better told than passed over.
    ignoreEmptySearchPlaces: false,
  })
  let found
  try {
    found = told === undefined ? finder.search() : finder.load(told)
  } catch (error) {
    if (error instanceof InputError) throw error
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const what = told !== undefined && isMissing ? 'no such file: check --config' : plainError(error).message
    throw new InputError(`${told ?? configName}: ${what}`)
  }
  if (!found) return
  const name = nameFor(found.filepath)
  const field = basename(found.filepath) === 'package.json' ? `${name}: "cleancopy"` : name
  if (found.isEmpty) throw new InputError(`${name}: is empty: write {} or delete it`)
  const folder = dirname(found.filepath)
  const {settings, overrides} = checkConfig(found.config, field)
  return {
    name,
    folder,
    settings: resolvePaths(settings, folder),
    overrides: overrides.map(({files, settings: some}) => ({files, settings: resolvePaths(some, folder)})),
  }
}

function nameFor(path: string): string {
  const near = relative(process.cwd(), path)
  return near.length < path.length ? near : path
}
