import type {Piece} from './parse-phrase.ts'
import {digits, networks, separators} from './slots.ts'

/** Lengths of heads: each way in which a phrase may begin has the longest that it settles. */
const longHead = 5
export const shortHead = 2
/**
 * A phrase that begins in more ways is kept by shorter heads, so that packs stay small. Where a character is a
 * word or half of one, two of them tell enough.
 */
const mostHeads = {alphabetic: 2000, other: 40}

const startsWithDigit = new RegExp(`^[${digits}]`)

/**
 * The first characters that a text must have for a phrase to match: a line is asked only about phrases
 * that begin as it does.
 *
 * @param pieces - The parsed phrase.
 * @param open - Whether the text may go on after the phrase.
 * @returns Folded heads, `0` for a number; `['']` where it may begin in any way.
 */
export function phraseHeads(pieces: Piece[], open: boolean): string[] {
  for (const length of [longHead, shortHead]) {
    const found = headsOf(pieces, '', {length, open})
    const heads = found && [...new Set(found)]
    if (
      heads &&
      (length === shortHead || heads.length <= mostHeads[heads.every(isAlphabetic) ? 'alphabetic' : 'other'])
    )
      return heads
  }
  return ['']
}

/** Whether a text is in a script of letters, up to Arabic; marks are in all. */
function isAlphabetic(text: string): boolean {
  return [...text].every((char) => char < '\u0700' || (char >= '\u2000' && char < '\u2c00'))
}

/** Heads of a text: those that {@link phraseHeads} gives for a phrase that may match it. */
export function headsOfText(folded: string): string[] {
  const heads = folded.length > shortHead ? [folded.slice(0, longHead), folded.slice(0, shortHead)] : [folded]
  if (startsWithDigit.test(folded)) heads.push('0')
  return heads
}

/** Heads of a row of pieces, each lengthened by what follows it until it is long enough. */
function headsOf(pieces: Piece[], before: string, wanted: {length: number; open: boolean}): string[] | undefined {
  const start = before.trimStart()
  if (start.length >= wanted.length) return [start.slice(0, wanted.length)]
  const [piece, ...rest] = pieces
  // What goes on in any way is kept by what is told.
  const told = start.length >= shortHead ? [start.slice(0, shortHead)] : undefined
  if (!piece) return start && !wanted.open ? [start.trimEnd()] : told
  if (piece.kind === 'text') return headsOf(rest, start + piece.text, wanted)
  if (piece.kind === 'slot' && (piece.slot === 'n' || piece.slot === 'count') && !start) return ['0']
  const choices = choicesOf(piece)
  if (!choices) return told
  const heads = new Set<string>()
  for (const choice of choices) {
    const found = headsOf([...choice, ...rest], start, wanted)
    if (!found) return undefined
    for (const head of found) heads.add(head)
  }
  return [...heads]
}

/** What a piece may begin with; undefined where it may begin in any way. */
function choicesOf(piece: Piece): Piece[][] | undefined {
  if (piece.kind === 'group') return piece.optional ? [...piece.choices, []] : piece.choices
  if (piece.kind === 'slot' && piece.slot === 'net') return networks().net.choices
  if (piece.kind === 'slot' && piece.slot === 'nets') {
    return networks().net.choices.flatMap((name) =>
      [' ', ...separators].map((mark): Piece[] => [...name, {kind: 'text', text: mark}]),
    )
  }
  return undefined
}
