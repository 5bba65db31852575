import {HeadIndex} from './head-index.ts'
import {gramRange, gramsOf, hasGrams} from './grams.ts'
import {matchesPhrase} from './match-phrase.ts'
import {parsePhrase, type Piece} from './parse-phrase.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
import {type PreparedPattern, readPattern} from './prepared-pattern.ts'

/** A paragraph or sentence as rules see it. */
export interface Candidate {
  /** {@link fold}ed text. */
  folded: string
  /** The same without its edges ({@link trimEdges}). */
  trimmed: string
  /** Number of words. */
  words: number
}

/** A pattern, and its pieces once they were needed. */
interface Pattern extends PreparedPattern {
  pieces?: Piece[]
}

/** The rules of one pack and scope. Nothing is made of the prepared tables before a text asks for it. */
export class ScopeTable {
  readonly #rules: PreparedRule[]
  readonly #plain: Record<string, number[]>
  readonly #heads: HeadIndex
  readonly #written: string[]
  readonly #patterns: Pattern[] = []
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
    this.#heads = new HeadIndex(heads)
    this.#written = patterns.split('\n')
    for (const at of this.#heads.get('')) {
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
   * @param found - Where to put the rules, in the order of the pack: the first holds.
   */
  match(candidate: Candidate, starts: string[], found: PreparedRule[]): void {
    const rules: number[] = []
    if (Object.hasOwn(this.#plain, candidate.trimmed)) {
      for (const at of this.#plain[candidate.trimmed]!) if (fitsRule(this.#rules[at]!, candidate)) rules.push(at)
    }
    for (const start of starts) if (start) this.#ask(this.#heads.get(start), candidate, rules)
    if (this.#byGram.size) this.#ask(this.#toldBy(candidate.folded), candidate, rules)
    this.#ask(this.#always, candidate, rules)
    if (rules.length > 1) rules.sort((a, b) => a - b)
    for (const [i, at] of rules.entries()) if (at !== rules[i - 1]) found.push(this.#rules[at]!)
  }

  /** Tries patterns, those for the longest texts first. */
  #ask(patterns: number[], candidate: Candidate, rules: number[]): void {
    for (const at of patterns) {
      const pattern = this.#pattern(at)
      if (pattern.words < candidate.words) return
      if (holds(pattern, this.#rules[pattern.rule]!, candidate)) rules.push(pattern.rule)
    }
  }

  /** Patterns that may begin in any way and of which a gram stands in a text. */
  #toldBy(text: string): number[] {
    const told = new Set<number>()
    const grams = gramsOf(text)
    for (let i = 0; i < grams.length; i++) {
      if (this.#tells[grams[i]!]) for (const at of this.#byGram.get(grams[i]!)!) told.add(at)
    }
    return told.size > 1 ? [...told].toSorted((a, b) => a - b) : [...told]
  }

  /** Whether some pattern or plain text may begin so. */
  mayBegin(starts: string[]): boolean {
    return this.#byGram.size > 0 || this.#always.length > 0 || starts.some((start) => this.#heads.get(start).length > 0)
  }

  #pattern(at: number): Pattern {
    return (this.#patterns[at] ??= readPattern(this.#written[at]!))
  }
}

/** Whether a pattern matches: the cheapest questions come first. */
function holds(pattern: Pattern, rule: PreparedRule, candidate: Candidate): boolean {
  const {required, grams} = pattern
  const {trimmed, folded} = candidate
  if (required && !folded.includes(required)) return false
  if ((grams.length && !hasGrams(folded, grams)) || !fitsRule(rule, candidate)) return false
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

/**
 * Whether a text is as long and as short as a rule wants, and where it wants a title, may be one: it does not end as a
 * sentence.
 */
function fitsRule({kind, when, words}: PreparedRule, candidate: Candidate): boolean {
  if (candidate.words > words || candidate.words < (when?.minWords ?? 0)) return false
  if (kind !== 'heading' && when?.sentence !== false) return true
  return !fullStop.test(candidate.folded) || colon.test(candidate.folded)
}
