import {isPlain, phraseSource, plainKey} from './phrase.ts'
import type {Rule, RuleKind} from './types.ts'

/** A paragraph or sentence as rules see it. */
export interface Candidate {
  /** {@link fold}ed text. */
  folded: string
  /** The same without its edges ({@link trimEdges}). */
  trimmed: string
  /** Number of words. */
  words: number
}

/** Rules made ready to be asked about thousands of lines. */
export interface CompiledRules {
  /** The first rule of one of these kinds that matches, its place and neighbours not yet looked at. */
  find(kinds: 'whole' | 'suffix' | 'span', candidate: Candidate): Rule | undefined
}

interface Entry {
  rule: Rule
  match: RegExp
}

interface Group {
  plain: Map<string, Rule[]>
  entries: Entry[]
  /** Every pattern of the group in one: most lines are refused by this alone. */
  any: RegExp | undefined
}

const groups: Record<RuleKind, 'whole' | 'suffix' | 'span'> = {
  line: 'whole',
  prefix: 'whole',
  heading: 'whole',
  terminator: 'whole',
  suffix: 'suffix',
  span: 'span',
}

/**
 * Compiles rules: plain whole-line phrases become one hash look-up, the others anchored patterns behind
 * one joint pattern that refuses most lines at once.
 *
 * @param rules - Validated rules of all the packs that apply.
 * @returns The look-up.
 */
export function compileRules(rules: Rule[]): CompiledRules {
  const compiled = {whole: emptyGroup(), suffix: emptyGroup(), span: emptyGroup()}
  for (const rule of rules) {
    const group = compiled[groups[rule.kind]]
    const open = rule.kind === 'prefix' || rule.kind === 'suffix'
    const sources: string[] = []
    for (const phrase of rule.phrases) {
      if (isPlain(phrase) && !open) add(group.plain, plainKey(phrase), rule)
      else sources.push(phraseSource(phrase))
    }
    if (sources.length) {
      const source = `^(?:${sources.join('|')})${open ? boundary : '$'}`
      group.entries.push({rule, match: new RegExp(source, 'u')})
    }
  }
  for (const group of Object.values(compiled)) {
    if (group.entries.length) group.any = new RegExp(group.entries.map(({match}) => match.source).join('|'), 'u')
  }
  return {find: (kind, candidate) => find(compiled[kind], candidate)}
}

/** What a prefix ends at: not in the middle of a word of a script with spaces. */
const boundary =
  '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Nd}])'

function emptyGroup(): Group {
  return {plain: new Map(), entries: [], any: undefined}
}

function add(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const list = map.get(key)
  if (list) list.push(rule)
  else map.set(key, [rule])
}

function find(group: Group, candidate: Candidate): Rule | undefined {
  for (const rule of group.plain.get(candidate.trimmed) ?? []) if (longEnough(rule, candidate)) return rule
  const {any} = group
  if (!any || !(any.test(candidate.trimmed) || any.test(candidate.folded))) return
  for (const {rule, match} of group.entries) {
    if (longEnough(rule, candidate) && (match.test(candidate.trimmed) || match.test(candidate.folded))) return rule
  }
}

function longEnough({kind, when}: Rule, {words}: Candidate): boolean {
  return words <= (when?.maxWords ?? (kind === 'prefix' ? 30 : Infinity)) && words >= (when?.minWords ?? 0)
}
