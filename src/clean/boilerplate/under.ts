import {countWords} from '../../parse/count-words.ts'
import {plainKey} from '../../rules/phrase.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {ArticleParagraph} from '../../types.ts'
import {entriesUnder} from './contents.ts'
import {endsSentence, isProse} from '../prose.ts'

/** A heading takes at most so many links or teasers. */
const mostListed = 12
/** Words of a link at most. */
const mostLinkWords = 25
/** Words of `Read also` and its like; what has a title on its line has a colon. */
const mostLabelWords = 5
const titled = /[:：]./
/** A colon or brackets: the next line is what it names. */
const introduces = /[:：\])】]$/u
/** Lines of a card over its date, and words of each. */
const mostCardLines = 2
const mostCardWords = 40
/** Inside the story some prose is so near. */
const farthestProse = 40
/** A terminator takes the rest of the text if at most so many of its words stand in prose. */
const mostProse = 0.4

/** A link under a heading has so many words at least: what is shorter, and over prose, is the next heading. */
const fewestLinkWords = 6

/** A sentence ends, and another begins: no title, though a link may have cut it off before its end. */
const sentences = /。[^\s」』）]/u
/** The first of the chapters of a recording, which are shown as its notes. */
const firstChapter = /^[([]?0?0:00(?!\d)/u

/** What is asked of lines. */
export interface LineTests {
  /** Whether a line is nothing but a date. */
  isDate(text: string): boolean
  /** Whether another family of rules knows a line. */
  isOther(paragraph: ArticleParagraph): boolean
}

/**
 * Tells how many paragraphs go with the one that a rule marks.
 *
 * @param list - Paragraphs.
 * @param index - The one that is marked.
 * @param rule - The rule.
 * @param tests - What is asked of the lines under it.
 */
export function takenWith(
  list: ArticleParagraph[],
  index: number,
  {id, kind, when}: Pick<PreparedRule, 'id' | 'kind' | 'when'>,
  tests: LineTests,
): number {
  if (when?.contents) return entriesUnder(list, index)
  if (kind === 'terminator') return restOfPage(list, index)
  const {text} = list[index]!.data
  // `Read also` alone is a heading; before a title it is none.
  const isLabel = id.startsWith('related/') && countWords(text) <= mostLabelWords && !titled.test(text)
  if (kind !== 'heading' && !isLabel) return 0
  const cards = cardsUnder(list, index, tests.isDate)
  // Above the story a heading of links may be a word of the menu, over the headline.
  if (cards || !isInside(list, index)) return cards
  return linksUnder(list, index, tests, isLabel && introduces.test(text))
}

/** Number of paragraphs after a heading inside the story that look like links: short, and no sentence. */
function linksUnder(list: ArticleParagraph[], index: number, {isOther}: LineTests, introduced: boolean): number {
  let count = 0
  const pageTitle = plainKey(list[0]!.data.text)
  for (const paragraph of list.slice(index + 1, index + 1 + mostListed)) {
    const {text} = paragraph.data
    if (countWords(text) > mostLinkWords || endsSentence(text) || sentences.test(text)) break
    if (firstChapter.test(text) || isTitle(text, pageTitle) || isOther(paragraph)) break
    count++
  }
  const last = list[index + count]!
  const next = list[index + 1 + count]
  if (!count || !next || last.data.tight || !(isProse(next) || sentences.test(next.data.text))) return count
  // What is followed by prose at once was its heading.
  const isHeading = introduced
    ? count > 1 && countWords(last.data.text) < fewestLinkWords
    : count === 2 || countWords(last.data.text) < fewestLinkWords
  return isHeading ? count - 1 : count
}

/** Whether prose that stays stands not far above. */
function isInside(list: ArticleParagraph[], index: number): boolean {
  const before = list.slice(Math.max(0, index - farthestProse), index)
  return before.some((paragraph) => !paragraph.data.cut && isProse(paragraph))
}

/**
 * Number of paragraphs of the cards right after a line, each a headline, perhaps what it is about, and a date. Before
 * the story one alone is its headline, its lede and its date.
 */
function cardsUnder(list: ArticleParagraph[], index: number, isDate: LineTests['isDate']): number {
  let count = 0
  let cards = 0
  while (count < mostListed) {
    const taken = cardAt(list, index + 1 + count, isDate)
    if (!taken) break
    count += taken
    cards++
  }
  if (cards !== 1) return count
  return isInside(list, index) && !isTitle(list[index + 1]!.data.text, plainKey(list[0]!.data.text)) ? count : 0
}

/** Number of paragraphs of the card that begins here; 0 if none does. */
function cardAt(list: ArticleParagraph[], at: number, isDate: LineTests['isDate']): number {
  for (let lines = 1; lines <= mostCardLines; lines++) {
    const text = list[at + lines - 1]?.data.text
    if (text === undefined || countWords(text) > mostCardWords || isDate(text)) return 0
    const under = list[at + lines]?.data.text
    if (under !== undefined && isDate(under)) return lines + 1
  }
  return 0
}

/** Number of paragraphs after a terminator: all, if they look like the rest of a page, else none. */
function restOfPage(list: ArticleParagraph[], index: number): number {
  const rest = list.slice(index + 1)
  let words = 0
  let prose = 0
  for (const paragraph of rest) {
    const count = countWords(paragraph.data.text)
    words += count
    if (isProse(paragraph)) prose += count
  }
  return prose <= words * mostProse ? rest.length : 0
}

/** Whether a line is the page's title, which its first line has with or without the site's name. */
function isTitle(text: string, pageTitle: string): boolean {
  return countWords(text) > 2 && pageTitle.startsWith(plainKey(text))
}
