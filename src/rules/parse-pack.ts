import {InputError} from '../read/input-error.ts'
import families from './families.json' with {type: 'json'}
import {familyOf} from './family-of.ts'
import {didYouMean} from './nearest.ts'
import {parsePhrase, writePhrase} from './parse-phrase.ts'
import {isPlain, plainKey} from './phrase.ts'
import type {LanguagePack, Rule} from './types.ts'

const packKeys = [
  '$schema',
  'language',
  'name',
  'stopWords',
  'abbreviations',
  'negations',
  'saying',
  'address',
  'credits',
  'bylines',
  'dates',
  'rules',
]
const kinds = ['line', 'prefix', 'suffix', 'span', 'heading', 'terminator']
const ruleKeys = ['id', 'kind', 'phrases', 'when', 'everywhere', 'confidence', 'why', 'source', 'drop', 'keep']
/** Slots that leave open where the one ends and the other begins. */
const runTogether = /\{(?:name|rest)\}\{(?:name|rest)\}|\{n\}\{n\}/
/** What each condition takes, and how to say so. */
const conditions: Record<string, {takes(value: unknown): boolean; what: string}> = {
  maxWords: {takes: isWholeNumber, what: 'a whole number from 1'},
  minWords: {takes: isWholeNumber, what: 'a whole number from 1'},
  place: {takes: (value) => ['start', 'end', 'edges'].includes(value as string), what: 'start, end or edges'},
  beside: {takes: (value) => value === 'cut', what: 'cut, and nothing else'},
  alone: {takes: (value) => value === false, what: 'false, and nothing else'},
  sentence: {takes: (value) => value === false, what: 'false, and nothing else'},
  contents: {takes: (value) => value === true, what: 'true, and nothing else'},
}

/**
 * Reads a language pack and refuses it whole if any part is wrong.
 *
 * @param value - What the JSON file holds.
 * @param path - Its path, for messages.
 * @returns The pack.
 * @throws InputError that names the pack, the rule and the field at fault, and what would be right.
 */
export function parsePack(value: unknown, path: string): LanguagePack {
  const pack = value as LanguagePack
  if (!isObject(value)) throw new InputError(`${path}: not an object`)
  checkKeys(value, packKeys, path)
  if (pack.language === undefined) throw new InputError(`${path}: “language” is missing: give its ISO 639-1 code`)
  if (typeof pack.language !== 'string' || !/^(?:\*|[a-z]{2,3})$/.test(pack.language))
    throw new InputError(`${path}: “language” must be an ISO 639-1 code, such as en, or * for every text`)
  if (!Array.isArray(pack.rules)) throw new InputError(`${path}: “rules” is missing: give a list, which may be empty`)
  const ids = new Set<string>()
  for (const [index, rule] of pack.rules.entries()) {
    const where = `${path}: rule ${typeof rule?.id === 'string' ? rule.id : index + 1}`
    checkRule(rule, where)
    if (ids.has(rule.id)) throw new InputError(`${where}: this id stands twice: give each rule its own`)
    ids.add(rule.id)
  }
  checkPhrases(pack.rules, path)
  return pack
}

function checkRule(rule: Rule, where: string): void {
  if (!isObject(rule)) throw new InputError(`${where}: not an object`)
  checkKeys(rule, ruleKeys, where)
  if (typeof rule.id !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(rule.id))
    throw new InputError(`${where}: “id” must be family/name in lower case`)
  const family = familyOf(rule.id)
  if (!Object.hasOwn(families, family))
    throw new InputError(`${where}: unknown family “${family}”: ${didYouMean(family, Object.keys(families))}`)
  if (!kinds.includes(rule.kind))
    throw new InputError(`${where}: unknown kind “${rule.kind}”: ${didYouMean(String(rule.kind), kinds)}`)
  for (const field of ['phrases', 'drop', 'keep'] as const) {
    const list: unknown = rule[field]
    if (!Array.isArray(list) || !list.length || list.some((item) => typeof item !== 'string' || !item)) {
      throw new InputError(`${where}: “${field}” must be a list of at least one text`)
    }
  }
  for (const field of ['why', 'source'] as const) {
    if (typeof rule[field] !== 'string' || !rule[field]) throw new InputError(`${where}: “${field}” is missing`)
  }
  if (typeof rule.confidence !== 'number' || !(rule.confidence > 0 && rule.confidence <= 1))
    throw new InputError(`${where}: “confidence” must be a number over 0 and at most 1`)
  if (rule.everywhere !== undefined && typeof rule.everywhere !== 'boolean')
    throw new InputError(`${where}: “everywhere” must be true or false`)
  checkConditions(rule.when ?? {}, where)
}

function checkConditions(when: unknown, where: string): void {
  if (!isObject(when)) throw new InputError(`${where}: “when” must be an object, as in {"maxWords": 9}`)
  checkKeys(when, Object.keys(conditions), where, 'condition')
  for (const [key, value] of Object.entries(when)) {
    const {takes, what} = conditions[key]!
    if (!takes(value)) throw new InputError(`${where}: “${key}” must be ${what}, not ${JSON.stringify(value)}`)
  }
}

function checkKeys(value: object, known: string[], where: string, what = 'field'): void {
  const key = Object.keys(value).find((one) => !known.includes(one))
  if (key !== undefined) throw new InputError(`${where}: unknown ${what} “${key}”: ${didYouMean(key, known)}`)
}

function checkPhrases(rules: Rule[], path: string): void {
  const seen = new Map<string, string>()
  for (const {id, kind, phrases} of rules) {
    for (const phrase of phrases) {
      if (kind !== 'prefix' && kind !== 'suffix' && isPlain(phrase) && !plainKey(phrase))
        throw new InputError(`${path}: rule ${id}: phrase “${phrase}” has no word in it`)
      const slots = runTogether.exec(phrase)?.[0]
      if (slots)
        throw new InputError(`${path}: rule ${id}: ${slots} in “${phrase}”: put a word between them, or leave one out`)
      const key = `${kind} ${writePhrase(parsePhrase(phrase.trim()))}`
      if (seen.has(key))
        throw new InputError(`${path}: rule ${id}: phrase “${phrase}” stands in ${seen.get(key)} already`)
      seen.set(key, id)
    }
  }
}

function isWholeNumber(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
