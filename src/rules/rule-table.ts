import {fold, trimEdges} from './fold.ts'
import {gramRange, gramsOf} from './grams.ts'
import {headsOfText} from './phrase-heads.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
import {type Candidate, ScopeTable} from './scope-table.ts'

/** Rules made ready to be asked about thousands of lines. A pattern is compiled when first needed. */
export class RuleTable {
  readonly #sets: PreparedRules[]
  readonly #tables: Partial<Record<Scope, ScopeTable[]>> = {}
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
    const found: PreparedRule[] = []
    const starts = headsOfText(trimmed)
    if (folded.length !== trimmed.length) {
      for (const head of headsOfText(folded)) if (!starts.includes(head)) starts.push(head)
    }
    const hasGrams = (sets: number[][]): boolean => sets.every((set) => hasGram(set, folded))
    for (const table of this.#scope(scope)) found.push(...table.match(candidate, starts, hasGrams))
    if (this.#next) found.push(...this.#next.matching(scope, candidate))
    return found
  }

  /**
   * Whether a text begins as some phrase of a scope does: a cheap look before it is folded whole.
   *
   * @param scope - What the text is.
   * @param text - The text as it stands.
   */
  mayBegin(scope: Scope, text: string): boolean {
    const starts = headsOfText(trimEdges(fold(text.slice(0, 16))))
    return this.#scope(scope).some((table) => table.mayBegin(starts)) || Boolean(this.#next?.mayBegin(scope, text))
  }

  #scope(scope: Scope): ScopeTable[] {
    return (this.#tables[scope] ??= this.#sets.map((set) => new ScopeTable(set, scope)))
  }
}

/** The number of the text that last had a gram: a set that needs no emptying between texts. */
const stamps = new Uint32Array(gramRange)
let stamp = 0
let stamped: string | undefined

/** Whether a text has one gram or more of a set. Those of the last text are kept, since many patterns ask about it. */
function hasGram(set: number[], text: string): boolean {
  if (text !== stamped) {
    stamped = text
    stamp++
    const grams = gramsOf(text)
    for (let i = 0; i < grams.length; i++) stamps[grams[i]!] = stamp
  }
  for (const gram of set) if (stamps[gram] === stamp) return true
  return false
}
