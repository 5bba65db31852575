import {judge} from './judge.ts'
import {credited, type FoundCredit} from './judged.ts'
import {lastBracket, placeAt, trimmedEnd} from './places.ts'
import {mayStandAlone} from './bare.ts'
import {findTail} from './tail.ts'
import {isCapital} from '../../parse/letters.ts'
import {labelsAt, type Words} from './words.ts'

/** A credit stands in the last characters of its line. */
const tailCharacters = 170
const mostCharactersChecked = 60

/**
 * Finds the credit at the end of a line: with a label (`Photo: X`, `写真＝X`), in brackets (`(X/AFP)`), after
 * a sign (`© X`), or as a chain of names that ends the line (`X/AFP via Getty Images`).
 *
 * @param line - The whole line.
 * @param words - Credit words of the languages that apply.
 * @returns The first place from which all to the end of the line is credit, or null.
 */
export function findCredit(line: string, words: Words): FoundCredit | null {
  const end = trimmedEnd(line)
  const from = Math.max(0, end - tailCharacters)
  if (endsInProse(line, end, words) || (isPlain(line, from, end, words) && (from > 0 || !mayStandAlone(line))))
    return findTail(line, end)
  const bracket = lastBracket(line, end, from)
  if (bracket) {
    const {at, place} = bracket
    const inside = line.slice(at + 1, end - 1).trim()
    // `(Handout)` has a line of its own under a picture only.
    if (at === 0 && words.flags.has(inside.toLowerCase())) return {...credited(inside, inside.toLowerCase()), start: 0}
    const judged = judge(inside, words, at === 0 ? 'alone' : place, line.slice(0, at))
    if (judged) return {...judged, start: at}
  }
  let inWord = false
  for (let at = from === 0 ? 0 : from + 1; at < end; at++) {
    const code = line.charCodeAt(at)
    // Most places lie inside a word of a script with spaces.
    const skip = inWord && code < 0x2e80 && code !== 0xa9
    inWord = isAsciiWord(code)
    const place = skip ? null : placeAt(line, at, words)
    if (!place) continue
    // Inside the bracket, its end is no part of the credit.
    const judged = judge(line.slice(at, bracket && at > bracket.at ? end - 1 : end), words, place, line.slice(0, at))
    if (judged) return {...judged, start: at}
  }
  return findTail(line, end)
}

/**
 * Whether a tail has nothing but words, with no mark that a credit may stand after and none that begins as a label does:
 * most lines of a menu and most headlines.
 */
function isPlain(line: string, from: number, end: number, words: Words): boolean {
  let before = from > 0 ? line.charCodeAt(from - 1) : 0x20
  for (let at = from; at < end; at++) {
    const code = line.charCodeAt(at)
    if (isAsciiWord(code)) {
      if (before === 0x20 && labelsAt(line, at, words)) return false
    } else if (code === 0x2d) {
      if (before === 0x20 || line.charCodeAt(at + 1) === 0x20) return false
    } else if (code !== 0x20 && code !== 0x2c && code !== 0x27 && code !== 0x26) return false
    before = code
  }
  return true
}

/**
 * A cheap test that most story fails: its last word has a small letter, and neither a mark nor a label after a sentence
 * stands near its end.
 */
function endsInProse(line: string, end: number, words: Words): boolean {
  const first = line.charCodeAt(line.lastIndexOf(' ', end - 1) + 1)
  if (end < mostCharactersChecked || first < 97 || first > 122) return false
  for (let at = end - mostCharactersChecked; at < end; at++) {
    const code = line.charCodeAt(at)
    if (code === 0x2e && line.charCodeAt(at + 1) === 0x20 && isCapital(line[at + 2]) && labelsAt(line, at + 2, words))
      return false
    if (
      code > 0x7f
        ? code === 0xa9 || (code > 0x2010 && !isQuote(code))
        : code === 0x3a || code === 0x2f || code === 0x7c || code === 0x5d || code === 0x29
    )
      return false
  }
  return true
}

/** Marks of speech stand in stories. */
function isQuote(code: number): boolean {
  return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
