import type {ArticleParagraph} from '../../types.ts'
import type {MetadataLine} from '../byline/metadata-line.ts'
import {isProse} from '../prose.ts'
import {hasDigit} from './tokens.ts'

/** `Wednesday, 18 September 2024` and its like in other languages. */
const mostCharacters = 48
const isoDay = 10

/**
 * Finds the days that stand over the entries of a diary: lines of nothing but a day, each over prose, of which one at least
 * stands below prose as well.
 *
 * @param all - All paragraphs.
 * @param read - Reads a line as metadata.
 * @returns These lines; none where no day stands amid the prose.
 */
export function dayHeadings(
  all: ArticleParagraph[],
  read: (paragraph: ArticleParagraph) => MetadataLine | undefined,
): Set<ArticleParagraph> {
  const kept = all.filter(({data}) => !data.cut && data.role !== 'caption')
  const headings = new Set<ArticleParagraph>()
  let amid = false
  for (const [i, paragraph] of kept.entries()) {
    if (!isDay(paragraph) || !isProseAt(i + 1)) continue
    headings.add(paragraph)
    amid ||= isProseAt(i - 1)
  }
  return amid && headings.size > 1 ? headings : new Set()

  function isProseAt(i: number): boolean {
    return kept[i] !== undefined && isProse(kept[i])
  }

  function isDay(paragraph: ArticleParagraph): boolean {
    const {text} = paragraph.data
    if (text.length > mostCharacters || !hasDigit(text)) return false
    const line = read(paragraph)
    if (!line?.only || line.names.length || line.bare.length || line.minutes !== null) return false
    if (!line.dates.length) return line.vague
    return line.dates.length === 1 && line.dates[0]!.label === null && line.dates[0]!.iso.length === isoDay
  }
}
