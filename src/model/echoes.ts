import type {Page} from './page.ts'
import {farthest} from './prefix.ts'
import type {Table} from './table.ts'
import {isNumber} from './tokens.ts'

/**
 * Adds where a line comes again: an entry of a table of contents has its heading below, a heading its entry above.
 * What number a line begins with does not matter.
 *
 * @param table - Gets the columns.
 * @param page - The measured paragraphs.
 * @returns For each line whether it comes again below.
 */
export function addCopies(table: Table, page: Page): Float32Array {
  const {size} = page
  const above = table.column('copy.above')
  const below = table.column('copy.below').fill(farthest)
  const again = new Float32Array(size)
  const last = new Map<number, number>()
  for (let i = 0; i < size; i++) {
    const key = keyOf(page, i)
    const before = key ? last.get(key) : undefined
    above[i] = before === undefined ? farthest : Math.min(i - before, farthest)
    if (before !== undefined) {
      below[before] = Math.min(i - before, farthest)
      again[before] = 1
    }
    last.set(key, i)
  }
  return again
}

/** A number made of the hashes of a line's words; 0 where it has none. */
function keyOf({tokens: {hashes, starts}}: Page, row: number): number {
  const end = starts[row + 1]!
  let key = 0
  for (let k = starts[row]!; k < end; k++) if (key || !isNumber(hashes[k]!)) key = (Math.imul(key, 31) + hashes[k]!) | 0
  return key
}

/** A name stands in a line of so many words, and what is said of its bearer in one of so many. */
const mostNameWords = 5
const fewestSaying = 8

/**
 * Adds how lines begin with a name that a short line has: the box that says who wrote the story begins with the
 * name over it, or with the byline's.
 *
 * @param table - Gets the columns.
 * @param page - The measured paragraphs.
 */
export function addNames(table: Table, page: Page): void {
  const {size, words, terminal, tokens} = page
  const {starts} = tokens
  const named = table.column('name.lines')
  const since = table.column('name.since').fill(farthest)
  const said = table.column('name.said')
  const rows = new Map<number, number[]>()
  for (let i = 0; i < size; i++) {
    if (words[i]! < 2 || words[i]! > mostNameWords || terminal[i]) continue
    for (let k = starts[i]!; k + 1 < starts[i + 1]!; k++) {
      const pair = pairOf(page, k)
      const known = rows.get(pair)
      if (known) known.push(i)
      else rows.set(pair, [i])
    }
  }
  for (let i = 0; i < size; i++) {
    if (words[i]! < fewestSaying || starts[i + 1]! - starts[i]! < 2) continue
    const found = rows.get(pairOf(page, starts[i]!)) ?? []
    named[i] = Math.min(found.length, 9)
    for (const row of found) {
      said[row]! += 1
      if (row < i) since[i] = Math.min(i - row, farthest)
    }
  }
}

function pairOf({tokens: {hashes}}: Page, at: number): number {
  return Math.imul(hashes[at]!, 31) ^ hashes[at + 1]!
}
