import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {isDigit} from '../../parse/letters.ts'
import {labelsAt, type Words} from './words.ts'

/** What stands before a credit. It decides how much the credit itself must prove. */
export type Place =
  /** Nothing: the whole line is the credit. */
  | 'alone'
  /** The end of a sentence. */
  | 'sentence'
  /** A bar, a slash, a dash or a copyright sign. */
  | 'bar'
  /** A bracket that the line's last character closes. */
  | 'bracket'
  /** The same, after the end of a sentence. */
  | 'closed'
  /** Any word: only a label with a mark is a credit here. */
  | 'word'

const stops = '.!?…”"»’)]。？！」）।۔؟'
const bars = '|│｜'
const dashes = '–—-'
const closers: Record<string, string> = {')': '(', ']': '[', '）': '（', '】': '【', '］': '［'}
const sign = /^\([cC]\)/
const endsSentence = /[.!?。！？”"»’]\s*$/u

/**
 * Whether a credit may begin at an offset of a line, and after what.
 *
 * @param line - The line.
 * @param at - The offset.
 * @param words - Credit words: after a word that ends nothing, one of their labels must begin.
 */
export function placeAt(line: string, at: number, words: Words): Place | null {
  if (at === 0) return 'alone'
  const own = line[at]!
  if (own === ' ' || bars.includes(own)) return null
  // Most places stand after a word and a space: only a label can begin there.
  if (
    own !== '©' &&
    own !== 'ⓒ' &&
    own !== '(' &&
    line.charCodeAt(at - 1) === 0x20 &&
    isLetterCode(line.charCodeAt(at - 2))
  )
    return labelBegins(line, at, words) ? 'word' : null
  const spaced = line[at - 1] === ' ' || line[at - 1] === '\u3000'
  const before = spaced && at > 1 ? line[at - 2]! : line[at - 1]!
  if (stops.includes(before) && (spaced || before > '\u2000' || labelBegins(line, at, words))) return 'sentence'
  if (bars.includes(before) || (spaced && dashes.includes(before))) return 'bar'
  if ((before === '＝' || before === '=') && (own > '\u2e80' || isDigit(own))) return 'bar'
  if ((before === '/' || before === '／') && (spaced || own > '\u1000')) return 'bar'
  if (own === '©' || own === 'ⓒ' || sign.test(line.slice(at, at + 3))) return 'bar'
  if (!spaced && own < '\u2e80') return null
  return labelBegins(line, at, words) ? 'word' : null
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether any label begins at an offset; a cheap test before the judge. */
function labelBegins(line: string, at: number, words: Words): boolean {
  const row = labelsAt(line, at, words)
  if (!row) return false
  const lower = line.slice(at, at + 24).toLowerCase()
  return row.some(({word}) => lower.startsWith(word.slice(0, 24)))
}

/**
 * The bracket that the last character of a line closes.
 *
 * @returns Its offset and what stands before it; null where the line ends in no bracket.
 */
export function lastBracket(line: string, end: number, from: number): {at: number; place: Place} | null {
  const open = closers[line[end - 1] ?? '']
  if (!open) return null
  let depth = 0
  for (let at = end - 1; at >= from; at--) {
    if (line[at] === line[end - 1]) depth++
    else if (line[at] === open && --depth === 0)
      return {at, place: endsSentence.test(line.slice(Math.max(0, at - 3), at)) ? 'closed' : 'bracket'}
  }
  return null
}

const buttons = lazy(() => new RegExp(String.raw`\s*(?:${shapes.furniture.ends.join('|')})\s*$`, 'iu'))
/** Their last words, the cheap test before the pattern. */
const buttonEnds = [...new Set(shapes.furniture.ends.map((each) => each.slice(each.lastIndexOf(' ') + 1)))]
const mostCharactersOfEnd = Math.max(...buttonEnds.map(({length}) => length))

/** Offset after the last character that is neither space nor full stop nor part of a button's label. */
export function trimmedEnd(line: string): number {
  let end = line.length
  const last = line.slice(-mostCharactersOfEnd).toLowerCase()
  if (buttonEnds.some((each) => last.endsWith(each))) end = line.replace(buttons(), '').replace(buttons(), '').length
  while (end > 0 && ' .。'.includes(line[end - 1]!)) end--
  return end
}
