import {countWords} from '../../parse/count-words.ts'
import {plainKey} from '../../rules/phrase.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'

/** A heading takes at most so many links or teasers. */
const mostListed = 12
/** A terminator takes the rest of the text if at most so many of its words stand in prose. */
const mostProse = 0.4

/** Number of paragraphs after a heading that look like links or teasers: short, and no sentence. */
export function listUnder(list: ArticleParagraph[], index: number): number {
  let count = 0
  const pageTitle = plainKey(list[0]!.data.text)
  for (const {data} of list.slice(index + 1, index + 1 + mostListed)) {
    if (countWords(data.text) > 25 || endsSentence(data.text) || isTitle(data.text, pageTitle)) break
    count++
  }
  // What is followed by prose at once was its heading.
  const next = list[index + 1 + count]
  return next && isProse(next) && count > 0 && count < 3 && !list[index + count]!.data.tight ? count - 1 : count
}

/** Number of paragraphs after a terminator: all, if they look like the rest of a page, else none. */
export function restOfPage(list: ArticleParagraph[], index: number): number {
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
