import {fold} from '../../rules/fold.ts'
import {packsFor} from '../../rules/load.ts'
import {perLanguage} from '../../rules/per-language.ts'
import type {AgoWords} from '../../rules/types.ts'
import {calendarOf, firstPersianMonth, persianMonths} from './calendar.ts'

/** What the packs of a text know of dates, folded for look-up. */
export interface DateWords {
  /** Name or abbreviation → number of the month, from 1. */
  months: Map<string, number>
  weekdays: Set<string>
  /** Order of a date in figures. */
  order: 'dmy' | 'mdy' | 'ymd'
  /** Labels, the longest first. */
  published: string[]
  updated: string[]
  /** Words of times before now, of each language. */
  ago: AgoSets[]
  language: string | null
}

/** Words of a time before now, folded. */
export interface AgoSets {
  /** Each cut into its words. */
  before: string[][]
  one: Set<string>
  units: Set<string>
  after: Set<string>
}

/**
 * The date words of a language and of English.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export const dateWordsFor: (language: string | null) => DateWords = perLanguage(gather)

function gather(language: string | null): DateWords {
  const packs = packsFor(language).map(({dates}) => dates)
  const months = new Map<string, number>()
  const weekdays = new Set<string>()
  if (calendarOf(language) === 'persian')
    for (const [index, names] of persianMonths.entries())
      for (const name of names) months.set(fold(name), firstPersianMonth + index)
  // The text's own language comes first: `mai` and `mar` are its months, not another's.
  for (const pack of packs) {
    for (const [index, names] of pack.months.entries())
      for (const name of names) if (!months.has(fold(name))) months.set(fold(name), index + 1)
    for (const name of pack.weekdays.flat()) weekdays.add(fold(name))
  }
  const labels = (lists: string[][]): string[] =>
    [
      ...new Set(
        lists
          .flat()
          .map((label) => label.replace(/[:：=＝]$/u, ''))
          .map(fold),
      ),
    ].toSorted((a, b) => b.length - a.length)
  return {
    months,
    weekdays,
    order: packs[0]!.order,
    published: labels(packs.map(({published}) => published)),
    updated: labels(packs.map(({updated}) => updated)),
    ago: packs.flatMap(({ago}) => (ago ? [foldedAgo(ago)] : [])),
    language,
  }
}

function foldedAgo({before, one, units, after}: AgoWords): AgoSets {
  const folded = (list: string[]): Set<string> => new Set(list.map((word) => fold(word)))
  return {
    before: before.map((phrase) => fold(phrase).split(' ')),
    one: folded(one),
    units: folded(units),
    after: folded(after),
  }
}
