import {isBlankCode, isUnspaced, isWide} from './characters.ts'
import {markerWidth} from './list-item.ts'
import type {Line} from './lines.ts'

/** Range of the column widths that a wrapping program uses. */
const widest = 110
const narrowest = 50
/** A text is wrapped if at least this many lines, and this share of the long ones with a line under them, are full. */
const leastFull = 2
const leastShare = 0.5
/** A long line has this share of the width: most lines of menus and verse are shorter and say nothing of wrapping. */
const longShare = 0.75
/** … and this share of the full lines goes on in the next one. */
const leastGoingOn = 0.4
/** Where all lines are full, this share of them ends in the middle of a phrase. */
const leastOpen = 0.6
/** A text with more than this share of its characters in longer lines is not wrapped. */
const mostInLongLines = 0.25

/** Where no spaces part words, as in Thai, a line may be broken after so many columns. */
const longestUnspaced = 8

/** A line's measures in columns. */
interface Measured {
  indent: number
  width: number
  firstWord: number
  blank: boolean
}

/**
 * Finds out whether a text is hard-wrapped (`lynx -dump`, e-mail) and which lines belong together. A
 * program that wraps fills each line: the first word of the next would not have fitted. So a line that
 * has room for it ends its paragraph, be it a heading, a list item, a caption or a verse.
 *
 * @param text - The original text.
 * @param lines - Its lines.
 * @returns For each line, whether it goes on the paragraph of the line before it; undefined where the text is not wrapped.
 */
export function findWraps(text: string, lines: Line[]): boolean[] | undefined {
  if (tooLong(lines)) return undefined
  const measured = lines.map((line) => measure(text, line))
  const width = wrapWidth(measured)
  if (width < narrowest || width > widest || overflows(measured, width)) return undefined
  const full = (i: number): boolean => measured[i]!.width + 1 + measured[i + 1]!.firstWord > width
  if (!looksWrapped(text, lines, measured, width, full)) return undefined
  const hanging: number[] = []
  return measured.map((here, i) => {
    const before = measured[i - 1]
    if (!before || here.blank || before.blank) return false
    const line = text.slice(lines[i]!.start, lines[i]!.end)
    const marker = markerWidth(text.slice(lines[i - 1]!.start, lines[i - 1]!.end))
    if (marker) hanging[i - 1] = before.indent + marker
    const joined = !markerWidth(line) && full(i - 1) && fitsIndent(here.indent, before.indent, hanging[i - 1])
    if (joined && hanging[i - 1] !== undefined) hanging[i] = hanging[i - 1]!
    return joined
  })
}

/** The next line stands under this one's text, or left of a first line's indent. */
function fitsIndent(here: number, before: number, hanging: number | undefined): boolean {
  if (hanging !== undefined) return Math.abs(here - hanging) <= 1 || here === before
  return here === before || (here < before && before - here <= 8 && here <= 4)
}

function tooLong(lines: Line[]): boolean {
  let all = 0
  let long = 0
  for (const {start, end} of lines) {
    all += end - start
    if (end - start > widest + 10) long += end - start
  }
  return long > all * mostInLongLines
}

function measure(text: string, {start, end}: Line): Measured {
  let column = 0
  let indent = -1
  let firstWord = -1
  let last = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const blank = isBlankCode(code)
    if (!blank && indent < 0) indent = column
    if (blank && indent >= 0 && firstWord < 0) firstWord = column - indent
    column +=
      code === 9 ? 8 - (column % 8) : isWide(code) ? 2 : code === 0xad || code === 0x200b || code === 0xfeff ? 0 : 1
    if (!blank) last = column
    if (firstWord < 0 && (isWide(code) || (column - indent >= longestUnspaced && isUnspaced(code))))
      firstWord = column - indent
  }
  if (firstWord < 0) firstWord = last - Math.max(indent, 0)
  return {indent: Math.max(indent, 0), width: last, firstWord, blank: indent < 0}
}

/**
 * The 98th percentile of the widths of lines followed by a line of the same indent: a few, such as headings or a
 * lone URL, may be wider.
 */
function wrapWidth(measured: Measured[]): number {
  const goesOn = (i: number): boolean =>
    measured[i + 1]?.blank === false && measured[i + 1]!.indent === measured[i]!.indent
  const widths = measured.filter(({blank}, i) => !blank && goesOn(i)).map(({width}) => width)
  widths.sort((a, b) => a - b)
  return widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.98))] ?? 0
}

/** Whether much of a text stands in lines wider than it would be wrapped at. */
function overflows(measured: Measured[], width: number): boolean {
  let all = 0
  let over = 0
  for (const line of measured) {
    all += line.width
    if (line.width > width + 2) over += line.width
  }
  return over > all * mostInLongLines
}

/** Lines of verse end in punctuation; lines of wrapped prose seldom do. */
const endsPhrase = /[.!?。！？…:;,，、]["'”’»)\]]*\s*$/u
/** Lines of wrapped prose go on in small letters, or in a script that has none; headlines do not. */
const startsLarge = /^\s*["“„«‘'(]?\p{Lu}/u

function looksWrapped(
  text: string,
  lines: Line[],
  measured: Measured[],
  width: number,
  full: (i: number) => boolean,
): boolean {
  const lineOf = (i: number): string => text.slice(lines[i]!.start, lines[i]!.end)
  let short = 0
  let blocks = 0
  let pairs = 0
  let filled = 0
  let goingOn = 0
  let open = 0
  for (let i = 0; i + 1 < measured.length; i++) {
    if (measured[i]!.blank || measured[i + 1]!.blank) continue
    if (i === 0 || measured[i - 1]!.blank) blocks++
    if (measured[i]!.width < width * longShare || measured[i]!.width - measured[i]!.indent < 30) {
      short++
      continue
    }
    pairs++
    if (!full(i)) continue
    filled++
    if (endsPhrase.test(lineOf(i))) continue
    open++
    if (!startsLarge.test(lineOf(i + 1))) goingOn++
  }
  if (filled < leastFull) return false
  // Paragraphs with blank lines between, and every line of them full but the last: names may begin the next ones.
  if (blocks > 1 && !short && filled === pairs && open >= filled * leastOpen) return true
  return filled >= pairs * leastShare && goingOn >= filled * leastGoingOn
}
