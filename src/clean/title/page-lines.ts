import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'
import {mostCharacters} from './same-title.ts'
import {leastTopicLetters, titleWords} from './title-words.ts'

/** What the lines of a page tell of each other, gathered once. */
export interface PageLines {
  /** All lines, also those that are marked. */
  lines: ArticleParagraph[]
  /** Words of each line. */
  words: number[]
  /** Which lines are prose that stays. */
  prose: boolean[]
  /** Lines from each to the next prose. */
  toProse: number[]
  /** Prose above each line. */
  proseAbove: number[]
  /** Index of the line where the story begins. */
  start: number
  /** Columns that the prose stands in from the margin. */
  indent: number
  /** In how many of the first paragraphs of the story each longer word stands. */
  topics: Map<string, number>
  /** The first line of some words at the margin, where all else stands further in; -1 where none is. */
  firstOutdented: number
  /** Words of the lead. */
  lead: Set<string>
  /** How often each text of a headline's length stands on the page. */
  times: Map<string, number>
}

/** Paragraphs of the story that tell what it is about. */
const mostRead = 30
const leadLines = 3
const farthest = 99
/** A text that is not in another box stands so near to the margin. */
const mostMargin = 4
const pageWidth = 80
const leastOutdentedWords = 3

/**
 * Gathers what the lines of a page tell of each other.
 *
 * @param lines - All lines of a page.
 * @param start - Where its story begins.
 */
export function readPageLines(lines: ArticleParagraph[], start: number): PageLines {
  const prose = lines.map((line) => !line.data.cut && isProse(line))
  const toProse: number[] = []
  const proseAbove: number[] = []
  const times = new Map<string, number>()
  const topics = new Map<string, number>()
  const columns = new Map<number, number>()
  let above = 0
  for (const [i, line] of lines.entries()) {
    const {text} = line.data
    if (text.length <= mostCharacters) times.set(text, (times.get(text) ?? 0) + 1)
    proseAbove.push(above)
    toProse.push(0)
    if (!prose[i]) continue
    above++
    for (let back = i - 1; back >= 0 && toProse[back] === 0; back--) toProse[back] = Math.min(farthest, i - back)
    const column = columnOf(line)
    columns.set(column, (columns.get(column) ?? 0) + 1)
    if (i < start || above > mostRead + proseAbove[start]!) continue
    for (const word of titleWords(line.data.text))
      if (word.length >= leastTopicLetters) topics.set(word, (topics.get(word) ?? 0) + 1)
  }
  const words = lines.map(({data}) => countWords(data.text))
  const indent = commonest(columns)
  return {
    lines,
    words,
    prose,
    toProse: toProse.map((distance) => distance || farthest),
    proseAbove,
    start,
    indent,
    firstOutdented: lines.findIndex(
      (line, i) => words[i]! >= leastOutdentedWords && !line.data.text.startsWith('#') && isOutdented(line, indent),
    ),
    topics,
    lead: titleWords(
      lines
        .slice(start, start + leadLines)
        .map(({data}) => data.text)
        .join(' '),
    ),
    times,
  }
}

/** Lynx sets headlines and the first headings at the margin, and all else further in. */
export function isOutdented(line: ArticleParagraph, indent: number): boolean {
  return indent > 0 && indent <= mostMargin && columnOf(line) === 0
}

/** Lynx sets the headline of some pages in the middle. */
export function isCentred(line: ArticleParagraph, indent: number): boolean {
  const column = columnOf(line)
  const middle = column + line.data.text.length / 2
  return indent > 0 && indent <= mostMargin && column > mostMargin * 2 && Math.abs(middle - pageWidth / 2) <= 1.5
}

/** Columns that a line stands in from the margin. */
export function columnOf({position}: ArticleParagraph): number {
  return position.start.column - 1
}

function commonest(counts: Map<number, number>): number {
  let best = 0
  let most = 0
  for (const [value, count] of counts) {
    if (count <= most) continue
    most = count
    best = value
  }
  return best
}
