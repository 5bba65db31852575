import {fold} from './fold.ts'

/** A parsed phrase: pieces in a row. */
export type Piece = {kind: 'text'; text: string} | {kind: 'slot'; slot: SlotName} | Group

/** One of some rows of pieces. */
export interface Group {
  kind: 'group'
  choices: Piece[][]
  optional: boolean
}

/** What may stand in braces. */
export const slotNames = ['n', 'count', 'name', 'net', 'nets', 'rest'] as const
export type SlotName = (typeof slotNames)[number]

const token = /\\(.)|\{([^}]*)\}|([[\](|)])|([^\\{[\](|)]+)/gsu
const special = /[\\{[(|)\]]/g

/**
 * Parses a phrase of a pack.
 *
 * `{n}` is a number, `{name}` one to six words, `{net}` a social network, `{rest}` anything,
 * `[so]` may be missing, `(this|that)` is a choice, `\` takes the next character as it is. All else is
 * itself. A space beside an optional part is optional with it.
 *
 * @param phrase - The phrase as the pack has it, or as {@link writePhrase} wrote it.
 * @param folded - Whether its texts are folded already.
 * @returns Its pieces, their texts folded.
 * @throws Error if a bracket is not closed or a slot is unknown; the message says what slots there are.
 */
export function parsePhrase(phrase: string, folded = false): Piece[] {
  const stack: {choices: Piece[][]; close: string}[] = [{choices: [[]], close: ''}]
  const add = (piece: Piece): void => {
    const here = stack.at(-1)!.choices.at(-1)!
    const last = here.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text') last.text += piece.text
    else here.push(piece)
  }
  for (const [, escaped, slot, bracket, literal] of phrase.matchAll(token)) {
    if (escaped !== undefined) add({kind: 'text', text: folded ? escaped : fold(escaped)})
    else if (slot !== undefined) {
      if (!isSlot(slot)) throw new Error(`unknown slot {${slot}} in “${phrase}”: use {${slotNames.join('}, {')}}`)
      add({kind: 'slot', slot})
    } else if (literal !== undefined) add({kind: 'text', text: folded ? literal : foldInner(literal)})
    else if (bracket === '[' || bracket === '(') stack.push({choices: [[]], close: bracket === '[' ? ']' : ')'})
    else if (bracket === '|') {
      if (stack.length > 1) stack.at(-1)!.choices.push([])
      else add({kind: 'text', text: '|'})
    } else {
      const group = stack.pop()!
      if (group.close !== bracket) throw new Error(`“${bracket}” closes nothing in “${phrase}”`)
      add({kind: 'group', choices: group.choices, optional: bracket === ']'})
    }
  }
  if (stack.length > 1) throw new Error(`“${stack.at(-1)!.close}” is missing in “${phrase}”`)
  return loosen(stack[0]!.choices[0]!)
}

/**
 * Writes pieces as a phrase again: folded, so that phrases that match the same are mostly written the same.
 *
 * @param pieces - What {@link parsePhrase} returned.
 */
export function writePhrase(pieces: Piece[]): string {
  let phrase = ''
  for (const piece of pieces) {
    if (piece.kind === 'slot') phrase += `{${piece.slot}}`
    else if (piece.kind === 'text') phrase += piece.text.replace(special, '\\$&')
    else {
      const choices = piece.choices.map(writePhrase).join('|')
      phrase += piece.optional ? `[${choices}]` : `(${choices})`
    }
  }
  return phrase
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

function isSlot(name: string): name is SlotName {
  return (slotNames as readonly string[]).includes(name)
}
