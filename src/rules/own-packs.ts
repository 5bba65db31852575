import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {InputError} from '../read/input-error.ts'
import {parsePack} from './parse-pack.ts'
import {type PreparedRules, prepareRules} from './prepare-rules.ts'
import type {LanguagePack} from './types.ts'

/** The language of a pack that holds for every text. */
const anyLanguage = '*'

/** A pack of the user's own, ready for matching. */
export interface OwnPack {
  /** ISO 639-1 code, or `*`. */
  language: string
  prepared: PreparedRules
}

/** The same list each time, by which tables of rules are kept. */
export const noPacks: OwnPack[] = []
/** By the list of names: two plugins of one pipeline are given the same list. */
const prepared = new WeakMap<string[], OwnPack[]>()

/**
 * Reads and prepares the user's own packs.
 *
 * @param names - Paths of JSON files or names of npm packages.
 * @throws InputError that names the pack and what is wrong with it.
 */
export function prepareOwnPacks(names: string[] = []): OwnPack[] {
  if (!names.length) return noPacks
  let packs = prepared.get(names)
  if (!packs) {
    packs = names.map((name) => {
      const {language, rules} = readOwnPack(name)
      return {language, prepared: prepareRules(rules)}
    })
    prepared.set(names, packs)
  }
  return packs
}

/** Whether a pack holds for a text of a language. */
export function holdsFor({language}: OwnPack, wanted: string | null): boolean {
  return language === anyLanguage || language === wanted
}

/**
 * Reads a pack of the user's own.
 *
 * @param name - Path of a JSON file, or name of an npm package whose main file is one.
 * @param folder - Where relative paths and packages are looked for.
 * @returns The pack. Its `language` may be `*`: then it holds for every text.
 * @throws InputError that names the pack and what is wrong with it.
 */
export function readOwnPack(name: string, folder: string = process.cwd()): LanguagePack {
  const path = pathOf(name, folder)
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    throw new InputError(`rules ${name}: ${code ? 'cannot be read' : 'not JSON'}: ${message}`, {cause: error})
  }
  return parsePack(value, name)
}

function pathOf(name: string, folder: string): string {
  const path = resolve(folder, name)
  if (existsSync(path)) return path
  try {
    return createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    throw new InputError(`rules ${name}: no such file, nor an npm package of this name: give the path of a JSON file`)
  }
}
