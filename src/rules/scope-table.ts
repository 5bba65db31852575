import {gramRange, gramsOf} from './grams.ts'
import {matchesPhrase} from './match-phrase.ts'
import {parsePhrase, type Piece} from './parse-phrase.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
import {type PreparedPattern, readPattern} from './prepared-pattern.ts'
import type {RuleKind} from './types.ts'

/** A paragraph or sentence as rules see it. */
export interface Candidate {
  /** {@link fold}ed text. */
  folded: string
  /** The same without its edges ({@link trimEdges}). */
  trimmed: string
  /** Number of words. */
  words: number
}

/** Words that a paragraph has at most, unless the rule says otherwise: longer ones are story. */
const mostWords: Record<RuleKind, number> = {line: 40, heading: 40, terminator: 40, prefix: 30, span: 60, suffix: 60}
/** Dashes and arrows at the edges of a line count as words. */
const edgeWords = 4

const none: PreparedRule[] = []

/** The rules of one pack and scope. Nothing is made of the prepared tables before a text asks for it. */
export class ScopeTable {
  readonly #rules: PreparedRule[]
  readonly #plain: Record<string, number[]>
  readonly #heads: Record<string, number[]>
  readonly #written: string[]
  readonly #patterns: (PreparedPattern & {pieces?: Piece[]})[] = []
  /** Of the patterns that may begin in any way: those that a gram tells, by the gram, and the others. */
  readonly #byGram = new Map<number, number[]>()
  readonly #tells = new Uint8Array(gramRange)
  readonly #always: number[] = []

  /**
   * @param prepared - A pack's prepared rules.
   * @param scope - What of them.
   */
  constructor({rules, scopes}: PreparedRules, scope: Scope) {
    const {plain, heads, patterns} = scopes[scope]
    this.#rules = rules
    this.#plain = plain
    this.#heads = heads
    this.#written = patterns
    for (const at of heads[''] ?? []) {
      const needed = this.#pattern(at).grams[0]
      if (!needed) this.#always.push(at)
      for (const gram of needed ?? []) {
        this.#tells[gram] = 1
        const others = this.#byGram.get(gram)
        if (others) others.push(at)
        else this.#byGram.set(gram, [at])
      }
    }
  }

  /**
   * Gathers the rules whose phrase and length fit a text.
   *
   * @param candidate - The folded text.
   * @param starts - Its heads.
   * @param hasGrams - Whether the text has one gram of each of some sets.
   * @returns The rules in the order of the pack: the first holds.
   */
  match(candidate: Candidate, starts: string[], hasGrams: (sets: number[][]) => boolean): PreparedRule[] {
    const {trimmed, folded} = candidate
    const found = new Set<number>()
    if (Object.hasOwn(this.#plain, trimmed)) {
      for (const at of this.#plain[trimmed]!) {
        const rule = this.#rules[at]!
        if (hasLength(rule, candidate) && isTitle(rule, candidate)) found.add(at)
      }
    }
    const ask = (list: number[]): void => {
      for (const at of list) {
        const pattern = this.#pattern(at)
        if (!found.has(pattern.rule) && holds(pattern, this.#rules[pattern.rule]!, candidate, hasGrams))
          found.add(pattern.rule)
      }
    }
    for (const start of starts) if (start && Object.hasOwn(this.#heads, start)) ask(this.#heads[start]!)
    if (this.#byGram.size) {
      const told: number[] = []
      const grams = gramsOf(folded)
      for (let i = 0; i < grams.length; i++) if (this.#tells[grams[i]!]) told.push(...this.#byGram.get(grams[i]!)!)
      if (told.length) ask([...new Set(told)])
    }
    ask(this.#always)
    if (!found.size) return none
    return [...found].toSorted((a, b) => a - b).map((at) => this.#rules[at]!)
  }

  /** Whether some pattern or plain text may begin so. */
  mayBegin(starts: string[]): boolean {
    return this.#byGram.size > 0 || this.#always.length > 0 || starts.some((start) => Object.hasOwn(this.#heads, start))
  }

  #pattern(at: number): PreparedPattern {
    return (this.#patterns[at] ??= readPattern(this.#written[at]!))
  }
}

/** Whether a pattern matches: the cheapest questions come first. */
function holds(
  pattern: PreparedPattern & {pieces?: Piece[]},
  rule: PreparedRule,
  candidate: Candidate,
  hasGrams: (sets: number[][]) => boolean,
): boolean {
  const {words, required, grams} = pattern
  const {trimmed, folded} = candidate
  if ((words && candidate.words > words + edgeWords) || !hasLength(rule, candidate)) return false
  if (required && !folded.includes(required)) return false
  if ((grams.length && !hasGrams(grams)) || !isTitle(rule, candidate)) return false
  const open = rule.kind === 'prefix' || rule.kind === 'suffix'
  // Somebody says it: that is the story, however it begins.
  if (open && speech.test(folded)) return false
  const pieces = (pattern.pieces ??= parsePhrase(pattern.phrase, true))
  return (
    matchesPhrase(pieces, trimmed, open) || (folded.length !== trimmed.length && matchesPhrase(pieces, folded, open))
  )
}

/** Folded quotation marks are all straight. */
const speech = /^["']/

/** One full stop at the end: a sentence, not a title. */
const fullStop = /[^.\s][.。।۔]["')\]]*$/
/** A colon after the first words introduces what follows, whatever it is. */
const colon = /^.{0,40}?[:|»>]/

function hasLength({kind, when}: PreparedRule, {words}: Candidate): boolean {
  return words <= (when?.maxWords ?? mostWords[kind]) && words >= (when?.minWords ?? 0)
}

/** Whether a text may be a title, where the rule wants one: it does not end as a sentence. */
function isTitle({kind, when}: PreparedRule, {folded}: Candidate): boolean {
  return (kind !== 'heading' && when?.sentence !== false) || !fullStop.test(folded) || colon.test(folded)
}
