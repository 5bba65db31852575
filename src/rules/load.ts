import {readFileSync} from 'node:fs'
import {compileRules, type CompiledRules} from './compile-rules.ts'
import index from './index.json' with {type: 'json'}
import type {LanguagePack} from './types.ts'

/** What is known of every language without reading its pack; made from the packs by `npm run build`. */
export interface LanguageIndex {
  name: string
  stopWords: string[]
}

/** Every language there is a pack for. */
export const languages: Record<string, LanguageIndex> = index.languages

/** Folder of the packs, seen from this file's folder and from the bundled command's. */
const folder = new URL('../rules/languages/', import.meta.url)
const packs = new Map<string, LanguagePack>()
const compiled = new Map<string, CompiledRules>()

/**
 * Loads the pack of one language, once.
 *
 * @param code - ISO 639-1 code.
 * @returns The pack; the English one where there is none for this language.
 */
export function loadPack(code: string): LanguagePack {
  let pack = packs.get(code)
  if (!pack) {
    const known = Object.hasOwn(languages, code) ? code : 'en'
    pack = JSON.parse(readFileSync(new URL(`${known}.json`, folder), 'utf8')) as LanguagePack
    packs.set(code, pack)
  }
  return pack
}

/**
 * The packs that apply to a text: its own language's and the English one.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function packsFor(language: string | null): LanguagePack[] {
  const english = loadPack('en')
  if (!language || language === 'en' || !Object.hasOwn(languages, language)) return [english]
  return [loadPack(language), english]
}

/**
 * The rules that apply to a text, compiled once: those of its language, of English, and of any other
 * language where the phrases are unmistakable.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function rulesFor(language: string | null): CompiledRules {
  const key = language ?? ''
  let rules = compiled.get(key)
  if (!rules) {
    rules = compileRules(packsFor(language).flatMap((pack) => pack.rules))
    compiled.set(key, rules)
  }
  return rules
}
