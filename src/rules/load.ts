import {readFileSync} from 'node:fs'
import index from './generated/index.json' with {type: 'json'}
import type {PreparedRules} from './prepare-rules.ts'
import {RuleTable} from './rule-table.ts'
import type {LanguagePack} from './types.ts'

/** What is known of every language before its pack is read. */
export interface LanguageIndex {
  name: string
  stopWords: string[]
}

/** All of a pack that cleaning needs: its rules prepared, their phrases and examples left out. */
export type PreparedPack = Omit<LanguagePack, 'rules' | 'stopWords'> & {prepared: PreparedRules}

/** Every language there is a pack for. */
export const languages: Record<string, LanguageIndex> = index.languages

/** This folder, seen from here and from the bundled command, which stands in another folder at the same depth. */
const folder = new URL('../rules/', import.meta.url)
const packs = new Map<string, PreparedPack>()
const tables = new Map<string, RuleTable>()

/**
 * The packs that apply to a text: its own language's and the English one.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function packsFor(language: string | null): PreparedPack[] {
  const own = language && language !== 'en' && Object.hasOwn(languages, language) ? [language] : []
  return [...own, 'en'].map(preparedPack)
}

/**
 * The rules that apply to a text: those of its language, of English, and of any other language where the
 * phrases are unmistakable.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function rulesFor(language: string | null): RuleTable {
  const key = language ?? ''
  let table = tables.get(key)
  if (!table) tables.set(key, (table = new RuleTable(packsFor(language).map(({prepared}) => prepared))))
  return table
}

/**
 * Reads a whole pack, with phrases and examples.
 *
 * @param code - ISO 639-1 code of a language in {@link languages}.
 */
export function readPack(code: string): LanguagePack {
  return read(`languages/${code}.json`) as LanguagePack
}

function preparedPack(code: string): PreparedPack {
  let pack = packs.get(code)
  if (!pack) packs.set(code, (pack = read(`generated/${code}.json`) as PreparedPack))
  return pack
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}
