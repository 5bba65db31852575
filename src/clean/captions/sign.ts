import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {credited, type Judged} from './judged.ts'
import {beginsMark, matchLabel} from './label.ts'
import {isNames, isPerson} from './names.ts'
import type {Place} from './places.ts'
import {withoutSecondLabels} from './second-labels.ts'
import type {Words} from './words.ts'

const sign = /^(?:[©ⓒ]|[(（][cCＣ][)）]|&copy;)\s*/u
/** What may begin it. */
const signs = new Set('©ⓒ(（&')
/** A year before a sign is the page's own notice where the line is so short: `Saltery 2019 © Jane Roe`. */
const leastCharactersDated = 30
/** A copyright line of the whole page. */
const notice = lazy(() => {
  const {rights, companies} = shapes.notice
  return new RegExp(
    String.raw`®|${rights.join('|')}|^\d{4}\b|\b(?:19|20)\d\d$|\bM{2}[CDXLVI]+$|\b(?:${companies.join('|')})\b.*\b20\d\d\b`,
    'i',
  )
})
const company = lazy(
  () => new RegExp(String.raw`\b(?:${[...shapes.notice.companies, ...shapes.notice.reserved].join('|')})\b`, 'i'),
)
const yearAtEnd = lazy(() => new RegExp(String.raw`,?\s(?:(?:19|20)\d\d|${shapes.notice.reserved.join('|')})$`, 'i'))
const year = /^(?:19|20)\d\d,?\s+/u

/** Length of the sign that a text begins with, and of the space after it; 0 where there is none. */
export function signLength(text: string): number {
  return signs.has(text[0]!) ? (sign.exec(text)?.[0].length ?? 0) : 0
}

/** Whether a text says that it is the copyright notice of the whole page. */
export function isNotice(text: string): boolean {
  return notice().test(text)
}

/**
 * Judges what stands behind a copyright sign.
 *
 * @returns Null where it is no credit; undefined where a label follows, which tells more.
 */
export function judgeSigned(rest: string, words: Words, place: Place, before: string): Judged | null | undefined {
  // `Saltery quay | © 2019 Jane Roe`: a year stands in a credit as well, but not in one that stands alone.
  const dated = place === 'alone' ? null : year.exec(rest)
  if (dated && isPerson(rest.slice(dated[0].length)) && !company().test(rest)) return credited(rest, '©')
  // `… at the quay in March. © Jane Roe, 2019`
  const since = before.length < leastCharactersDated ? null : yearAtEnd().exec(rest)
  if (since && isPerson(rest.slice(0, since.index))) return credited(rest, '©')
  if (isNotice(rest) || (before.length < leastCharactersDated && /\d{4}\s*$/.test(before))) return null
  const next = matchLabel(rest, words, '')
  if (next && beginsMark(rest.slice(next.word.length))) return undefined
  return isNames(withoutSecondLabels(rest), 1) ? credited(rest, '©') : null
}
