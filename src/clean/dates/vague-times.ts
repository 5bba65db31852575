import type {AgoSets, DateWords} from './date-words.ts'
import {skip, readMonth} from './read-date.ts'
import type {Token} from './tokens.ts'

/** A part of a line. */
export interface Span {
  start: number
  end: number
}

/**
 * Finds times that do not tell of which day they are: `2 hours ago`, `vor einer Stunde`, `2nd January`.
 *
 * @param tokens - Tokens of a line.
 * @param words - Date words of its language.
 */
export function vagueTimes(tokens: Token[], words: DateWords): Span[] {
  const found: Span[] = []
  for (let i = 0; i < tokens.length; i++) {
    const next = words.ago.reduce<number | undefined>((at, ago) => at ?? readAgo(tokens, i, ago), undefined)
    const end = next ?? readDay(tokens, i, words)
    if (!end) continue
    found.push({start: tokens[i]!.start, end: tokens[end - 1]!.end})
    i = end - 1
  }
  return found
}

/** Index after `2 hours ago`. */
function readAgo(tokens: Token[], at: number, {before, one, units, after}: AgoSets): number | undefined {
  const opening = before.find((phrase) => phrase.every((word, j) => tokens[at + j]?.text === word))
  let i = at + (opening?.length ?? 0)
  const count = tokens[i++]
  if (!count || !((count.kind === 'number' && count.text.length <= 2) || one.has(count.text))) return undefined
  if (!units.has(tokens[i++]?.text ?? '')) return undefined
  if (tokens[i]?.text === '.') i++
  if (after.has(tokens[i]?.text ?? '')) return i + 1
  return opening ? i : undefined
}

/** Index after a day and its month, without a year. */
function readDay(tokens: Token[], at: number, words: DateWords): number | undefined {
  const first = readMonth(tokens, at, words)
  const number = first ? skip(tokens, first.next) : at
  const day = tokens[number]
  if (day?.kind !== 'number' || day.text.length > 2 || day.value < 1 || day.value > 31) return undefined
  const last = first ? undefined : readMonth(tokens, skip(tokens, at + 1), words)
  if (!first && !last) return undefined
  const next = last?.next ?? number + 1
  // `Jan. 3rd`; `May 12 people`, `Mar 12:30` are none.
  return tokens[next]?.kind === 'number' ? undefined : next
}
