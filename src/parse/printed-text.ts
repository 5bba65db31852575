import {splitLines} from './lines.ts'
import {joinLines, repair} from './repair.ts'

/**
 * What is printed for a piece of the original text: its lines repaired and joined to one.
 *
 * @param source - Original text of a paragraph or a part of one.
 * @returns One line, without white space around it.
 */
export function printedText(source: string): string {
  const lines = splitLines(source)
  if (lines.length === 1) return repair(source)
  return joinLines(lines.map(({start, end}) => repair(source.slice(start, end))).filter(Boolean))
}
