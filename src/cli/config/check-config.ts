import {isLanguageCode} from '../../language-code.ts'
import {InputError} from '../../read/input-error.ts'
import {familyNames} from '../families.ts'
import {nearest} from '../../rules/nearest.ts'
import {parseReporter} from '../reporters/names.ts'
import {levels} from '../../rules/rule-levels.ts'
import {isFileKey, type Key, keys} from './keys.ts'
import type {FileSettings, Settings} from './settings.ts'

/** Settings for the files that patterns match. */
interface Override {
  files: string[]
  settings: Partial<FileSettings>
}

/** A configuration that has been checked. */
export interface CheckedConfig {
  settings: Partial<Settings>
  overrides: Override[]
}

/**
 * Checks what a configuration file holds.
 *
 * @param value - What was parsed.
 * @param file - Its name, for messages.
 * @returns The same, typed.
 * @throws InputError that names the file, the key and the nearest right name.
 */
export function checkConfig(value: unknown, file: string): CheckedConfig {
  const {$schema: _schema, overrides = [], ...rest} = object(value, file)
  if (!Array.isArray(overrides)) throw new InputError(`${file}: "overrides" takes a list, as in [{"files": "*.txt"}]`)
  return {
    settings: checkKeys(rest, file, '', ['$schema', 'overrides', ...Object.keys(keys)]),
    overrides: overrides.map((override, i) => checkOverride(override, file, `overrides[${i}]`)),
  }
}

function checkOverride(value: unknown, file: string, where: string): Override {
  const {files, ...rest} = object(value, `${file}: "${where}"`)
  const patterns = typeof files === 'string' ? [files] : files
  if (!isStrings(patterns) || !patterns.length)
    throw new InputError(`${file}: "${where}.files" takes a pattern or a list of them, as in "news/*.txt"`)
  const only = Object.keys(rest).find((key) => Object.hasOwn(keys, key) && !isFileKey(key))
  if (only) throw new InputError(`${file}: "${where}.${only}" holds for a whole run: set it outside of "overrides"`)
  return {
    files: patterns,
    settings: checkKeys(rest, file, `${where}.`, ['files', ...Object.keys(keys).filter(isFileKey)]),
  }
}

function checkKeys(
  value: Record<string, unknown>,
  file: string,
  where: string,
  known: readonly string[],
): Partial<Settings> {
  for (const [key, set] of Object.entries(value)) {
    if (!Object.hasOwn(keys, key)) {
      const near = nearest(key, known)
      throw new InputError(
        `${file}: unknown key "${where}${key}": ${near ? `did you mean "${near}"?` : `use ${known.join(', ')}`}`,
      )
    }
    const wrong = set === null ? undefined : complaint(keys[key as keyof Settings], set)
    if (wrong) throw new InputError(`${file}: "${where}${key}" ${wrong}, not ${JSON.stringify(set)}`)
  }
  // Null is “as if it were not set”.
  const set = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as Partial<Settings>
  // As names are compared, and as --ext has them.
  if (set.extensions) set.extensions = set.extensions.map((one) => one.toLowerCase())
  return set
}

/** What is wrong with a value; nothing if it is right. */
function complaint(key: Key, value: unknown): string | undefined {
  switch (key.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'takes true or false'
    case 'path':
      return typeof value === 'string' && value ? undefined : 'takes a path'
    case 'language':
      return isLanguageCode(value) ? undefined : 'takes an ISO 639-1 code, such as "en"'
    case 'choice': {
      if (typeof value === 'string' && key.choices.includes(value)) return
      const near = typeof value === 'string' ? nearest(value, key.choices) : undefined
      return `takes ${key.choices.map((choice) => `"${choice}"`).join(', ')}${near ? ` (did you mean "${near}"?)` : ''}`
    }
    case 'number': {
      const {from, to = Infinity, whole} = key
      if (typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value))) return
      return `takes a ${whole ? 'whole ' : ''}number from ${from}${to < Infinity ? ` to ${to}` : ''}`
    }
    case 'levels':
      return complaintOfLevels(value)
    case 'list':
      return isStrings(value) ? complaintOfList(key.of, value) : 'takes a list of strings'
  }
}

function complaintOfList(of: (Key & {kind: 'list'})['of'], list: string[]): string | undefined {
  if (of === 'extension')
    return list.every((one) => /^(?:\*|\.[^./]+)$/u.test(one)) ? undefined : 'takes extensions, such as ".txt", or "*"'
  if (of === 'family') {
    const known = [...familyNames(), 'none']
    const wrong = list.find((one) => !known.includes(one))
    if (wrong === undefined) return
    const near = nearest(wrong, known)
    return near ? `has no family "${wrong}" (did you mean "${near}"?)` : `takes families: ${known.join(', ')}`
  }
  if (of === 'reporter') return list.map((one) => parseReporter(one)).find((one) => typeof one === 'string')
  return undefined
}

/** Unknown families are told where the rules are read, which know them. */
function complaintOfLevels(value: unknown): string | undefined {
  const right =
    typeof value === 'object' && !Array.isArray(value) && Object.values(value!).every((level) => levels.includes(level))
  return right ? undefined : `takes rules or families with ${levels.join(', ')}, as in {"related": "off"}`
}

function object(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError(`${where}: must be an object, as in {"captions": "keep"}`)
  return value as Record<string, unknown>
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
