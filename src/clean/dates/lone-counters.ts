import type {ArticleParagraph, Role} from '../../types.ts'
import {isProse} from '../prose.ts'

/** `41`, `1,204`, `1.2K`, `2:14`, and a dash for none. */
const counter = /^(?:\d{1,3}(?:[.,]\d{1,3})?[kKmM]?|\d{1,2}:\d{2}|--)$/

const away = new Set<Role>(['byline', 'date', 'caption'])

/**
 * Finds the counters of shares and comments between headline and story: numbers with a line of their own over something
 * that leaves the text. A number over a line that stays may be that of a list, and so may all where the story has some.
 *
 * @param all - All paragraphs, once byline and date are known.
 * @returns These lines.
 */
export function loneCounters(all: ArticleParagraph[]): ArticleParagraph[] {
  const title = all.findIndex(({data}) => data.role === 'title' && !data.cut)
  const prose = all.findIndex((paragraph) => !paragraph.data.cut && isProse(paragraph))
  const isCounter = ({data}: ArticleParagraph): boolean => !data.cut && data.role === 'body' && counter.test(data.text)
  if (title < 0 || prose < title || all.slice(prose).some(isCounter)) return []
  const found: ArticleParagraph[] = []
  for (let i = prose - 1; i > title; i--) {
    const under = all[i + 1]!
    const leaves = under.data.cut || away.has(under.data.role)
    if (isCounter(all[i]!) && (leaves || found.at(-1) === under)) found.push(all[i]!)
  }
  return found
}
