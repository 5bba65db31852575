import {shortHead} from './phrase-heads.ts'

/**
 * Patterns by the head that they begin with, as it is stored: in a pack of a thousand phrases there are thousands of
 * heads, of which a text asks for a few, so that all that begin alike are one string until then.
 */
export type WrittenHeads = Record<string, string>

const none: number[] = []

/** Writes patterns by head; `''` is a head as well. */
export function writeHeads(heads: Map<string, number[]>): WrittenHeads {
  const written: WrittenHeads = {}
  for (const [head, patterns] of heads) {
    const start = head.slice(0, shortHead)
    written[start] = `${written[start] ?? ''}\n${head}\t${patterns.join(' ')}`
  }
  return written
}

/** Finds patterns by head. */
export class HeadIndex {
  readonly #written: WrittenHeads
  readonly #read = new Map<string, number[]>()

  /** @param written - What {@link writeHeads} returned. */
  constructor(written: WrittenHeads) {
    this.#written = written
  }

  /** The patterns that begin with a head, by index; most often none. */
  get(head: string): number[] {
    const read = this.#read.get(head)
    if (read) return read
    const start = head.slice(0, shortHead)
    if (!Object.hasOwn(this.#written, start)) return none
    const alike = this.#written[start]!
    const at = alike.indexOf(`\n${head}\t`)
    if (at < 0) return none
    const end = alike.indexOf('\n', at + 1)
    const patterns = alike
      .slice(at + head.length + 2, end < 0 ? undefined : end)
      .split(' ')
      .map(Number)
    this.#read.set(head, patterns)
    return patterns
  }
}
