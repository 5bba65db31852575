import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {parseReporter} from '../reporters/names.ts'
import {keys} from './keys.ts'
import type {Settings} from './settings.ts'

/**
 * Makes all paths of some settings go from the working folder, as those of the command line do.
 *
 * @param settings - Settings of a configuration, whose paths go from its folder.
 * @param folder - That folder.
 */
export function resolvePaths<Some extends Partial<Settings>>(settings: Some, folder: string): Some {
  const entries = Object.entries(settings) as [keyof Settings, unknown][]
  return Object.fromEntries(entries.map(([key, value]) => [key, resolved(key, value, folder)])) as Some
}

function resolved(name: keyof Settings, value: unknown, folder: string): unknown {
  const key = keys[name]
  const pathOf = (path: string): string => relative('', resolve(folder, path))
  if (key.kind === 'path') return pathOf(value as string)
  if (key.kind !== 'list') return value
  const list = value as string[]
  if (key.of === 'pack') return list.map((pack) => (isPath(pack, folder) ? pathOf(pack) : pack))
  if (key.of !== 'reporter') return list
  return list.map((text) => {
    const choice = parseReporter(text)
    return typeof choice === 'string' || choice.file === null ? text : `${choice.name}=${pathOf(choice.file)}`
  })
}

/** What names no file, and does not say that it would, is the name of an npm package. */
function isPath(pack: string, folder: string): boolean {
  return pack.startsWith('.') || existsSync(resolve(folder, pack))
}
