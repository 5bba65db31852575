/** One physical line of a text. */
export interface Line {
  /** Offset of its first character. */
  start: number
  /** Offset one past its last character, its line break left out. */
  end: number
  /** Number of the line as an editor counts them (LF, CRLF and lone CR), from 1. */
  row: number
  /** Offset at which that editor's line begins. */
  rowStart: number
}

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/**
 * Splits a text at everything that breaks a line: LF, CRLF, lone CR, vertical tab, form feed, NEL, U+2028
 * and U+2029.
 *
 * @param text - The whole original text.
 * @returns Its lines, in order; the last may be empty.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let row = 1
  let rowStart = 0
  for (const match of text.matchAll(breaks)) {
    lines.push({start, end: match.index, row, rowStart})
    const [found] = match
    start = match.index + found.length
    if (found === '\n' || found === '\r' || found === '\r\n') {
      row++
      rowStart = start
    }
  }
  lines.push({start, end: text.length, row, rowStart})
  return lines
}
