import {isUnspaced} from '../parse/characters.ts'
import type {Piece} from './parse-phrase.ts'
import {slotWords} from './slots.ts'

/**
 * The number of words that a text has at most if it is a phrase from end to end: a longer line need not be
 * asked.
 *
 * @param pieces - The parsed phrase.
 * @returns The number; Infinity where there is no telling, as in scripts without spaces.
 */
export function mostWordsOf(pieces: Piece[]): number {
  let words = 0
  for (const piece of pieces) {
    if (piece.kind === 'slot') words += slotWords[piece.slot]
    else if (piece.kind === 'group') words += Math.max(...piece.choices.map(mostWordsOf))
    else if ([...piece.text].some((char) => isUnspaced(char.charCodeAt(0)))) return Infinity
    else words += piece.text.split(' ').filter(Boolean).length
  }
  return words
}
