import type {Piece} from './parse-phrase.ts'
import {networks} from './slots.ts'

/** Grams are numbers below this. */
export const gramRange = 0x10000

let numbers = new Uint16Array(1024)
let latest: string | undefined
let grams = numbers.subarray(0, 0)

/**
 * The grams of a text, as small numbers: one for each run of three characters, and for each character that is neither
 * a letter a to z, a digit nor a space.
 *
 * @param text - Folded text.
 * @returns Valid until the next call with another text: the buffer is reused.
 */
export function gramsOf(text: string): Uint16Array {
  if (text === latest) return grams
  if (numbers.length < 2 * text.length) numbers = new Uint16Array(4 * text.length)
  let count = 0
  let first = 0
  let second = 0
  for (let i = 0; i < text.length; i++) {
    const third = text.charCodeAt(i)
    if (i > 1) numbers[count++] = Math.imul(first, 7919) + Math.imul(second, 131) + third
    if (tells(third)) numbers[count++] = third
    first = second
    second = third
  }
  latest = text
  return (grams = numbers.subarray(0, count))
}

/** The number of the text that last had a gram: a set that needs no emptying between texts. */
const stamps = new Uint32Array(gramRange)
let stamp = 0
let stamped: string | undefined

/**
 * Whether a text has a gram of each of some sets.
 *
 * @param text - Folded text.
 * @param sets - The sets.
 */
export function hasGrams(text: string, sets: number[][]): boolean {
  if (text !== stamped) {
    stamped = text
    stamp++
    const all = gramsOf(text)
    for (let i = 0; i < all.length; i++) stamps[all[i]!] = stamp
  }
  for (const set of sets) if (!hasOne(set)) return false
  return true
}

function hasOne(set: number[]): boolean {
  for (const gram of set) if (stamps[gram] === stamp) return true
  return false
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
 * The grams that every text matching a phrase must contain: for each piece, for each way to write it, those of its text.
 *
 * @param pieces - The parsed phrase.
 * @returns For each piece that has text in all its ways: the ways, each with its grams, of which a text that is
 *   written so has all.
 */
export function gramWays(pieces: Piece[]): number[][][] {
  return pieces.map(waysOf).filter((ways) => ways.length && ways.every((grams) => grams.length))
}

function waysOf(piece: Piece): number[][] {
  if (piece.kind === 'text') return [[...gramsOf(piece.text)]]
  if (piece.kind === 'slot') return piece.slot === 'net' || piece.slot === 'nets' ? waysOf(networks().net) : []
  if (piece.optional) return []
  return piece.choices.flatMap((choice) => {
    const [ways] = gramWays(choice).toSorted((one, other) => one.length - other.length)
    return ways ?? [[]]
  })
}
