import {fold, trimEdges} from './fold.ts'
import {headsOfText} from './phrase-heads.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
import {type Candidate, ScopeTable} from './scope-table.ts'

/** Prepared rules, indexed for matching thousands of lines. Phrases are parsed when first needed. */
export class RuleTable {
  readonly #sets: PreparedRules[]
  readonly #tables: Partial<Record<Scope, ScopeTable>> = {}
  readonly #next: RuleTable | undefined

  /**
   * @param sets - Prepared rules, those that are asked first first.
   * @param next - A table whose rules come after these.
   */
  constructor(sets: PreparedRules[], next?: RuleTable) {
    this.#sets = sets
    this.#next = next
  }

  /**
   * The rules whose phrase and length fit a text; place and neighbours are for the caller to look at.
   *
   * @param scope - What the text is.
   * @param candidate - The folded text.
   * @returns Most often none; those that hold first, first.
   */
  matching(scope: Scope, candidate: Candidate): PreparedRule[] {
    const {trimmed, folded} = candidate
    const starts = headsOfText(trimmed)
    if (folded.length !== trimmed.length) {
      for (const head of headsOfText(folded)) if (!starts.includes(head)) starts.push(head)
    }
    const found = this.#scope(scope).match(candidate, starts)
    return this.#next ? [...found, ...this.#next.matching(scope, candidate)] : found
  }

  /**
   * Whether a text begins as some phrase of a scope does: a cheap look before it is folded whole.
   *
   * @param scope - What the text is.
   * @param text - The text as it stands.
   */
  mayBegin(scope: Scope, text: string): boolean {
    const starts = headsOfText(trimEdges(fold(text.slice(0, 16))))
    return this.#scope(scope).mayBegin(starts) || Boolean(this.#next?.mayBegin(scope, text))
  }

  #scope(scope: Scope): ScopeTable {
    return (this.#tables[scope] ??= new ScopeTable(this.#sets, scope))
  }
}
