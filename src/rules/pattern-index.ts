import {readHeads, type WrittenHeads} from './head-index.ts'
import {shortHead} from './phrase-heads.ts'
import type {Piece} from './parse-phrase.ts'
import type {PreparedRule, PreparedRules, Scope} from './prepare-rules.ts'
import {type PreparedPattern, readPattern} from './prepared-pattern.ts'

/** A pattern as it is asked. */
export interface Pattern extends Omit<PreparedPattern, 'rule'> {
  rule: PreparedRule
  /** The place of its rule among all: the first that matches holds. */
  order: number
  /** The phrase, once it was needed. */
  pieces?: Piece[]
}

/** What is stored of the patterns of one pack. */
interface Stored {
  rules: PreparedRule[]
  heads: WrittenHeads
  lines: string[]
  /** Numbers of its first pattern and its first rule among those of all packs. */
  first: number
  firstRule: number
}

const none: number[][] = []

/** The patterns of some packs by what a text must begin with. Nothing is read before a text asks for it. */
export class PatternIndex {
  readonly #packs: Stored[] = []
  readonly #patterns: Pattern[] = []
  readonly #byHead = new Map<string, number[][]>()
  /** Beginnings of which all heads have been read. */
  readonly #starts = new Set<string>()

  /**
   * @param packs - Prepared packs, those whose rules hold first first.
   * @param scope - What of them.
   */
  constructor(packs: PreparedRules[], scope: Scope) {
    let first = 0
    let firstRule = 0
    for (const {rules, scopes} of packs) {
      const {heads, patterns} = scopes[scope]
      const lines = patterns.split('\n')
      this.#packs.push({rules, heads, lines, first, firstRule})
      first += lines.length
      firstRule += rules.length
    }
  }

  /** Numbers of the patterns with a head: a row a pack that has some, those for the longest texts first. */
  withHead(head: string): number[][] {
    const known = this.#byHead.get(head)
    if (known) return known
    const start = head.slice(0, shortHead)
    if (this.#starts.has(start)) return none
    this.#read(start)
    return this.#byHead.get(head) ?? none
  }

  /** The pattern of a number. */
  pattern(number: number): Pattern {
    return (this.#patterns[number] ??= this.#readPattern(number))
  }

  #read(start: string): void {
    this.#starts.add(start)
    for (const {heads, first} of this.#packs) {
      readHeads(heads, start, (head, patterns) => {
        const numbers = first ? patterns.map((at) => at + first) : patterns
        const others = this.#byHead.get(head)
        if (others) others.push(numbers)
        else this.#byHead.set(head, [numbers])
      })
    }
  }

  #readPattern(number: number): Pattern {
    const {rules, lines, first, firstRule} = this.#packs.findLast((pack) => pack.first <= number)!
    const {rule, ...pattern} = readPattern(lines[number - first]!)
    return {...pattern, rule: rules[rule]!, order: firstRule + rule}
  }
}
