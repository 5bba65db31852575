import shapes from '../../rules/date-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import type {DateWords} from './date-words.ts'
import {type DateAt, dayWords, readDate, skip} from './read-date.ts'
import {readTime} from './time-of-day.ts'
import {hasDigit, type Token, tokensOf} from './tokens.ts'

/** A date in a line. */
export interface FoundDate {
  /** ISO 8601: a date, with time and offset where they stand. */
  iso: string
  /** What the words before it say that it is. */
  label: 'published' | 'updated' | null
  /** From its label to its last character, in UTF-16 code units of the line. */
  start: number
  end: number
}

/** Longer lines are no date lines. */
const mostCharacters = 240
const isoDay = 10
/** Between the date and the time, on either side. */
const joints = new Set(shapes.joints)

/** Days of the week in one character, as they stand in brackets after a date. */
const eastern = new Set(shapes.eastern)

/**
 * Finds the dates of a line, with the words that say what they are. Dates without a year are none: of which
 * year they are, the text does not tell.
 *
 * @param line - One repaired line.
 * @param words - Date words of its language.
 * @param tokens - Its tokens, where they are at hand.
 * @returns Dates in order.
 * @example
 * readDates('Published Sept. 5, 2024 at 4:28 PM EST', dateWordsFor('en'))[0].iso // '2024-09-05T16:28-05:00'
 */
export function readDates(line: string, words: DateWords, tokens: Token[] = tokensOf(line)): FoundDate[] {
  if (line.length > mostCharacters || !hasDigit(line)) return []
  const found: FoundDate[] = []
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    const date = readDate(tokens, i, words)
    if (!date) {
      const later = found.length ? readLaterTime(line, tokens, i, from, words, found.at(-1)!) : undefined
      if (!later) continue
      found.push(later.date)
      from = later.next
      i = later.next - 1
      continue
    }
    const {iso, first, next} = withTime(tokens, i, date, words, from)
    const start = tokens[first]!.start
    const end = tokens[next - 1]!.end
    const before = line.slice(from ? tokens[from - 1]!.end : 0, start)
    const label = readLabel(before, words)
    found.push({iso, label: label?.label ?? null, start: start - (label?.length ?? 0), end})
    from = next
    i = next - 1
  }
  return found
}

/** `Updated 10:05 pm` after a date is of the same day, unless a date of its own comes behind it. */
function readLaterTime(
  line: string,
  tokens: Token[],
  i: number,
  from: number,
  words: DateWords,
  last: FoundDate,
): {date: FoundDate; next: number} | undefined {
  const time = readTime(tokens, i)
  if (!time) return undefined
  const label = readLabel(line.slice(tokens[from - 1]!.end, tokens[i]!.start), words)
  if (!label) return undefined
  let j = time.next
  while (j < time.next + 5 && (joints.has(tokens[j]?.text ?? '') || words.weekdays.has(tokens[j]?.text ?? ''))) j++
  if (j < tokens.length && readDate(tokens, j, words)) return undefined
  const {start} = tokens[i]!
  const end = tokens[time.next - 1]!.end
  const iso = last.iso.slice(0, isoDay) + time.iso
  return {date: {iso, label: label.label, start: start - label.length, end}, next: time.next}
}

/**
 * Whether a line is a date, with or without its year and a time, and nothing else.
 *
 * @param line - One repaired line.
 * @param words - Date words of its language.
 */
export function isDateLine(line: string, words: DateWords): boolean {
  const tokens = tokensOf(line)
  const [date, ...others] = readDates(line, words, tokens)
  if (date) return !others.length && date.start === 0 && date.end >= line.trimEnd().length - 1
  const isMonth = ({text}: Token): boolean => words.months.has(text)
  return (
    tokens.some(isMonth) &&
    tokens.some(({kind}) => kind === 'number') &&
    tokens.every((token) => token.kind !== 'word' || isMonth(token) || words.weekdays.has(token.text))
  )
}

/** Takes in the time after the date or before it, and weekdays on either side. */
function withTime(
  tokens: Token[],
  at: number,
  date: DateAt,
  {weekdays}: DateWords,
  from: number,
): {iso: string; first: number; next: number} {
  let first = at
  let {next} = date
  const isWeekday = (i: number): boolean =>
    tokens[i]?.kind === 'word' && (weekdays.has(tokens[i]!.text) || eastern.has(tokens[i]!.text))
  let i = next
  while (i < next + 5 && (joints.has(tokens[i]?.text ?? '') || isWeekday(i))) i++
  let time = readTime(tokens, i)
  if (time) ({next} = time)
  else if (isWeekday(skip(tokens, next))) next = skip(tokens, next) + 1
  // Backwards over the weekday, and a time before it: `4:28 PM EST, Thu September 5, 2024`.
  let back = first
  while (back > from && (joints.has(tokens[back - 1]!.text) || isWeekday(back - 1))) if (isWeekday(--back)) first = back
  if (!time) {
    for (let j = Math.max(from, back - 9); j < back && !time; j++) {
      const early = readTime(tokens, j)
      if (early && early.next === back) {
        time = early
        first = j
      }
    }
  }
  return {iso: date.iso + (time?.iso ?? ''), first, next}
}

/** The label that ends what stands before a date; a label of publication and one of change may share their first words. */
function readLabel(before: string, words: DateWords): {label: 'published' | 'updated'; length: number} | undefined {
  const tail = before.slice(-48)
  const written = fold(tail).replace(/[\s:：=＝|,،(（\-–—.・]+$/u, '')
  const folded = dayWords.has(written.slice(written.lastIndexOf(' ') + 1))
    ? written.slice(0, Math.max(0, written.lastIndexOf(' ')))
    : written
  if (!folded) return undefined
  const ends = (label: string): boolean =>
    folded.endsWith(label) && !/[\p{L}\p{N}]/u.test(folded[folded.length - label.length - 1] ?? ' ')
  const updated = words.updated.find(ends)
  const published = words.published.find(ends)
  if (!updated && !published) return undefined
  const label = (updated?.length ?? 0) >= (published?.length ?? 0) ? 'updated' : 'published'
  const size = Math.max(updated?.length ?? 0, published?.length ?? 0)
  // Folding keeps the length of nearly all texts; where it does not, the label's own length is near enough.
  const rest = folded.length - size
  return {label, length: Math.min(before.length, tail.length - Math.min(rest, tail.length))}
}
