import {InputError} from '../read/input-error.ts'
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
const slotNames = ['n', 'count', 'name', 'net', 'nets', 'rest'] as const
export type SlotName = (typeof slotNames)[number]

const literal = /[^\\{[\](|)]+/y
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
 * @throws InputError if a bracket is not closed or a slot is unknown; the message says what slots there are.
 */
export function parsePhrase(phrase: string, folded = false): Piece[] {
  const foldText = folded ? (text: string): string => text : foldInner
  const stack: {choices: Piece[][]; close: string}[] = [{choices: [[]], close: ''}]
  let here: Piece[] = stack[0]!.choices[0]!
  const addText = (text: string): void => {
    const last = here.at(-1)
    if (last?.kind === 'text') last.text += text
    else here.push({kind: 'text', text})
  }
  for (let at = 0; at < phrase.length;) {
    const char = phrase[at]!
    let end = at + 1
    literal.lastIndex = at
    if (literal.test(phrase)) {
      end = literal.lastIndex
      addText(foldText(phrase.slice(at, end)))
    } else if (char === '\\' && end < phrase.length) {
      end += String.fromCodePoint(phrase.codePointAt(end)!).length
      addText(foldText(phrase.slice(at + 1, end)))
    } else if (char === '{' && phrase.includes('}', at)) {
      end = phrase.indexOf('}', at) + 1
      here.push({kind: 'slot', slot: slotOf(phrase.slice(at + 1, end - 1), phrase)})
    } else if (char === '[' || char === '(') {
      stack.push({choices: [(here = [])], close: char === '[' ? ']' : ')'})
    } else if (char === '|' && stack.length > 1) {
      stack.at(-1)!.choices.push((here = []))
    } else if (char === ']' || char === ')') {
      const {choices, close} = stack.pop()!
      if (close !== char) throw new InputError(`“${char}” closes nothing in “${phrase}”`)
      here = stack.at(-1)!.choices.at(-1)!
      here.push({kind: 'group', choices, optional: char === ']'})
    } else addText(char)
    at = end
  }
  if (stack.length > 1) throw new InputError(`“${stack.at(-1)!.close}” is missing in “${phrase}”`)
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

function slotOf(name: string, phrase: string): SlotName {
  const slot = slotNames.find((known) => known === name)
  if (!slot) throw new InputError(`unknown slot {${name}} in “${phrase}”: use {${slotNames.join('}, {')}}`)
  return slot
}
