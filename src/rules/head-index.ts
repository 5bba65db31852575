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
  /** Beginnings of which all heads have been read. */
  readonly #starts = new Set<string>()

  /** @param written - What {@link writeHeads} returned. */
  constructor(written: WrittenHeads) {
    this.#written = written
  }

  /** The patterns that begin with a head, by index; most often none. */
  get(head: string): number[] {
    const read = this.#read.get(head)
    if (read) return read
    const start = head.slice(0, shortHead)
    if (this.#starts.has(start)) return none
    this.#starts.add(start)
    if (!Object.hasOwn(this.#written, start)) return none
    for (const line of this.#written[start]!.slice(1).split('\n')) {
      const tab = line.indexOf('\t')
      this.#read.set(
        line.slice(0, tab),
        line
          .slice(tab + 1)
          .split(' ')
          .map(Number),
      )
    }
    return this.#read.get(head) ?? none
  }
}
