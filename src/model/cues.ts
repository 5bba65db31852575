import phrases from './cues.json' with {type: 'json'}
import {type Tokens, tokenize} from './tokens.ts'

/** Names of the cues; a line's cues are bits in this order. */
export const cueNames = Object.keys(phrases) as (keyof typeof phrases)[]

/** The bit of a cue. */
export function cueBit(name: keyof typeof phrases): number {
  return 1 << cueNames.indexOf(name)
}

/** By the hash of a phrase's first word: the hashes of its other words, and its cue's bit. */
const index = new Map<number, {rest: Int32Array; bit: number}[]>()

/**
 * Finds the cues of a line: words that in a menu, under a story or beside it tell what a block is.
 *
 * @param tokens - Words of the line.
 * @returns Bits of {@link cueNames}.
 */
export function cuesOf({hashes}: Tokens): number {
  if (!index.size) fill()
  let bits = 0
  for (let i = 0; i < hashes.length; i++) {
    for (const {rest, bit} of index.get(hashes[i]!) ?? []) {
      if (rest.every((hash, offset) => hashes[i + 1 + offset] === hash)) bits |= bit
    }
  }
  return bits
}

function fill(): void {
  for (const name of cueNames) {
    for (const phrase of phrases[name]) {
      const [first, ...rest] = tokenize(phrase).hashes
      if (first === undefined) continue
      const entries = index.get(first)
      const entry = {rest: Int32Array.from(rest), bit: cueBit(name)}
      if (entries) entries.push(entry)
      else index.set(first, [entry])
    }
  }
}
