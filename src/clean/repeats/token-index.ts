import {fingerprints} from './fingerprints.ts'
import {thresholds} from './thresholds.ts'
import type {Tokens} from './tokenize.ts'

/** A run of a paragraph's tokens that stands in the text before it as well. */
export interface Segment {
  /** First token of the run, counted through the whole text. */
  start: number
  /** One past the last. */
  end: number
  /** First token of the earlier copy. */
  source: number
}

/** Earlier places looked at for each fingerprint: a bound, so that a text of one phrase stays linear. */
const mostCandidates = 8

/**
 * The text's tokens in one sequence, and the fingerprints of the paragraphs that stay. Time and memory
 * grow with the text: each paragraph is matched against the index, never against each other paragraph.
 */
export class TokenIndex {
  /** All tokens of the text, paragraph after paragraph. */
  readonly tokens: Int32Array
  /** First token of each paragraph; one more at the end. */
  readonly starts: Int32Array
  /** Paragraph of each token. */
  readonly owners: Int32Array
  readonly #last = new Map<number, number>()
  readonly #previous: Int32Array
  readonly #removed: Uint8Array

  /** @param paragraphs - Tokens of each paragraph, in order. */
  constructor(paragraphs: Tokens[]) {
    this.starts = new Int32Array(paragraphs.length + 1)
    for (const [i, {hashes}] of paragraphs.entries()) this.starts[i + 1] = this.starts[i]! + hashes.length
    const size = this.starts.at(-1)!
    this.tokens = new Int32Array(size)
    this.owners = new Int32Array(size)
    for (const [i, {hashes}] of paragraphs.entries()) {
      this.tokens.set(hashes, this.starts[i]!)
      this.owners.fill(i, this.starts[i]!, this.starts[i + 1]!)
    }
    this.#previous = new Int32Array(size).fill(-1)
    this.#removed = new Uint8Array(paragraphs.length)
  }

  /**
   * Adds a paragraph that stays.
   *
   * @param paragraph - Its index.
   * @returns Whether one of its fingerprints stands in it twice.
   */
  add(paragraph: number): boolean {
    const start = this.starts[paragraph]!
    let echo = false
    fingerprints(this.tokens, start, this.starts[paragraph + 1]!, (hash, at) => {
      const before = this.#last.get(hash)
      if (before !== undefined) {
        this.#previous[at] = before
        if (before >= start) echo = true
      }
      this.#last.set(hash, at)
    })
    return echo
  }

  /** Takes a paragraph out again that was added and does not stay after all. */
  remove(paragraph: number): void {
    this.#removed[paragraph] = 1
  }

  /**
   * Finds which runs of a paragraph stand in the paragraphs added before.
   *
   * @param paragraph - Its index.
   * @returns Runs in order, none overlapping.
   */
  cover(paragraph: number): Segment[] {
    const {tokens} = this
    const start = this.starts[paragraph]!
    const end = this.starts[paragraph + 1]!
    const segments: Segment[] = []
    let covered = start
    fingerprints(tokens, start, end, (hash, at) => {
      if (at < covered) return
      let best: Segment | undefined
      let source = this.#last.get(hash) ?? -1
      for (let tries = 0; source >= 0 && tries < mostCandidates; tries++) {
        const stays = !this.#removed[this.owners[source]!]
        const segment = stays ? this.#extend(at, source, covered, end, start) : undefined
        if (segment && (!best || segment.end - segment.start >= best.end - best.start)) best = segment
        source = this.#previous[source]!
      }
      if (best && best.end - best.start >= thresholds.segmentTokens) {
        segments.push(best)
        covered = best.end
      }
    })
    return segments
  }

  #extend(at: number, source: number, from: number, to: number, limit: number): Segment | undefined {
    const {tokens} = this
    let left = 0
    while (at - left > from && source - left > 0 && tokens[at - left - 1] === tokens[source - left - 1]) left++
    let right = 0
    while (at + right < to && source + right < limit && tokens[at + right] === tokens[source + right]) right++
    return right ? {start: at - left, end: at + right, source: source - left} : undefined
  }
}
