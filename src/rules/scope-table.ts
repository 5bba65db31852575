import {gramRange, gramsOf, hasGrams} from './grams.ts'
import {matchesPhrase} from './match-phrase.ts'
import {parsePhrase} from './parse-phrase.ts'
import {type Pattern, PatternIndex} from './pattern-index.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'

/** A paragraph or sentence as rules see it. */
export interface Candidate {
  /** {@link fold}ed text. */
  folded: string
  /** The same without its edges ({@link trimEdges}). */
  trimmed: string
  /** Number of words. */
  words: number
}

/** The rules of some packs in one scope. */
export class ScopeTable {
  readonly #patterns: PatternIndex
  /** Of the patterns that may begin in any way: those that a gram tells, by the gram, and the others. */
  readonly #byGram = new Map<number, Pattern[]>()
  readonly #tells = new Uint8Array(gramRange)
  readonly #always: Pattern[] = []
  readonly #mayBeginAnyhow: boolean
  /** Words of the longest text of which a gram may tell something. */
  #mostToldWords = -1

  /**
   * @param packs - Prepared packs, those whose rules hold first first.
   * @param scope - What of them.
   */
  constructor(packs: PreparedRules[], scope: Scope) {
    this.#patterns = new PatternIndex(packs, scope)
    this.#mayBeginAnyhow = this.#patterns.withHead('').length > 0
    for (const number of this.#patterns.withHead('').flat()) {
      const pattern = this.#patterns.pattern(number)
      const [needed] = pattern.grams
      if (needed) this.#mostToldWords = Math.max(this.#mostToldWords, pattern.words)
      else this.#always.push(pattern)
      for (const gram of needed ?? []) {
        this.#tells[gram] = 1
        const others = this.#byGram.get(gram)
        if (others) others.push(pattern)
        else this.#byGram.set(gram, [pattern])
      }
    }
  }

  /**
   * The rules whose phrase and length fit a text.
   *
   * @param candidate - The folded text.
   * @param starts - Its heads.
   * @returns The first holds.
   */
  match(candidate: Candidate, starts: string[]): PreparedRule[] {
    const found: Pattern[] = []
    for (const start of starts) {
      if (!start) continue
      for (const numbers of this.#patterns.withHead(start)) this.#askRow(numbers, candidate, found)
    }
    if (candidate.words <= this.#mostToldWords) this.#askTold(candidate, found)
    for (const pattern of this.#always) if (holds(pattern, candidate)) found.push(pattern)
    if (!found.length) return none
    const rules = found.toSorted((one, other) => one.order - other.order).map(({rule}) => rule)
    return rules.filter((rule, i) => rule !== rules[i - 1])
  }

  /** Asks patterns, those for the longest texts first. */
  #askRow(numbers: number[], candidate: Candidate, found: Pattern[]): void {
    for (const number of numbers) {
      const pattern = this.#patterns.pattern(number)
      if (pattern.words < candidate.words) return
      if (holds(pattern, candidate)) found.push(pattern)
    }
  }

  /** Asks the patterns that may begin in any way and of which a gram stands in the text. */
  #askTold(candidate: Candidate, found: Pattern[]): void {
    const told = new Set<Pattern>()
    const grams = gramsOf(candidate.folded)
    for (let i = 0; i < grams.length; i++) {
      if (this.#tells[grams[i]!]) for (const pattern of this.#byGram.get(grams[i]!)!) told.add(pattern)
    }
    for (const pattern of told) if (holds(pattern, candidate)) found.push(pattern)
  }

  /** Whether some pattern may begin so. */
  mayBegin(starts: string[]): boolean {
    return this.#mayBeginAnyhow || starts.some((start) => this.#patterns.withHead(start).length > 0)
  }
}

const none: PreparedRule[] = []

/** Whether a pattern matches: the cheapest questions come first. */
function holds(pattern: Pattern, candidate: Candidate): boolean {
  const {rule, words, grams} = pattern
  const {trimmed, folded} = candidate
  if (words < candidate.words || (grams.length && !hasGrams(folded, grams)) || !fitsRule(rule, candidate)) return false
  const open = rule.kind === 'prefix' || rule.kind === 'suffix'
  // Quoted speech is story, even if it begins like a phrase.
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
