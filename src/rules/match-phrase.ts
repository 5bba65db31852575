import type {Group, Piece} from './parse-phrase.ts'
import {isLetter, piecesOf, slotEnds} from './slots.ts'

/** Places in a text, in order, each once. */
type Places = readonly number[]
const nowhere: Places = []

/**
 * Whether a text is a phrase, or begins with it.
 *
 * All the places at which each piece can end are found from all those at which it can begin (Thompson's simulation
 * of a nondeterministic automaton), so that no text and no phrase makes it try the same thing twice, and nothing is
 * compiled: most phrases are asked once or twice in a text.
 *
 * @param pieces - The parsed phrase.
 * @param text - The folded text.
 * @param open - Whether the text may go on after the phrase, though not inside a word.
 */
export function matchesPhrase(pieces: Piece[], text: string, open: boolean): boolean {
  const found = endsOfRow(pieces, text, [0])
  if (open) return found.some((at) => !isLetter(text, at - 1) || !isLetter(text, at))
  return found.at(-1) === text.length
}

function endsOfRow(pieces: Piece[], text: string, starts: Places): Places {
  let places = starts
  for (const piece of pieces) {
    places = endsOf(piece, text, places)
    if (!places.length) break
  }
  return places
}

function endsOf(piece: Piece, text: string, starts: Places): Places {
  if (piece.kind === 'text') return endsOfText(piece.text, text, starts)
  if (piece.kind === 'group') return endsOfGroup(piece, text, starts)
  const {slot} = piece
  if (slot === 'rest') return placesFrom(starts[0]! + 1, text)
  if (slot !== 'net' && slot !== 'nets') return endsOfSlot(slot, text, starts)
  const written = piecesOf(slot)
  let latest = endsOfRow(written.first, text, starts)
  let all = latest
  for (let times = 1; times < written.most && latest.length; times++) {
    latest = endsOfRow(written.further, text, latest)
    all = together(all, latest)
  }
  return all
}

function endsOfGroup({choices, optional}: Group, text: string, starts: Places): Places {
  let ends = optional ? starts : nowhere
  const [start, another] = starts
  const code = another === undefined ? text.charCodeAt(start!) : undefined
  for (const choice of choices) {
    const [first] = choice
    if (code !== undefined && first?.kind === 'text' && first.text.charCodeAt(0) !== code) continue
    ends = together(ends, endsOfRow(choice, text, starts))
  }
  return ends
}

/** Beyond this many places it is quicker to look for the text than to look at each. */
const fewPlaces = 8

function endsOfText(wanted: string, text: string, starts: Places): Places {
  const {length} = wanted
  if (starts.length === 1) return text.startsWith(wanted, starts[0]) ? [starts[0]! + length] : nowhere
  if (starts.length <= fewPlaces)
    return starts.filter((start) => text.startsWith(wanted, start)).map((start) => start + length)
  const ends: number[] = []
  let i = 0
  for (let at = text.indexOf(wanted, starts[0]); at >= 0; at = text.indexOf(wanted, at + 1)) {
    while (i < starts.length && starts[i]! < at) i++
    if (i === starts.length) break
    if (starts[i] === at) ends.push(at + length)
  }
  return ends
}

function endsOfSlot(slot: 'n' | 'count' | 'name', text: string, starts: Places): Places {
  if (starts.length === 1) {
    const ends: number[] = []
    slotEnds(slot, text, starts[0]!, (end) => ends.push(end))
    return ends
  }
  const seen = new Uint8Array(text.length + 1)
  for (const start of starts) slotEnds(slot, text, start, (end) => (seen[end] = 1))
  return placesFrom(0, text).filter((at) => seen[at])
}

function placesFrom(first: number, text: string): number[] {
  const places: number[] = []
  for (let at = first; at <= text.length; at++) places.push(at)
  return places
}

function together(one: Places, other: Places): Places {
  if (!other.length) return one
  if (!one.length) return other
  const places: number[] = []
  let i = 0
  let j = 0
  while (i < one.length || j < other.length) {
    const next = Math.min(one[i] ?? Infinity, other[j] ?? Infinity)
    if (one[i] === next) i++
    if (other[j] === next) j++
    places.push(next)
  }
  return places
}
