import {fold} from './fold.ts'
import {slotNames} from './slots.ts'

/** A parsed phrase: pieces in a row. */
export type Piece =
  | {kind: 'text'; text: string}
  | {kind: 'slot'; slot: string}
  | {kind: 'group'; choices: Piece[][]; optional: boolean}

const token = /\\(.)|\{([^}]*)\}|([[\](|)])|([^\\{[\](|)]+)/gsu

/**
 * Parses a phrase of a pack.
 *
 * @param phrase - The phrase as the pack has it.
 * @returns Its pieces, their texts folded.
 * @throws Error if a bracket is not closed or a slot is unknown; the message says what slots there are.
 */
export function parsePhrase(phrase: string): Piece[] {
  const stack: {choices: Piece[][]; close: string}[] = [{choices: [[]], close: ''}]
  const here = (): Piece[] => stack.at(-1)!.choices.at(-1)!
  for (const [, escaped, slot, bracket, literal] of phrase.matchAll(token)) {
    if (escaped !== undefined) here().push({kind: 'text', text: fold(escaped)})
    else if (slot !== undefined) {
      if (!slotNames.includes(slot))
        throw new Error(`unknown slot {${slot}} in “${phrase}”: use {${slotNames.join('}, {')}}`)
      here().push({kind: 'slot', slot})
    } else if (literal !== undefined) here().push({kind: 'text', text: foldInner(literal)})
    else if (bracket === '[' || bracket === '(') stack.push({choices: [[]], close: bracket === '[' ? ']' : ')'})
    else if (bracket === '|') {
      if (stack.length > 1) stack.at(-1)!.choices.push([])
      else here().push({kind: 'text', text: '|'})
    } else {
      const group = stack.pop()!
      if (group.close !== bracket) throw new Error(`“${bracket}” closes nothing in “${phrase}”`)
      here().push({kind: 'group', choices: group.choices, optional: bracket === ']'})
    }
  }
  if (stack.length > 1) throw new Error(`“${stack.at(-1)!.close}” is missing in “${phrase}”`)
  return loosen(stack[0]!.choices[0]!)
}

/** A space beside an optional part becomes optional itself. */
function loosen(pieces: Piece[]): Piece[] {
  const space: Piece = {kind: 'group', choices: [[{kind: 'text', text: ' '}]], optional: true}
  return pieces.flatMap((piece, i): Piece[] => {
    if (piece.kind === 'group') return [{...piece, choices: piece.choices.map(loosen)}]
    if (piece.kind === 'slot') return [piece]
    const start = isOptional(pieces[i - 1]) && piece.text.startsWith(' ')
    const end = isOptional(pieces[i + 1]) && piece.text.endsWith(' ') && !(start && piece.text === ' ')
    const text = piece.text.slice(start ? 1 : 0, end ? -1 : undefined)
    return [...(start ? [space] : []), ...(text ? [{kind: 'text' as const, text}] : []), ...(end ? [space] : [])]
  })
}

/** Folds a piece of a phrase and keeps the spaces at its ends, which stand between it and its neighbours. */
function foldInner(piece: string): string {
  const folded = fold(piece)
  if (!folded) return ' '
  return (/^\s/u.test(piece) ? ' ' : '') + folded + (/\s$/u.test(piece) ? ' ' : '')
}

function isOptional(piece: Piece | undefined): boolean {
  return piece?.kind === 'group' && piece.optional
}
