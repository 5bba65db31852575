import type {Piece} from './parse-phrase.ts'
import {networks} from './slots.ts'

/** Grams are numbers below this. */
export const gramRange = 0x10000

/**
 * Calls back for each run of three characters of a text, and for each character that is neither a letter a to z, a
 * digit nor a space, as small numbers.
 *
 * @param text - Folded text.
 * @param visit - Given the number.
 */
export function visitGrams(text: string, visit: (gram: number) => void): void {
  let first = 0
  let second = 0
  for (let i = 0; i < text.length; i++) {
    const third = text.charCodeAt(i)
    if (i > 1) visit((Math.imul(first, 7919) + Math.imul(second, 131) + third) & (gramRange - 1))
    if (tells(third)) visit(third)
    first = second
    second = third
  }
}

/** Whether a character is rare enough to tell something by itself. */
function tells(code: number): boolean {
  return (
    code > 0x7f ||
    (code > 0x20 && code < 0x30 && code !== 0x2c && code !== 0x2e) ||
    (code > 0x39 && code < 0x61) ||
    code > 0x7a
  )
}

/**
 * Sets of grams of which any text that a phrase matches has at least one each.
 *
 * @param pieces - The parsed phrase.
 * @returns For each piece its sets; none where it has too little text of its own.
 */
export function gramSets(pieces: Piece[]): number[][][] {
  return pieces.map((piece): number[][] => {
    if (piece.kind === 'text') return setsOf(piece.text)
    if (piece.kind === 'group')
      return piece.optional ? [] : union(piece.choices.map((choice) => gramSets(choice).flat()))
    return piece.slot === 'net' || piece.slot === 'nets' ? gramSets([networks().net]).flat() : []
  })
}

function setsOf(text: string): number[][] {
  const sets: number[][] = []
  visitGrams(text, (gram) => sets.push([gram]))
  return sets
}

/** One set for a choice: a gram or more of each of the possibilities, if each has any. */
function union(possibilities: number[][][]): number[][] {
  if (possibilities.some((sets) => !sets.length)) return []
  return [possibilities.flatMap((sets) => sets[Math.floor(sets.length / 2)]!)]
}
