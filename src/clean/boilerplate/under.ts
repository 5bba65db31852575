import {countWords} from '../../parse/count-words.ts'
import {plainKey} from '../../rules/phrase.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'

/** A heading takes at most so many links or teasers. */
const mostListed = 12
/** Words of a link at most. */
const mostLinkWords = 25
/** Words of `Read also` and its like; what has a title on its line has a colon. */
const mostLabelWords = 5
const titled = /[:：]./
/** Lines of a card over its date, and words of each. */
const mostCardLines = 2
const mostCardWords = 40
/** Inside the story some prose is so near. */
const farthestProse = 40
/** A terminator takes the rest of the text if at most so many of its words stand in prose. */
const mostProse = 0.4

/** Whether a line is nothing but a date. */
type IsDate = (text: string) => boolean

/**
 * Tells how many paragraphs go with the one that a rule marks.
 *
 * @param list - Paragraphs.
 * @param index - The one that is marked.
 * @param rule - The rule.
 * @param isDate - Whether a line is nothing but a date.
 */
export function takenWith(
  list: ArticleParagraph[],
  index: number,
  {id, kind}: Pick<PreparedRule, 'id' | 'kind'>,
  isDate: IsDate,
): number {
  if (kind === 'terminator') return restOfPage(list, index)
  if (kind === 'heading') return listUnder(list, index, isDate)
  // `Read also` alone is a heading; before a title it is none.
  const {text} = list[index]!.data
  const isLabel = countWords(text) <= mostLabelWords && !titled.test(text)
  return id.startsWith('related/') && isLabel ? cardsUnder(list, index, isDate) : 0
}

/** Number of paragraphs after a heading that look like links or teasers: cards, or short and no sentence. */
function listUnder(list: ArticleParagraph[], index: number, isDate: IsDate): number {
  const cards = cardsUnder(list, index, isDate)
  if (cards) return cards
  let count = 0
  const pageTitle = plainKey(list[0]!.data.text)
  for (const {data} of list.slice(index + 1, index + 1 + mostListed)) {
    if (countWords(data.text) > mostLinkWords || endsSentence(data.text) || isTitle(data.text, pageTitle)) break
    count++
  }
  // What is followed by prose at once was its heading.
  const next = list[index + 1 + count]
  return next && isProse(next) && count > 0 && count < 3 && !list[index + count]!.data.tight ? count - 1 : count
}

/**
 * Number of paragraphs of the cards right after a line, each a headline, perhaps what it is about, and a date. Before
 * the story one alone is its headline, its lede and its date.
 */
function cardsUnder(list: ArticleParagraph[], index: number, isDate: IsDate): number {
  let count = 0
  let cards = 0
  while (count < mostListed) {
    const taken = cardAt(list, index + 1 + count, isDate)
    if (!taken) break
    count += taken
    cards++
  }
  if (cards !== 1) return count
  const before = list.slice(Math.max(0, index - farthestProse), index)
  const isInside = before.some((paragraph) => !paragraph.data.cut && isProse(paragraph))
  return isInside && !isTitle(list[index + 1]!.data.text, plainKey(list[0]!.data.text)) ? count : 0
}

/** Number of paragraphs of the card that begins here; 0 if none does. */
function cardAt(list: ArticleParagraph[], at: number, isDate: IsDate): number {
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
