import {type WrittenHeads, writeHeads} from './head-index.ts'
import {phrasePatterns} from './phrase.ts'
import {type PreparedPattern, writePattern} from './prepared-pattern.ts'
import type {Rule, RuleConditions, RuleKind} from './types.ts'

/** What of a rule is needed to mark with it: its phrases and examples left out. */
export interface PreparedRule {
  id: string
  kind: RuleKind
  why: string
  confidence: number
  /** Words of a text at most. */
  words: number
  when?: RuleConditions
}

/** Where a rule is asked: of whole paragraphs, of the end of one, of single sentences. */
export type Scope = 'whole' | 'suffix' | 'span'

/** Look-ups of one scope. */
interface PreparedScope {
  /** A line each, as {@link writePattern} writes them: one long string is read and kept at the least cost. */
  patterns: string
  /** Head → patterns that begin with it, by index; `` holds those that may begin in any way. */
  heads: WrittenHeads
}

/** A pack's rules in the form in which they are looked up: plain JSON, made by the build. */
export interface PreparedRules {
  rules: PreparedRule[]
  scopes: Record<Scope, PreparedScope>
}

/** Longest paragraph a rule of each kind may match, in words, unless the rule sets `maxWords`. */
const mostWords: Record<RuleKind, number> = {line: 40, heading: 40, terminator: 40, prefix: 30, span: 60, suffix: 60}
/** Dashes and arrows at the edges of a line count as words. */
const edgeWords = 4

const scopes: Record<RuleKind, Scope> = {
  line: 'whole',
  prefix: 'whole',
  heading: 'whole',
  terminator: 'whole',
  suffix: 'suffix',
  span: 'span',
}

/**
 * Prepares rules for look-up: their phrases are kept by the characters they begin with.
 *
 * @param rules - Validated rules.
 * @returns Tables that can be stored as JSON.
 */
export function prepareRules(rules: Rule[]): PreparedRules {
  const prepared: PreparedRules = {
    rules: rules.map(({id, kind, why, confidence, when}) => {
      return {id, kind, why, confidence, words: when?.maxWords ?? mostWords[kind], ...(when && {when})}
    }),
    scopes: {whole: emptyScope(), suffix: emptyScope(), span: emptyScope()},
  }
  const found: Record<Scope, FoundPattern[]> = {whole: [], suffix: [], span: []}
  for (const [rule, {kind, phrases}] of rules.entries()) {
    const open = kind === 'prefix' || kind === 'suffix'
    for (const phrase of phrases) {
      for (const {source, words, ...pattern} of phrasePatterns(phrase, open)) {
        const most = Math.min(words + edgeWords, prepared.rules[rule]!.words)
        found[scopes[kind]].push({rule, words: most, phrase: source, ...pattern})
      }
    }
  }
  for (const scope of ['whole', 'suffix', 'span'] as const) {
    // Those for the longest texts come first, so that a long text need not be asked about the others.
    const sorted = found[scope].toSorted((one, other) => other.words - one.words)
    const chosen = chooseGrams(sorted.map(({grams}) => grams))
    const heads = new Map<string, number[]>()
    for (const [at, pattern] of sorted.entries()) {
      for (const head of pattern.heads) {
        const known = heads.get(head)
        if (known) known.push(at)
        else heads.set(head, [at])
      }
    }
    prepared.scopes[scope].heads = writeHeads(heads)
    prepared.scopes[scope].patterns = sorted
      .map((pattern, at) => writePattern({...pattern, grams: chosen[at]!}))
      .join('\n')
  }
  return prepared
}

/** A pattern with all its grams; see {@link gramWays}. */
type FoundPattern = Omit<PreparedPattern, 'grams'> & {heads: string[]; grams: number[][][]}

function emptyScope(): PreparedScope {
  return {patterns: '', heads: {}}
}

/** Sets of grams that are kept for a pattern. */
const mostSets = 3

/**
 * For each pattern sets of grams of which a text has one each, the most telling first: of each way to write a piece
 * the gram that the fewest patterns have.
 */
function chooseGrams(patterns: number[][][][]): number[][][] {
  const times = new Map<number, number>()
  for (const gram of patterns.flat(3)) times.set(gram, (times.get(gram) ?? 0) + 1)
  const rarest = (grams: number[]): number =>
    grams.reduce((best, gram) => (times.get(gram)! < times.get(best)! ? gram : best))
  const weight = (set: number[]): number => set.reduce((sum, gram) => sum + times.get(gram)!, 0)
  return patterns.map((pieces) =>
    pieces
      .map((ways) => [...new Set(ways.map(rarest))])
      .toSorted((one, other) => weight(one) - weight(other))
      .slice(0, mostSets),
  )
}
