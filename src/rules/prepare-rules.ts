import {isPlain, phraseHeads, phraseSource, plainKey, requiredText} from './phrase.ts'
import type {Rule, RuleConditions, RuleKind} from './types.ts'

/** What of a rule is needed to mark with it: its phrases and examples left out. */
export interface PreparedRule {
  id: string
  kind: RuleKind
  why: string
  confidence: number
  when?: RuleConditions
}

/** Where a rule is asked: of whole paragraphs, of the end of one, of single sentences. */
export type Scope = 'whole' | 'suffix' | 'span'

/** A pattern's source, its slots not yet filled in; the index of its rule; a text that it cannot do without. */
export type PreparedPattern = [source: string, rule: number, required: string]

/** Look-ups of one scope. */
export interface PreparedScope {
  /** Folded text without edges → rules, by index. */
  plain: Record<string, number[]>
  patterns: PreparedPattern[]
  /** Head → patterns that begin with it, by index; `` holds those that may begin in any way. */
  heads: Record<string, number[]>
}

/** A pack's rules in the form in which they are looked up: plain JSON, made by the build. */
export interface PreparedRules {
  rules: PreparedRule[]
  scopes: Record<Scope, PreparedScope>
}

const scopes: Record<RuleKind, Scope> = {
  line: 'whole',
  prefix: 'whole',
  heading: 'whole',
  terminator: 'whole',
  suffix: 'suffix',
  span: 'span',
}

/**
 * Prepares rules for look-up. Whole-line phrases without slots become keys of a table; the others
 * anchored patterns, kept by the characters they begin with.
 *
 * @param rules - Validated rules.
 * @returns Tables that can be stored as JSON.
 */
export function prepareRules(rules: Rule[]): PreparedRules {
  const prepared: PreparedRules = {
    rules: rules.map(({id, kind, why, confidence, when}) => ({id, kind, why, confidence, ...(when && {when})})),
    scopes: {whole: emptyScope(), suffix: emptyScope(), span: emptyScope()},
  }
  for (const [index, {kind, phrases}] of rules.entries()) {
    const {plain, patterns, heads} = prepared.scopes[scopes[kind]]
    const open = kind === 'prefix' || kind === 'suffix'
    for (const phrase of phrases) {
      if (isPlain(phrase) && !open) add(plain, plainKey(phrase), index)
      else {
        for (const head of phraseHeads(phrase, open)) add(heads, head, patterns.length)
        patterns.push([phraseSource(phrase), index, requiredText(phrase)])
      }
    }
  }
  return prepared
}

function emptyScope(): PreparedScope {
  return {plain: {}, patterns: [], heads: {}}
}

function add<T>(table: Record<string, T[]>, key: string, item: T): void {
  if (Object.hasOwn(table, key)) table[key]!.push(item)
  else table[key] = [item]
}
