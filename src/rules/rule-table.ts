import {fold, trimEdges} from './fold.ts'
import {compilePattern, headsOfText} from './phrase.ts'
import type {PreparedPattern, PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
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

/** Rules made ready to be asked about thousands of lines. A pattern is compiled when first needed. */
export class RuleTable {
  readonly #sets: PreparedRules[]
  readonly #compiled = new Map<PreparedPattern, RegExp>()

  readonly #heads: Partial<Record<Scope, Set<string>[]>> = {}

  /** @param sets - Prepared rules, those that are asked first first. */
  constructor(sets: PreparedRules[]) {
    this.#sets = sets
  }

  /**
   * The first rule whose phrase and length fit.
   *
   * @param scope - What the candidate is.
   * @param candidate - The folded text.
   * @param accept - Looks at what the text alone does not tell: place and neighbours.
   */
  find(
    scope: Scope,
    candidate: Candidate,
    accept: (rule: PreparedRule) => boolean = () => true,
  ): PreparedRule | undefined {
    const heads = headsOfText(candidate.trimmed)
    if (candidate.folded.length !== candidate.trimmed.length) {
      for (const head of headsOfText(candidate.folded)) if (!heads.includes(head)) heads.push(head)
    }
    for (const {rules, scopes} of this.#sets) {
      const {plain, patterns, heads: byHead} = scopes[scope]
      if (Object.hasOwn(plain, candidate.trimmed)) {
        for (const index of plain[candidate.trimmed]!)
          if (fits(rules[index]!, candidate) && accept(rules[index]!)) return rules[index]
      }
      for (const head of heads) {
        for (const at of Object.hasOwn(byHead, head) ? byHead[head]! : []) {
          const pattern = patterns[at]!
          const rule = rules[pattern[1]]!
          if (fits(rule, candidate) && accept(rule) && this.#matches(pattern, rule, candidate)) return rule
        }
      }
    }
  }

  /**
   * Whether a text begins as some phrase of a scope does: a cheap look before it is folded whole.
   *
   * @param scope - What the text is.
   * @param text - The text as it stands.
   */
  mayBegin(scope: Scope, text: string): boolean {
    const start = trimEdges(fold(text.slice(0, 16)))
    const heads = headsOfText(start)
    return this.#starts(scope).some((starts) => heads.some((head) => starts.has(head)))
  }

  /** Heads of a scope's patterns, and the first characters of its plain texts. */
  #starts(scope: Scope): Set<string>[] {
    return (this.#heads[scope] ??= this.#sets.map(({scopes}) => {
      const {plain, heads} = scopes[scope]
      return new Set([
        ...Object.keys(heads),
        ...Object.keys(plain).flatMap((text) => headsOfText(text).filter(Boolean)),
      ])
    }))
  }

  #matches(pattern: PreparedPattern, {kind}: PreparedRule, {trimmed, folded}: Candidate): boolean {
    if (!folded.includes(pattern[2])) return false
    let compiled = this.#compiled.get(pattern)
    if (!compiled) {
      compiled = compilePattern(pattern[0], kind === 'prefix' || kind === 'suffix')
      this.#compiled.set(pattern, compiled)
    }
    return compiled.test(trimmed) || (folded.length !== trimmed.length && compiled.test(folded))
  }
}

function fits({kind, when}: PreparedRule, {words}: Candidate): boolean {
  return words <= (when?.maxWords ?? mostWords[kind]) && words >= (when?.minWords ?? 0)
}
