import type {Member} from '../read/json-members.ts'
import type {RecordLine} from '../read/record.ts'
import type {Article} from './article.ts'

/**
 * Prints a record with its text cleaned and `article` added; every other field stays byte for byte.
 *
 * @param record - The record as read.
 * @param text - Its clean text.
 * @param article - What was found in it.
 * @returns One line, without a line feed.
 */
export function printRecord({raw, members}: {raw: string; members: Member[]}, text: string, article: Article): string {
  return printMembers(raw, members, {text: JSON.stringify(text), article: JSON.stringify(article)})
}

/**
 * Prints a line that could not be cleaned: whole, with `article: null` and `error`.
 *
 * @param line - The line as read.
 * @returns One line, without a line feed.
 */
export function printBadRecord(line: Exclude<RecordLine, {kind: 'record'}>): string {
  const {error, raw} = line
  if (line.kind === 'known-bad') return raw
  if (line.kind === 'broken') return JSON.stringify({article: null, error, raw})
  return printMembers(raw, line.members, {article: 'null', error: JSON.stringify(error)})
}

/** Members in order; those with a new value in the place of their last old one, or else at the end. */
function printMembers(raw: string, members: Member[], values: Record<string, string>): string {
  const last = new Map(members.map((member) => [member.key, member]))
  const parts: string[] = []
  for (const member of members) {
    const {key, start, value, end} = member
    if (key === 'article' || (Object.hasOwn(values, key) && last.get(key) !== member)) continue
    parts.push(Object.hasOwn(values, key) ? raw.slice(start, value) + values[key]! : raw.slice(start, end))
  }
  for (const [key, value] of Object.entries(values))
    if (key === 'article' || !last.has(key)) parts.push(`${JSON.stringify(key)}:${value}`)
  return `{${parts.join(',')}}`
}
