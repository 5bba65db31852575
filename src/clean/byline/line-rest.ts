import {isWordCode} from '../../parse/characters.ts'
import {isCapital} from '../../parse/letters.ts'
import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import {charactersOf} from '../../rules/scripts.ts'
import type {Token} from '../dates/tokens.ts'
import type {BylineWords} from './byline-words.ts'
import {isRole, isShouted} from './read-names.ts'
import {roleNouns, teams} from './word-sets.ts'

/** What stands beside names and dates and says nothing of its own. */
const noise = new Set(shapes.noise)
/** What may follow a name on its line: a place, an outlet, a role. */
export const mostRestWords = 9
const mostPlaceWords = 4

/** Numbers, marks, words that say nothing of their own, and labels of dates. */
export function isNoise(tokens: Token[], from: number, to: number, {dates}: BylineWords): boolean {
  for (let i = from; i < to; i++) {
    const {kind, text} = tokens[i]!
    if (
      kind === 'word' &&
      !noise.has(text) &&
      !dates.weekdays.has(text) &&
      !isDateLabel(text, dates.published) &&
      !isDateLabel(text, dates.updated)
    )
      return false
  }
  return true
}

function isDateLabel(text: string, labels: string[]): boolean {
  return labels.includes(text)
}

/** Whether what stands after a name is a role. */
export function isRoleTail(tokens: Token[], from: number, to: number, words: BylineWords): boolean {
  const i = afterComma(tokens, from)
  if (i >= to || to - from >= mostRestWords) return false
  // `Print Managing Editor`: after a comma the role may come last.
  return isRole(tokens, i, words) || (i > from && to - i < 5 && roleNouns.has(tokens[to - 1]!.text))
}

/** Index of a token, or of that after it where it is a comma. */
export function afterComma(tokens: Token[], i: number): number {
  return tokens[i]?.text === ',' ? i + 1 : i
}

/** Whether a group of authors stands after a name: `Jane Roe, Holm Staff`. */
export function isTeamTail(line: string, tokens: Token[], from: number, to: number): boolean {
  return tokens[from]?.text === ',' && isTeam(line, tokens, from + 1, to)
}

/** Whether the words after a name make a sentence of it: `By Tuesday evening the water was gone.` */
export function isSentence(line: string, tokens: Token[], from: number, to: number, words: BylineWords): boolean {
  const rest = to - from
  if (rest <= 0) return false
  const first = tokens[from]!
  if (rest > mostRestWords * 3 || (rest > 3 && /[.!?。]$/u.test(line) && to === tokens.length)) return true
  if (first.kind === 'mark' || first.kind === 'number' || isNoise(tokens, from, to, words)) return false
  return !(
    shapes.afterName.includes(first.text) ||
    words.dates.months.has(first.text) ||
    isRoleTail(tokens, from, to, words)
  )
}

/** Whether the first and the last word begin with a capital: `Ask the Doctors`. */
export function isTitled(line: string, tokens: Token[], from: number, to: number): boolean {
  const piece = tokens.slice(from, to)
  if (!piece.length || piece.some(({kind, text}) => kind !== 'word' || shapes.placeWords.includes(text))) return false
  return [piece[0]!, piece.at(-1)!].every(({start}) => line[start] !== line[start]!.toLowerCase())
}

/** `The Holm Team`, `Holm Staff`. */
export function isTeam(line: string, tokens: Token[], from: number, to: number): boolean {
  return to - from > 1 && to - from < 5 && teams.has(tokens[to - 1]!.text) && isTitled(line, tokens, from, to)
}

/** `Jane Roe at Quarry Park`, `Jane Roe in Holm`: where somebody reports from. */
export function isPlaceTail(line: string, tokens: Token[], from: number, to: number): boolean {
  if (!shapes.reportsFrom.includes(tokens[from]?.text ?? '') || to - from > mostPlaceWords) return false
  const place = tokens.slice(from + 1, to)
  return place.length > 0 && place.every(({kind, start}) => kind === 'word' && isCapital(line[start]))
}

/** `USA TODAY` after a name: one to three words in capitals. */
export function isOutlet(line: string, tokens: Token[], from: number, to: number): boolean {
  return to - from <= 3 && tokens.slice(from, to).every((token) => isShouted(line, token))
}

/** Whether a name is of a script without capitals, in which any words look like one. */
export function isCaseless(name: string): boolean {
  const char = [...name].find((each) => isWordCode(each.charCodeAt(0)))
  return char !== undefined && char.toLowerCase() === char.toUpperCase()
}

const shortName = new RegExp(`^[${charactersOf('han', 'kana', 'hangul')}]{2,5}$`, 'u')

/** Han and hangul names are one word. */
export function isShortName(name: string): boolean {
  return shortName.test(name)
}
