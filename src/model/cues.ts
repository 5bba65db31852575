import hashed from './cue-hashes.json' with {type: 'json'}
import type {Tokens} from './tokens.ts'

/** Phrases of `training/cues.json`, each the hashes of its words: to hash them at each start would take longer than a page. */
const phrases: Record<keyof typeof hashed, number[][]> = hashed

/** Names of the cues; a line's cues are bits in this order. */
export const cueNames = Object.keys(phrases) as (keyof typeof phrases)[]

/** The bit of a cue. */
export function cueBit(name: keyof typeof phrases): number {
  return 1 << cueNames.indexOf(name)
}

/** By the hash of a phrase's first word: the hashes of its other words, and its cue's bit. */
const index = new Map<number, {rest: number[]; bit: number}[]>()

/**
 * Finds the cues of a line: words that in a menu, under a story or beside it tell what a block is.
 *
 * @param tokens - Words of all lines.
 * @param line - The line.
 * @returns Bits of {@link cueNames}.
 */
export function cuesOf({hashes, starts}: Tokens, line: number): number {
  if (!index.size) fill()
  const end = starts[line + 1]!
  let bits = 0
  for (let i = starts[line]!; i < end; i++) {
    const entries = index.get(hashes[i]!)
    if (!entries) continue
    for (const {rest, bit} of entries)
      if (i + rest.length < end && rest.every((hash, offset) => hashes[i + 1 + offset] === hash)) bits |= bit
  }
  return bits
}

function fill(): void {
  for (const name of cueNames) {
    for (const [first, ...rest] of phrases[name]) {
      const entry = {rest, bit: cueBit(name)}
      const entries = index.get(first!)
      if (entries) entries.push(entry)
      else index.set(first!, [entry])
    }
  }
}
