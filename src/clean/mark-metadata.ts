import type {VFile} from 'vfile'
import type {ArticleParagraph} from '../types.ts'
import {mark} from './mark.ts'

const reasons = {
  byline: 'a byline: it leaves the text and becomes a field',
  date: 'a date line: it leaves the text and becomes a field',
}

/**
 * Takes a line of metadata out of the text. What it says is in the fields; where it is not (a second date, another
 * name), the line is marked as removed like any other, so that nothing is lost without a trace.
 *
 * @param file - The file that the message goes to.
 * @param paragraph - The line.
 * @param role - What it is.
 * @param other - Why it goes where the fields do not have all that it says; else null.
 */
export function markMetadata(
  file: VFile,
  paragraph: ArticleParagraph,
  role: 'byline' | 'date',
  other: string | null,
): void {
  const {cut, kept, role: before} = paragraph.data
  if (cut || kept || before === role) return
  if (other !== null)
    return mark(file, paragraph, {
      rule: `metadata/${role}`,
      reason: other,
      confidence: 0.8,
    })
  paragraph.data.role = role
  file.message(reasons[role], {place: paragraph.position, ruleId: `metadata/${role}`, source: 'cleancopy'})
}
