import {shortHead} from './phrase-heads.ts'

/**
 * Patterns by head, as stored: all heads that begin alike share one string, which is parsed when a text needs it. A
 * pack has thousands of heads, and a text asks for a few.
 */
export type WrittenHeads = Record<string, string>

/** Writes patterns by head; `''` is a head as well. */
export function writeHeads(heads: Map<string, number[]>): WrittenHeads {
  const written: WrittenHeads = {}
  for (const [head, patterns] of heads) {
    const start = head.slice(0, shortHead)
    written[start] = `${written[start] ?? ''}\n${head}\t${patterns.join(' ')}`
  }
  return written
}

/**
 * Reads the patterns of all heads that begin alike.
 *
 * @param written - What {@link writeHeads} returned.
 * @param start - The first characters of the heads.
 * @param add - Called with each head and its patterns.
 */
export function readHeads(written: WrittenHeads, start: string, add: (head: string, patterns: number[]) => void): void {
  if (!Object.hasOwn(written, start)) return
  for (const line of written[start]!.slice(1).split('\n')) {
    const [head, patterns] = line.split('\t') as [string, string]
    add(head, patterns.split(' ').map(Number))
  }
}
