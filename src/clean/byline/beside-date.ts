import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import type {FrontMatter, OpeningLine} from '../front-matter.ts'

/** What somebody is has so many words at most, where it stands alone. */
const mostJobWords = 4

/**
 * The few words between a name and a date that say what somebody is: `Jane Roe`, `Urbanist`, `3 May 2024`.
 *
 * @param i - Index of the name's line among those that may leave the text.
 */
export function jobUnder({all, opening}: FrontMatter, i: number): ArticleParagraph | undefined {
  const {index, bare, only, at} = opening[i]!
  if (!only || bare.length !== 1) return undefined
  const date = opening.slice(i + 1, i + 3).find((line) => line.at === at + 2)
  if (!date?.only || !date.dates.length) return undefined
  const job = all.slice(index + 1, date.index).find(({data}) => !data.cut && data.role === 'body')
  return job && countWords(job.data.text) <= mostJobWords && !/[.!?:…]$/u.test(job.data.text) ? job : undefined
}

/** Whether the line right above or below is a date that the page's model has taken out. */
export function standsBesideCutDate({index}: OpeningLine, {near}: FrontMatter): boolean {
  return near.some(
    (line) => line.only && line.dates.length > 0 && line.paragraph.data.cut && Math.abs(line.index - index) === 1,
  )
}
