import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {ArticleParagraph} from '../types.ts'
import {countWords} from './count-words.ts'
import {isBlankCode} from './characters.ts'
import {type Line, splitLines} from './lines.ts'
import {markerWidth} from './list-item.ts'
import {printedText} from './printed-text.ts'
import {findFragments} from './fragments.ts'
import {findWraps} from './wrap.ts'

/** Longest line of verse or list item, in words. */
const mostLineWords = 25

/**
 * Parses a text into paragraphs: real nlcst, each paragraph over its unparsed source. What a paragraph is
 * is decided here: a line of its own, or the lines that a program wrapped. Positions are those of the
 * original text.
 *
 * @param text - The whole text, decoded.
 * @returns A root of paragraphs, each with `data.text` (repaired), `data.role` and `data.tight`.
 */
export function parse(text: string): Root {
  const lines = splitLines(text)
  const continued = findWraps(text, lines) ?? findFragments(text, lines)
  const spaced = hasBlankLine(text, lines)
  const children: ArticleParagraph[] = []
  let held: Line[] = []
  let blankBefore = true
  const flush = (): void => {
    if (!held.length) return
    const made = paragraph(text, held)
    const before = children.at(-1)
    made.data.tight = !blankBefore && before !== undefined && staysUnder(made, before, spaced)
    children.push(made)
    held = []
    blankBefore = false
  }
  for (const [index, line] of lines.entries()) {
    if (isBlank(text, line)) {
      flush()
      blankBefore = true
    } else {
      if (!continued?.[index]) flush()
      held.push(line)
    }
  }
  flush()
  const last = lines.at(-1)!
  return {
    type: 'RootNode',
    children,
    position: {
      start: {line: 1, column: 1, offset: 0},
      end: {line: last.row, column: text.length - last.rowStart + 1, offset: text.length},
    },
  }
}

/** The same as a unified parser plugin. */
export const parseArticle: Plugin<[], string, Root> = function () {
  this.parser = (document) => parse(document)
}

function paragraph(text: string, lines: Line[]): ArticleParagraph {
  const first = lines[0]!
  const last = lines.at(-1)!
  let {start} = first
  let {end} = last
  while (isBlankCode(text.charCodeAt(start))) start++
  while (isBlankCode(text.charCodeAt(end - 1))) end--
  const value = text.slice(start, end)
  const position = {
    start: {line: first.row, column: start - first.rowStart + 1, offset: start},
    end: {line: last.row, column: end - last.rowStart + 1, offset: end},
  }
  return {
    type: 'ParagraphNode',
    children: [{type: 'SourceNode', value, position}],
    position,
    data: {text: printedText(value), role: markerWidth(value) ? 'list' : 'body', tight: false},
  }
}

/** Items of a list stand under each other; so do short lines (verse) where blank lines part everything else. */
function staysUnder({data}: ArticleParagraph, before: ArticleParagraph, spaced: boolean): boolean {
  if (data.role === 'list' && before.data.role === 'list') return true
  return spaced && countWords(data.text) <= mostLineWords && countWords(before.data.text) <= mostLineWords
}

function isBlank(text: string, {start, end}: Line): boolean {
  for (let i = start; i < end; i++) if (!isBlankCode(text.charCodeAt(i))) return false
  return true
}

/** Whether a blank line parts two others: then a line break alone means that two lines belong together. */
function hasBlankLine(text: string, lines: Line[]): boolean {
  let seenText = false
  let seenBlank = false
  for (const line of lines) {
    if (isBlank(text, line)) seenBlank = seenText
    else if (seenBlank) return true
    else seenText = true
  }
  return false
}
