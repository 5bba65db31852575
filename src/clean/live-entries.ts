import {countWords} from '../parse/count-words.ts'
import type {ArticleParagraph} from '../types.ts'
import {readTime} from './dates/time-of-day.ts'
import {hasDigit, tokensOf} from './dates/tokens.ts'
import {endsSentence} from './prose.ts'

/** A live blog has at least so many entries; fewer times under each other are a programme or a few comments. */
const fewestEntries = 4
/** No more paragraphs stand from one time to the next. */
const longestEntry = 16
/** `11:20 p.m. EST` */
const mostTimeCharacters = 24
/** Words of an entry's headline at most. */
const mostHeadlineWords = 16
/** Lines between a time and the text under it: a headline, and who writes. */
const mostLinesOver = 2

/**
 * Finds the entries of a live blog, each a time of day by itself, perhaps a headline, and sentences: where the
 * times go one way, upwards or downwards, and there is a sentence under each.
 *
 * @param paragraphs - All paragraphs of a text.
 * @returns For each entry the indexes of its time, its headline and its first sentences; none if there is no live blog.
 */
export function liveEntries(paragraphs: readonly ArticleParagraph[]): number[][] {
  let longest: number[][] = []
  let entries: number[][] = []
  let latest = -1
  let direction = 0
  let before = ''
  for (const [index, {data}] of paragraphs.entries()) {
    const time = timeOf(data.text)
    if (time === undefined) continue
    const entry = entryAt(paragraphs, index)
    if (entry.length < 2) continue
    const way = Math.sign(time.localeCompare(before))
    const goesOn = latest >= 0 && index - latest <= longestEntry && way !== 0 && (direction === 0 || way === direction)
    if (!goesOn) entries = []
    direction = goesOn ? way : 0
    entries.push(entry)
    if (entries.length > longest.length) longest = entries
    latest = index
    before = time
  }
  return longest.length < fewestEntries ? [] : longest
}

/** The time that a line is; undefined if it is anything else. */
function timeOf(text: string): string | undefined {
  if (text.length > mostTimeCharacters || !hasDigit(text)) return undefined
  const tokens = tokensOf(text)
  const time = readTime(tokens, 0)
  return time?.next === tokens.length ? time.iso : undefined
}

/** The time at an index with what stands under it; the time alone where no sentence does. */
function entryAt(paragraphs: readonly ArticleParagraph[], index: number): number[] {
  const isSentence = (i: number): boolean => {
    const {text = ''} = paragraphs[i]?.data ?? {}
    // `5 p.m.` ends like one.
    return endsSentence(text) && timeOf(text) === undefined
  }
  let first = index + 1
  while (first <= index + mostLinesOver && first < paragraphs.length && !isSentence(first)) first++
  if (!isSentence(first)) return [index]
  const entry = [index]
  if (first > index + 1 && countWords(paragraphs[index + 1]!.data.text) <= mostHeadlineWords) entry.push(index + 1)
  for (let i = first; i < paragraphs.length && isSentence(i); i++) entry.push(i)
  return entry
}
