import families from './families.json' with {type: 'json'}
import {parsePhrase, writePhrase} from './parse-phrase.ts'
import {isPlain, plainKey} from './phrase.ts'
import type {LanguagePack, Rule} from './types.ts'

const kinds = ['line', 'prefix', 'suffix', 'span', 'heading', 'terminator']
const ruleKeys = ['id', 'kind', 'phrases', 'when', 'everywhere', 'confidence', 'why', 'source', 'drop', 'keep']
/** Slots that leave open where the one ends and the other begins. */
const runTogether = /\{(?:name|rest)\}\{(?:name|rest)\}|\{n\}\{n\}/
const conditionKeys = ['maxWords', 'minWords', 'place', 'beside', 'sentence']

/**
 * Reads a language pack and refuses it whole if any part is wrong.
 *
 * @param value - What the JSON file holds.
 * @param path - Its path, for messages.
 * @returns The pack.
 * @throws Error that names the pack, the rule and the field at fault, and what would be right.
 */
export function parsePack(value: unknown, path: string): LanguagePack {
  const pack = value as LanguagePack
  if (!isObject(value)) throw new Error(`${path}: not an object`)
  if (typeof pack.language !== 'string') throw new Error(`${path}: “language” is missing: give its ISO 639-1 code`)
  if (!Array.isArray(pack.rules)) throw new Error(`${path}: “rules” is missing: give a list, which may be empty`)
  const ids = new Set<string>()
  for (const [index, rule] of pack.rules.entries()) {
    const where = `${path}: rule ${typeof rule?.id === 'string' ? rule.id : index + 1}`
    checkRule(rule, where)
    if (ids.has(rule.id)) throw new Error(`${where}: this id stands twice: give each rule its own`)
    ids.add(rule.id)
  }
  checkPhrases(pack.rules, path)
  return pack
}

function checkRule(rule: Rule, where: string): void {
  if (!isObject(rule)) throw new Error(`${where}: not an object`)
  for (const key of Object.keys(rule))
    if (!ruleKeys.includes(key)) throw new Error(`${where}: unknown field “${key}”: use ${ruleKeys.join(', ')}`)
  if (typeof rule.id !== 'string' || !/^[a-z]+\/[a-z0-9-]+$/.test(rule.id))
    throw new Error(`${where}: “id” must be family/name in small letters`)
  const family = rule.id.split('/')[0]!
  if (!Object.hasOwn(families, family))
    throw new Error(`${where}: unknown family “${family}”: use ${Object.keys(families).join(', ')}`)
  if (!kinds.includes(rule.kind)) throw new Error(`${where}: unknown kind “${rule.kind}”: use ${kinds.join(', ')}`)
  for (const field of ['phrases', 'drop', 'keep'] as const) {
    const list: unknown = rule[field]
    if (!Array.isArray(list) || !list.length || list.some((item) => typeof item !== 'string' || !item)) {
      throw new Error(`${where}: “${field}” must be a list of at least one text`)
    }
  }
  for (const field of ['why', 'source'] as const) {
    if (typeof rule[field] !== 'string' || !rule[field]) throw new Error(`${where}: “${field}” is missing`)
  }
  if (!(rule.confidence > 0 && rule.confidence <= 1))
    throw new Error(`${where}: “confidence” must be over 0 and at most 1`)
  const when = rule.when ?? {}
  for (const key of Object.keys(when))
    if (!conditionKeys.includes(key))
      throw new Error(`${where}: unknown condition “${key}”: use ${conditionKeys.join(', ')}`)
  if (when.place && !['start', 'end', 'edges'].includes(when.place))
    throw new Error(`${where}: unknown place “${when.place}”: use start, end, edges`)
}

function checkPhrases(rules: Rule[], path: string): void {
  const seen = new Map<string, string>()
  for (const {id, kind, phrases} of rules) {
    for (const phrase of phrases) {
      if (kind !== 'prefix' && kind !== 'suffix' && isPlain(phrase) && !plainKey(phrase))
        throw new Error(`${path}: rule ${id}: phrase “${phrase}” has no word in it`)
      const slots = runTogether.exec(phrase)?.[0]
      if (slots)
        throw new Error(`${path}: rule ${id}: ${slots} in “${phrase}”: put a word between them, or leave one out`)
      const key = `${kind} ${writePhrase(parsePhrase(phrase.trim()))}`
      if (seen.has(key)) throw new Error(`${path}: rule ${id}: phrase “${phrase}” stands in ${seen.get(key)} already`)
      seen.set(key, id)
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
