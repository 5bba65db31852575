import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import type {FrontMatter, OpeningLine} from '../front-matter.ts'

/** What somebody is has so many words at most, where it stands alone. */
const mostJobWords = 4

/** The few words between a name and a date that say what somebody is: `Jane Roe`, `Urbanist`, `3 May 2024`. */
export function jobUnder(
  {paragraph, bare, only, at}: OpeningLine,
  {all, opening}: FrontMatter,
): ArticleParagraph | undefined {
  if (!only || bare.length !== 1) return undefined
  const next = opening.find((line) => line.at === at + 2)
  if (!next?.only || !next.dates.length) return undefined
  const from = all.indexOf(paragraph) + 1
  const job = all.slice(from, all.indexOf(next.paragraph)).find(({data}) => !data.cut && data.role === 'body')
  return job && countWords(job.data.text) <= mostJobWords && !/[.!?:…]$/u.test(job.data.text) ? job : undefined
}

/** Whether the line right above or below is a date that the page's model has taken out. */
export function standsBesideCutDate({paragraph}: OpeningLine, {all, near}: FrontMatter): boolean {
  return near.some(
    ({index, only, dates, paragraph: {data}}) =>
      only && dates.length > 0 && data.cut && (all[index - 1] === paragraph || all[index + 1] === paragraph),
  )
}
