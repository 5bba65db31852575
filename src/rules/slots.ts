import data from './slots.json' with {type: 'json'}
import {type Group, parsePhrase, type Piece, type SlotName} from './parse-phrase.ts'
import {otherDigits} from './scripts.ts'

/** Digits of the scripts that the packs are written in, for a character class. */
export const digits: string = `0-9${otherDigits}`
const digit = new RegExp(`[${digits}]`)
/** What ends a word of a name. */
const endsWord = ' \t\n.,;!?:|。、，！？：'
/** Words that each slot takes at most. */
export const slotWords: Record<SlotName, number> = {...data.words, rest: Infinity}

/** Marks between networks in a row. */
export const {separators} = data

let pieces: {net: Group; next: Piece[]} | undefined

/** The networks as pieces of a phrase: one of them, and what a list goes on with. */
export function networks(): {net: Group; next: Piece[]} {
  if (!pieces) {
    const [net] = parsePhrase(`(${data.networks.join('|')})`, true) as [Group]
    const marks = separators.map((mark) => `\\${mark}`).join('|')
    pieces = {net, next: [...parsePhrase(`([ ](${marks})[ ]| )[(${data.joins.join('|')}) ]`, true), net]}
  }
  return pieces
}

/** What a slot is another way to write, and what may follow it again and again. */
export interface Written {
  first: Piece[]
  further: Piece[]
  /** Times that all of it may stand at most. */
  most: number
}

/** What `{net}` and `{nets}` stand for. */
export function piecesOf(slot: 'net' | 'nets'): Written {
  const {net, next} = networks()
  return slot === 'net'
    ? {first: [net], further: [], most: 1}
    : {first: [net, ...next], further: next, most: data.furtherNets}
}

/**
 * Where a slot that begins at some place may end.
 *
 * @param slot - Its name.
 * @param text - Folded text.
 * @param start - Where it begins.
 * @param add - Called with each end, in order.
 */
export function slotEnds(slot: 'n' | 'count' | 'name', text: string, start: number, add: (end: number) => void): void {
  if (slot === 'n') numberEnds(text, start, add)
  else if (slot === 'count') for (let at = start; at < start + data.countDigits && isDigit(text, at); at++) add(at + 1)
  else nameEnds(text, start, add)
}

function nameEnds(text: string, start: number, add: (end: number) => void): void {
  let words = 1
  for (let at = start; at < text.length; at++) {
    if (!endsWord.includes(text[at]!)) add(at + 1)
    else if (text[at] !== ' ' || at === start || text[at - 1] === ' ' || ++words > slotWords.name) return
  }
}

/** Digits with points and commas, groups of three after spaces, a unit. */
function numberEnds(text: string, start: number, add: (end: number) => void): void {
  if (!isDigit(text, start)) return
  let at = start
  const found = (end: number): void => {
    add(end)
    addUnit(text, end, add)
  }
  do found(++at)
  while (isDigit(text, at) || text[at] === '.' || text[at] === ',' || text[at] === ':')
  while (text[at] === ' ' && isDigit(text, at + 1) && isDigit(text, at + 2) && isDigit(text, at + 3)) found((at += 4))
}

function addUnit(text: string, end: number, add: (end: number) => void): void {
  const start = text[end] === ' ' ? end + 1 : end
  for (const unit of data.units) {
    const after = start + unit.length
    if (!text.startsWith(unit, start) || isLetter(text, after)) continue
    add(after)
    if (text[after] === '.') add(after + 1)
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x30 && code <= 0x39 : digit.test(text[at] ?? '')
}

/** Letters beyond ASCII of scripts that have spaces between words. */
const letter = /[\u00df-\u024f\u0370-\u03ff\u0400-\u052f\u05d0-\u05ea\u0620-\u06d3\u0900-\u09ff]/

/** Whether a letter, or digit, stands at a place, in a script that has spaces between words. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return letter.test(text[at] ?? '')
}
