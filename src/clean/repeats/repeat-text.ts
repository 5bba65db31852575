import {unitsOf} from './units.ts'
import type {Sentence} from '../../parse/sentences-of.ts'
import type {ArticleParagraph, Twin} from '../../types.ts'
import {compare, type Comparison} from './compare.ts'
import type {FactWords} from './facts.ts'
import {thresholds} from './thresholds.ts'
import {TokenIndex} from './token-index.ts'
import {caseless, keyOf, tokenize, type Tokens} from './tokenize.ts'

/** What a search needs to know beside the text. */
export interface RepeatSettings {
  near: boolean
  minWords: number
  factWords(isSmall: FactWords['isSmall']): FactWords
  abbreviations: ReadonlySet<string>
}

/** A paragraph that goes: which, of what kind of repeat, and the paragraphs that say the same. */
export interface Verdict {
  at: number
  kind: 'exact' | 'variant' | 'merged' | 'contained' | 'teaser' | 'near'
  /** Says how it repeats; the lines of its twins follow. */
  verb: string
  twins: [first: number, last: number]
  alike?: number
}

const smallWord = (): RegExp => /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu

/** The paragraphs of a text as the search sees them: tokens, keys, units, and the index of those that stay. */
export class RepeatText {
  readonly list: ArticleParagraph[]
  readonly settings: RepeatSettings
  readonly tokens: Tokens[]
  /** One number for the tokens of each paragraph; the same for copies. */
  readonly keys: number[]
  readonly index: TokenIndex
  /** Paragraphs of the same tokens, by their key: the first that stays. */
  readonly whole = new Map<number, number>()
  /** How often a key comes, and whether other prose stands between all its copies. */
  readonly times = new Map<number, {count: number; apart: boolean; last: number}>()
  /** A union–find forest: for each paragraph that is gone a later one, on the way to the next that stays. */
  readonly #next: Int32Array
  #factWords: FactWords | undefined

  constructor(list: ArticleParagraph[], settings: RepeatSettings) {
    this.list = list
    this.settings = settings
    this.tokens = list.map(({data}) => tokenize(data.text))
    this.keys = this.tokens.map(({hashes}) => keyOf(hashes))
    this.index = new TokenIndex(this.tokens)
    this.#next = Int32Array.from({length: list.length + 1}, (_, i) => i)
    let prose = 0
    for (const [i, key] of this.keys.entries()) {
      const before = this.times.get(key)
      if (!before) this.times.set(key, {count: 1, apart: true, last: prose})
      else {
        before.count++
        before.apart &&= prose > before.last
        before.last = prose
      }
      if (this.words(i) < thresholds.proseWords) continue
      prose++
      this.times.get(key)!.last = prose
    }
  }

  /** Number of words of a paragraph. */
  words(i: number): number {
    return this.tokens[i]!.words
  }

  /** Number of tokens of a paragraph. */
  length(i: number): number {
    return this.tokens[i]!.hashes.length
  }

  /** Sentences of a paragraph, or what else it may be cut between. */
  units(i: number): Sentence[] {
    return unitsOf(this.list[i]!, this.settings.abbreviations)
  }

  /** Token positions at which a unit of the paragraph begins or ends. */
  bounds(i: number): Set<number> {
    let at = this.index.starts[i]!
    const bounds = new Set([at])
    for (const {text} of this.units(i)) {
      at += tokenize(text).hashes.length
      bounds.add(at)
    }
    bounds.add(this.index.starts[i + 1]!)
    return bounds
  }

  /** Whether a paragraph has been marked. */
  gone(i: number): boolean {
    return this.list[i]!.data.cut !== undefined
  }

  /** Takes note that a paragraph has been marked. */
  remove(i: number): void {
    this.index.remove(i)
    this.#next[i] = i + 1
  }

  /** The next paragraph after one that has not been marked; with path halving (Tarjan and van Leeuwen 1984). */
  next(i: number): number {
    const next = this.#next
    let at = Math.min(i + 1, next.length - 1)
    while (next[at] !== at) at = next[at] = next[next[at]!]!
    return at
  }

  /** Compares two paragraphs word by word. */
  compare(first: number, second: number): Comparison | null {
    this.#factWords ??= this.settings.factWords(this.#smallWords())
    return compare(this.list[first]!.data.text, this.list[second]!.data.text, thresholds.alike, this.#factWords)
  }

  /** Where the copy stands that stays. */
  twin([first, last]: [first: number, last: number], alike = 1): Twin {
    const {start} = this.list[first]!.position
    const {end} = this.list[Math.max(first, last)]!.position
    return {line: start.line, start: start.offset!, end: end.offset!, alike: Math.round(alike * 1000) / 1000}
  }

  /** Whether a word stands somewhere in small letters; they are gathered when first asked for, which is seldom. */
  #smallWords(): FactWords['isSmall'] {
    let small: Set<string> | undefined
    return (word) => {
      small ??= new Set(this.list.flatMap(({data}) => data.text.match(smallWord()) ?? []).map(caseless))
      return small.has(word)
    }
  }
}
