import shapes from '../../rules/date-shapes.json' with {type: 'json'}
import {isYear, toIso} from './calendar.ts'
import type {DateWords} from './date-words.ts'
import type {Token} from './tokens.ts'

/** Between day, month and year: `3rd of March, 2024`, `3 de marzo de 2024`, `26 tháng 9 năm 2021`. */
const fillers = new Set(shapes.fillers)

/** After the figures of a date: `2024年3月5日`. */
const marks = shapes.easternMarks
/** Words for “year” after its number: `3 июня 2024 г.` */
const yearWords = new Set(shapes.yearWords)
/** Before a day or a time: `в 12:30`. */
export const dayWords = new Set(shapes.dayWords)
/** Words for “month” with a number after them, in Latin letters. */
const monthWords = new Set(shapes.monthWords)

/** A date and the index of the token after it. */
export interface DateAt {
  iso: string
  next: number
}

/** Reads the date that begins at a token, if one does. */
export function readDate(tokens: Token[], i: number, words: DateWords): DateAt | undefined {
  const date = readBareDate(tokens, i, words)
  return date && {...date, next: afterYear(tokens, date.next)}
}

/** Index after a word for “year”; an initial before a name is none. */
function afterYear(tokens: Token[], at: number): number {
  const word = tokens[at]?.text ?? ''
  if (!yearWords.has(word)) return at
  if (word.length > 1) return at + 1
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return tokens[next]?.kind !== 'word' || dayWords.has(tokens[next]!.text) ? next : at
}

function readBareDate(tokens: Token[], i: number, words: DateWords): DateAt | undefined {
  const token = tokens[i]!
  const {language} = words
  if (token.kind === 'word') {
    const month = readMonth(tokens, i, words)
    if (!month) return undefined
    const day = skip(tokens, month.next)
    const year = skip(tokens, day + 1)
    if (!isDay(tokens[day]) || !isYearAt(tokens[year], language)) return undefined
    return dated(toIso(tokens[year]!.value, month.month, tokens[day]!.value, language), year + 1)
  }
  if (token.kind !== 'number') return undefined
  return readFigures(tokens, i, words) ?? readNamed(tokens, i, words)
}

/** `5 March 2024`, `2024. március 5.` */
function readNamed(tokens: Token[], i: number, words: DateWords): DateAt | undefined {
  const {language} = words
  const month = readMonth(tokens, skip(tokens, i + 1), words)
  if (!month) return undefined
  const last = skip(tokens, month.next)
  if (isDay(tokens[i]) && isYearAt(tokens[last], language))
    return dated(toIso(tokens[last]!.value, month.month, tokens[i]!.value, language), last + 1)
  if (isYearAt(tokens[i], language) && isDay(tokens[last]))
    return dated(toIso(tokens[i]!.value, month.month, tokens[last]!.value, language), last + 1)
  return undefined
}

/** `2024-03-05`, `05.03.2024`, `3/5/24`, `2024年3月5日`, `2024년 3월 5일`. */
function readFigures(tokens: Token[], i: number, {order, language}: DateWords): DateAt | undefined {
  const [a, mark, b, second, c] = tokens.slice(i, i + 5) as [Token, Token?, Token?, Token?, Token?]
  if (!mark || !b || !second || !c || b.kind !== 'number' || c.kind !== 'number' || b.text.length > 2) return undefined
  if (marks.year.includes(mark.text)) {
    if (!marks.month.includes(second.text)) return undefined
    return dated(
      toIso(a.value, b.value, c.value, language),
      marks.day.includes(tokens[i + 5]?.text[0] ?? ' ') ? i + 6 : i + 5,
    )
  }
  if (!'./-'.includes(mark.text) || mark.text !== second.text) return undefined
  const before = tokens[i - 1]
  const after = tokens[i + 5]
  // Part of a longer chain of figures: an address, a telephone number, a version.
  if (before?.end === a.start && './-:'.includes(before.text)) return undefined
  if (
    after?.start === c.end &&
    './-'.includes(after.text) &&
    tokens[i + 6]?.start === after.end &&
    tokens[i + 6]?.kind === 'number'
  )
    return undefined
  if (a.text.length === 4) return dated(toIso(a.value, b.value, c.value, language), i + 5)
  if (a.text.length > 2 || (c.text.length !== 4 && c.text.length !== 2)) return undefined
  const year = c.text.length === 2 ? 2000 + c.value : c.value
  if (c.text.length === 2 && (a.text.length !== 2 || c.value > 60) && mark.text !== '/') return undefined
  const american = order === 'mdy' && mark.text !== '.'
  const [month, day] = (american && a.value <= 12) || b.value > 12 ? [a.value, b.value] : [b.value, a.value]
  return dated(toIso(year, month, day, language), i + 5)
}

/** A month, in one word or in two or three: `tháng 9`, `تشرين الأول`, `ม.ค.` */
export function readMonth(tokens: Token[], i: number, {months}: DateWords): {month: number; next: number} | undefined {
  if (tokens[i]?.kind !== 'word') return undefined
  for (let length = 3; length > 0; length--) {
    if (length > 1 && tokens[i]!.text.charCodeAt(0) < 0x370 && !monthWords.has(tokens[i]!.text)) continue
    const part = tokens.slice(i, i + length)
    const key = part.reduce(
      (text, {text: next, start}, j) => text + (j && part[j - 1]!.end < start ? ' ' : '') + next,
      '',
    )
    const month = months.get(key)
    if (month) return {month, next: i + part.length}
  }
  return undefined
}

/** Index of the next token that does not merely join the parts of a date. */
export function skip(tokens: Token[], at: number): number {
  let i = at
  while (i < at + 4 && i < tokens.length && fillers.has(tokens[i]!.text)) i++
  return i
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31
}

function isYearAt(token: Token | undefined, language: string | null): boolean {
  return token?.kind === 'number' && token.text.length === 4 && isYear(token.value, language)
}

function dated(iso: string | undefined, next: number): DateAt | undefined {
  return iso === undefined ? undefined : {iso, next}
}
