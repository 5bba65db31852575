import shapes from '../../rules/date-shapes.json' with {type: 'json'}
import {pad} from './time-of-day.ts'

/** Years of each calendar that an article's date may have. */
const western = [1900, 2100] as const
const buddhist = 543
const persian = [1300, 1450] as const

/** Months of the Persian year, which begins in March. Their numbers are from 101: the packs' are western. */
export const persianMonths: string[][] = shapes.persianMonths
export const firstPersianMonth = 101

/** Days before each month of the Persian year; six months of 31 days, then of 30. */
const persianDays = (month: number): number => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30)

/**
 * Turns year, month and day into an ISO date.
 *
 * @param year - Of the western, the Thai (Buddhist) or the Persian calendar, told by its size.
 * @param month - From 1.
 * @param day - From 1.
 * @param language - Texts of some languages use a calendar of their own as well.
 * @returns `2024-03-05`; undefined where there is no such day.
 */
export function toIso(year: number, month: number, day: number, language: string | null): string | undefined {
  if (month >= firstPersianMonth)
    return inRange(year, persian) ? fromPersian(year, month - firstPersianMonth + 1, day) : undefined
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const calendar = calendarOf(language)
  if (calendar === 'buddhist' && inRange(year - buddhist, western)) return valid(year - buddhist, month, day)
  if (calendar === 'persian' && inRange(year, persian)) return fromPersian(year, month, day)
  return inRange(year, western) ? valid(year, month, day) : undefined
}

/** Whether a number may be the year of a date in a text of this language. */
export function isYear(value: number, language: string | null): boolean {
  const calendar = calendarOf(language)
  return (
    inRange(value, western) ||
    (calendar === 'buddhist' && inRange(value - buddhist, western)) ||
    (calendar === 'persian' && inRange(value, persian))
  )
}

/** The calendar beside the western one that texts of a language use. */
export function calendarOf(language: string | null): string | undefined {
  return language === null ? undefined : (shapes.calendars as Record<string, string>)[language]
}

function inRange(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}

function valid(year: number, month: number, day: number): string | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day <= days ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** By the 33-year cycle of leap years, which holds for the years 1244 to 1472. */
function fromPersian(year: number, month: number, day: number): string | undefined {
  if (day > (month <= 6 ? 31 : 30)) return undefined
  const since = year - 1300
  // 1 Farvardin 1300 was 21 March 1921; years 1300 to 1450 whose rest by 33 is one of these have a day more.
  let leaps = 0
  for (let y = 1300; y < year; y++) if ([1, 5, 9, 13, 17, 22, 26, 30].includes(y % 33)) leaps++
  const days = since * 365 + leaps + persianDays(month) + day - 1
  return new Date(Date.UTC(1921, 2, 21) + days * 86_400_000).toISOString().slice(0, 10)
}
