import {readFileSync} from 'node:fs'
import index from './generated/index.json' with {type: 'json'}
import {holdsFor, noPacks, type OwnPack} from './own-packs.ts'
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
/** Tables by the user's packs, then by language. */
const tables = new WeakMap<OwnPack[], Map<string, RuleTable>>()
let everywhere: PreparedRules | undefined
let ids: string[] | undefined

/**
 * The packs that apply to a text: its own language's and the English one.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function packsFor(language: string | null): PreparedPack[] {
  const own = language && language !== 'en' && Object.hasOwn(languages, language) ? [language] : []
  return [...own, 'en'].map(preparedPack)
}

/** What of other packs is asked as well. */
export interface FurtherRules {
  /** Whether to ask the plainest rules of all other languages. */
  others?: boolean
  /** Packs of the user's own, which are asked first. */
  own?: OwnPack[]
}

/**
 * The rules that apply to a text: the user's own, those of its language, of English, and where lines of other
 * languages may stand in it, those of all languages whose phrases are unmistakable.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 * @param further - What else is asked.
 */
export function rulesFor(language: string | null, {others = false, own = noPacks}: FurtherRules = {}): RuleTable {
  let byLanguage = tables.get(own)
  if (!byLanguage) tables.set(own, (byLanguage = new Map()))
  const key = `${language ?? ''}${others ? '+' : ''}`
  let table = byLanguage.get(key)
  if (!table) {
    const sets = packsFor(language).map(({prepared}) => prepared)
    if (others) sets.push((everywhere ??= read('generated/everywhere.json') as PreparedRules))
    const mine = own.filter((pack) => holdsFor(pack, language)).map(({prepared}) => prepared)
    table = new RuleTable(sets)
    if (mine.length) table = new RuleTable(mine, table)
    byLanguage.set(key, table)
  }
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

/** Ids of all rules of all packs. */
export function ruleIds(): string[] {
  return (ids ??= read('generated/rule-ids.json') as string[])
}

function preparedPack(code: string): PreparedPack {
  let pack = packs.get(code)
  if (!pack) packs.set(code, (pack = read(`generated/${code}.json`) as PreparedPack))
  return pack
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}
