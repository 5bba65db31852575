import {isPlain, phrasePattern, plainKey} from './phrase.ts'
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

/**
 * A phrase in its folded form; the index of its rule; words of a text at most (0: any number); a text that it cannot
 * do without; sets of grams, of each of which it has one.
 */
export type PreparedPattern = [phrase: string, rule: number, words: number, required: string, grams: number[][]]

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
 * are kept by the characters they begin with.
 *
 * @param rules - Validated rules.
 * @returns Tables that can be stored as JSON.
 */
export function prepareRules(rules: Rule[]): PreparedRules {
  const prepared: PreparedRules = {
    rules: rules.map(({id, kind, why, confidence, when}) => ({id, kind, why, confidence, ...(when && {when})})),
    scopes: {whole: emptyScope(), suffix: emptyScope(), span: emptyScope()},
  }
  const sets: Record<Scope, number[][][][]> = {whole: [], suffix: [], span: []}
  for (const [index, {kind, phrases}] of rules.entries()) {
    const scope = scopes[kind]
    const {plain, patterns, heads: byHead} = prepared.scopes[scope]
    const open = kind === 'prefix' || kind === 'suffix'
    for (const phrase of phrases) {
      if (isPlain(phrase) && !open) add(plain, plainKey(phrase), index)
      else {
        const {source, words, required, heads, grams} = phrasePattern(phrase, open)
        for (const head of heads) add(byHead, head, patterns.length)
        patterns.push([source, index, words === Infinity ? 0 : words, required, []])
        sets[scope].push(grams)
      }
    }
  }
  for (const scope of ['whole', 'suffix', 'span'] as const) {
    for (const [at, grams] of chooseGrams(sets[scope]).entries()) prepared.scopes[scope].patterns[at]![4] = grams
  }
  return prepared
}

function emptyScope(): PreparedScope {
  return {plain: {}, patterns: [], heads: {}}
}

/** Sets of grams that are kept for a pattern. */
const mostSets = 3

/** For each pattern the sets of grams that the fewest patterns have, the most telling first. */
function chooseGrams(sets: number[][][][]): number[][][] {
  const times = new Map<number, number>()
  for (const gram of sets.flat(3)) times.set(gram, (times.get(gram) ?? 0) + 1)
  const weight = (set: number[]): number => set.reduce((sum, gram) => sum + times.get(gram)!, 0)
  const rarer = (one: {weight: number}, other: {weight: number}): number => one.weight - other.weight
  return sets.map((pieces) =>
    pieces
      .flatMap((choices) =>
        choices
          .map((set) => ({set: [...new Set(set)], weight: weight(set)}))
          .toSorted(rarer)
          .slice(0, 1),
      )
      .toSorted(rarer)
      .slice(0, mostSets)
      .map(({set}) => set),
  )
}

function add<T>(table: Record<string, T[]>, key: string, item: T): void {
  if (Object.hasOwn(table, key)) table[key]!.push(item)
  else table[key] = [item]
}
