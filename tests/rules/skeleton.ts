import {parsePhrase, type Piece} from '../../src/rules/parse-phrase.ts'
import {phraseVariants} from '../../src/rules/phrase-variants.ts'

/**
 * Reduces a phrase to what decides how its pattern backtracks: which slots may follow one another, and whether
 * something stands between them. Choices are spread out, since a pattern takes its ways one after another: their
 * times add up and do not multiply. All literal text becomes one letter, which a slot may take as well: what is safe
 * with nothing to tell texts apart is safe with more.
 *
 * @param phrase - A phrase of a pack.
 * @param open - Whether the text may go on after it.
 * @returns Skeletons of its parts between gaps, again in the language of phrases.
 */
export function skeletons(phrase: string, open: boolean): Set<string> {
  const found = new Set<string>()
  for (const pieces of phraseVariants(parsePhrase(phrase.trim()), open)) {
    let part: Piece[] = []
    const close = (): void => {
      for (const way of ways(part)) if (way.includes('{')) found.add(way)
      part = []
    }
    for (const piece of pieces) {
      if (piece.kind === 'slot' && (piece.slot === 'rest' || piece.slot === 'any')) close()
      else part.push(piece)
    }
    close()
  }
  return found
}

/** All ways through a row of pieces, each as slots and letters. */
function ways(pieces: Piece[]): Set<string> {
  let found = new Set([''])
  for (const piece of pieces) {
    const next = new Set<string>()
    for (const way of found) for (const step of steps(piece)) next.add(join(way + step))
    found = next
  }
  return found
}

function steps(piece: Piece): Set<string> {
  // What {net} and {count} match is a finite set of texts: no more than a choice of words.
  if (piece.kind === 'slot') return new Set([['net', 'nets', 'count'].includes(piece.slot) ? 'a' : `{${piece.slot}}`])
  if (piece.kind === 'text') return new Set([piece.text.replace(/\S(.*\S)?/, 'a')])
  const found = new Set(piece.choices.flatMap((choice) => [...ways(choice)]))
  return piece.optional ? found.add('') : found
}

function join(way: string): string {
  return way
    .replace(/ {2,}/g, ' ')
    .replace(/a( ?a)+/g, 'a')
    .replace(/^ ?a(?=.)/, '')
}
