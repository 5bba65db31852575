import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {readDateline} from './dateline.ts'
import {dateWordsFor} from './dates/date-words.ts'
import {dayHeadings} from './dates/day-headings.ts'
import type {FoundDate} from './dates/read-dates.ts'
import {hasDigit} from './dates/tokens.ts'
import {type FrontMatter, frontMatterOf, isVagueTime, type NearLine, readLine} from './front-matter.ts'
import {lazy} from './lazy.ts'
import {loneCounters} from './dates/lone-counters.ts'
import {mark} from './mark.ts'
import {markMetadata} from './mark-metadata.ts'
import {endsSentence, isProse, proseRange} from './prose.ts'
import {fold} from '../rules/fold.ts'
import {otherDigits} from '../rules/scripts.ts'
import type {ArticleParagraph} from '../types.ts'

/**
 * Finds when the article was published and last changed: from a date line around the title, else from a
 * labelled line elsewhere, not from any date of the story. Lines that are nothing but metadata get the role
 * `date`.
 *
 * @returns A transformer that sets `file.data.published`, `updated`, `readingTime` and `dateline` (which stays in the text).
 */
export const markDates: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const whole = frontMatterOf(tree, file)
    const headings = dayHeadings(whole.all, (paragraph) => readLine(paragraph, file))
    const front = {...whole, near: whole.near.filter(({paragraph}) => !headings.has(paragraph))}
    const dates = datesOf(front, file)
    // Where the page names the day of its last change only, that day stands for both: of such pages people mostly
    // give it as the article's date.
    file.data.published = dates.published ?? dates.updated ?? null
    file.data.updated = dates.updated ?? null
    file.data.readingTime = front.near.find(({minutes}) => minutes !== null)?.minutes ?? null
    const first = front.all.find((paragraph) => !paragraph.data.cut && isProse(paragraph))
    file.data.dateline = (first && readDateline(first.data.text)) ?? placeOf(front)
    for (const {paragraph, dates: said} of endingOf(front, file))
      markMetadata(file, paragraph, 'date', isKnown(said, file) ? null : another)
    for (const line of front.opening) {
      if (line.paragraph.data.role === 'byline' || headings.has(line.paragraph)) continue
      if (!line.dates.length && line.minutes === null && !isVagueTime(line)) continue
      if (line.bare.length || line.names.length) continue
      const known = (line.dates.length > 0 || line.minutes !== null) && isKnown(line.dates, file)
      if (line.afterProse && !line.dates.length) continue
      markMetadata(file, line.paragraph, 'date', known ? null : another)
    }
    for (const paragraph of labelsOfDates(front, file)) markMetadata(file, paragraph, 'date', null)
    for (const paragraph of loneCounters(front.all))
      mark(file, paragraph, {rule: 'metadata/counter', reason: 'a counter between headline and story', confidence: 0.8})
  }
}

/** `Updated on:`, whose date stands on the next line and leaves the text. */
function labelsOfDates({all, near, opening}: FrontMatter, {data}: VFile): ArticleParagraph[] {
  const {published, updated} = dateWordsFor(data.language ?? null)
  const dated = near.filter(
    ({only, dates, paragraph}) => only && dates.length > 0 && (paragraph.data.cut || paragraph.data.role === 'date'),
  )
  const labels = opening.filter(({paragraph, only, dates}) => {
    const label = fold(paragraph.data.text).replace(/ ?:$/u, '')
    return only && !dates.length && (published.includes(label) || updated.includes(label))
  })
  const over = new Set(dated.map(({index}) => all[index - 1]))
  return labels.map(({paragraph}) => paragraph).filter((paragraph) => over.has(paragraph))
}

/** The place on the date line of the article. */
function placeOf({opening}: FrontMatter): string | null {
  return opening.find(({place, only}) => only && place !== null)?.place ?? null
}

const another = 'another date of the article'
/** So many lines below the story may stand over one that says when it was published. */
const mostBelow = 8

function isKnown(dates: FoundDate[], {data}: VFile): boolean {
  return dates.every(({iso}) => iso === data.published || iso === data.updated)
}

/** Lines near the end of the story that say when it was published or changed, each date with its label. */
function endingOf({all}: FrontMatter, file: VFile): {paragraph: ArticleParagraph; dates: FoundDate[]}[] {
  const {last} = proseRange(all)
  const found: {paragraph: ArticleParagraph; dates: FoundDate[]}[] = []
  if (last < 0) return found
  for (let at = last + 1, left = mostBelow; at < all.length && left > 0; at++) {
    const paragraph = all[at]!
    if (paragraph.data.cut) continue
    const line = readLine(paragraph, file)
    const dated = line?.only && line.dates.length > 0 && line.dates.every(({label}) => label !== null)
    if (dated && !line.names.length && !line.bare.length) found.push({paragraph, dates: line.dates})
    else left--
  }
  return found
}

/** Characters beside the dates on a line that says no more than them. */
const mostBeside = 24

interface Dates {
  published?: string | undefined
  updated?: string | undefined
}

function datesOf(front: FrontMatter, file: VFile): Dates {
  const found: Dates = {}
  let most = -Infinity
  for (const line of front.near) {
    if (!line.dates.length) continue
    for (const date of line.dates) {
      if (!line.only && !date.label && !line.names.length && !isMostlyDates(line)) continue
      const score = scoreOf(date, line)
      if (date.label === 'updated') found.updated ??= date.iso
      else if (score > most) {
        most = score
        found.published = date.iso
      }
    }
  }
  if (!found.published) found.published = farDate(front, file, found)
  return found
}

/** `News | May 3, 2021`: little else stands on the line. */
function isMostlyDates({dates, paragraph}: NearLine): boolean {
  const {text} = paragraph.data
  const others = dates.reduce((left, {start, end}) => left - (end - start), text.length)
  return others <= mostBeside && !endsSentence(text)
}

function scoreOf({label}: FoundDate, {distance, names}: NearLine): number {
  const place = distance > 0 ? 10 - distance * 0.4 : 8 + distance * 0.5
  return place + (label === 'published' ? 4 : 0) + (names.length ? 2 : 0)
}

const mostFarCharacters = 64
/** A year, in any digits. */
const fourDigits = lazy(() => new RegExp(`\\d{4}|\\d[./-]\\d\\d$|[${otherDigits}０-９]{4}`))

/** A labelled date anywhere else; it also fills in when the page was changed. */
function farDate({all, near}: FrontMatter, file: VFile, found: Dates): string | undefined {
  const read = new Set(near.map(({index}) => index))
  let published: string | undefined
  for (const [index, paragraph] of all.entries()) {
    const {text} = paragraph.data
    if (
      read.has(index) ||
      text.length > mostFarCharacters ||
      text.length < 8 ||
      !hasDigit(text) ||
      !fourDigits().test(text)
    )
      continue
    const line = readLine(paragraph, file)
    for (const {label, iso} of line?.only ? line.dates : []) {
      if (label === 'published') published ??= iso
      else if (label === 'updated') found.updated ??= iso
    }
    if (published) return published
  }
  return published
}
