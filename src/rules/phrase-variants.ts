import type {Piece} from './parse-phrase.ts'

/** A phrase that comes in more variants is to be written as several. */
const mostVariants = 48

/**
 * Takes `{rest}` out of choices and options, so that it only stands between parts: `a( {rest} | )b` becomes
 * `a {rest} b` and `a b`. An optional `[{rest}]` becomes the slot `{any}`.
 *
 * @param pieces - A parsed phrase.
 * @param open - Whether the text may go on after the phrase: then an optional tail is no tail.
 * @returns The variants: together they match what the phrase does.
 * @throws Error if there are too many.
 */
export function phraseVariants(pieces: Piece[], open: boolean): Piece[][] {
  const last = pieces.at(-1)
  if (open && last && isOptionalTail(last)) return phraseVariants(pieces.slice(0, -1), open)
  const variants = spread(pieces)
  if (variants.length > mostVariants)
    throw new Error(`{rest} inside choices gives ${variants.length} variants: write it as several phrases`)
  return variants
}

function spread(pieces: Piece[]): Piece[][] {
  let rows: Piece[][] = [[]]
  for (const piece of pieces) {
    const choices = choicesOf(piece)
    rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]))
  }
  return rows
}

function choicesOf(piece: Piece): Piece[][] {
  if (piece.kind !== 'group' || !hasRest(piece)) return [[piece]]
  if (piece.optional && piece.choices.length === 1 && isRest(piece.choices[0]!)) return [[{kind: 'slot', slot: 'any'}]]
  const spreadOut = piece.choices.filter((choice) => choice.some(hasRest)).flatMap(spread)
  // Choices without {rest} stay together as one group.
  const plain = piece.choices.filter((choice) => !choice.some(hasRest))
  const together: Piece[][] = plain.length ? [[{...piece, choices: plain}]] : piece.optional ? [[]] : []
  return [...together, ...spreadOut]
}

function hasRest(piece: Piece): boolean {
  if (piece.kind === 'slot') return piece.slot === 'rest'
  return piece.kind === 'group' && piece.choices.some((choice) => choice.some(hasRest))
}

function isRest(choice: Piece[]): boolean {
  return choice.length === 1 && choice[0]!.kind === 'slot' && choice[0]!.slot === 'rest'
}

/** ` [ {rest}]` at the end. */
function isOptionalTail(piece: Piece): boolean {
  if (piece.kind !== 'group' || !piece.optional) return false
  const [only, ...others] = piece.choices
  return (
    others.length === 0 &&
    only!.length === 2 &&
    only![0]!.kind === 'text' &&
    only![0]!.text === ' ' &&
    isRest(only!.slice(1))
  )
}
