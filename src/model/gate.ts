import type {ArticleParagraph} from '../types.ts'
import {kind, kindOf} from './kinds.ts'
import type {Page} from './page.ts'
import type {Reading} from './story.ts'

/** Below this probability a line is certainly not story; every full page has such lines, a plain article none. */
const surelyNot = 0.03
/** Of a text without such lines, at least this share of the words must be likely. */
const leastLikely = 0.5
/** A text with a stray one is an article where this share is. */
const plainly = 0.95
const stray = 2
/** Lines before the first likely one and after the last that are below this are a page's, if there are so many. */
const unlikely = 0.15
const fewestAtEdges = 2

/**
 * Tells whether a text is plainly an article already, so that nothing in it needs to be found.
 *
 * @param reading - What the model makes of the text.
 */
export function isArticle({page, story}: Reading): boolean {
  let all = 0
  let likely = 0
  let chrome = 0
  let atEdges = 0
  // Unlikely lines since the last likely one.
  let pending = 0
  let begun = false
  for (let i = 0; i < page.size; i++) {
    if (page.cut[i] || page.title[i]) continue
    all += page.words[i]!
    likely += page.words[i]! * story[i]!
    if (story[i]! < surelyNot) chrome++
    if (story[i]! < unlikely) pending++
    if (story[i]! < 0.5) continue
    if (!begun) atEdges = pending
    begun = true
    pending = 0
  }
  if (atEdges + pending >= fewestAtEdges) return false
  return (chrome === 0 && likely >= all * leastLikely) || (chrome <= stray && likely >= all * plainly)
}

/** Running text: at most this share of its paragraphs, and of its characters, is in lines that do not end as text does. */
const mostOpen = 0.15
const mostOpenCharacters = 0.1
/** More such lines in a row are a menu, however long the text beside it is. */
const mostInARow = 3

/**
 * Tells from the ends of its paragraphs alone whether a text is plainly an article: no menu's entry and no
 * teaser's headline ends with a full stop. Costs next to nothing, and spares the model.
 *
 * @param paragraphs - All paragraphs of a text, marked by the plugins before.
 */
export function isRunningText(paragraphs: readonly ArticleParagraph[]): boolean {
  let all = 0
  let open = 0
  let characters = 0
  let openCharacters = 0
  let inARow = 0
  for (const {data} of paragraphs) {
    if (data.cut || data.role === 'title' || data.role === 'caption') continue
    const {length} = data.text
    all++
    characters += length
    if (endsAsText(data.text)) {
      inARow = 0
      continue
    }
    if (++inARow > mostInARow) return false
    open++
    openCharacters += length
  }
  return open <= all * mostOpen && openCharacters <= characters * mostOpenCharacters
}

/** With a stop, a quote or bracket, a colon, a comma or a semicolon. */
function endsAsText(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  const found = kindOf(code)
  return found === kind.terminal || found === kind.close || code === 44 || code === 58 || code === 59
}

/** What is less than both is not a page around a story, but a line or two of the story misread. */
const leastWords = 0.06
const leastParagraphs = 4

/**
 * Tells whether so little would go that the text has no page around its story.
 *
 * @param page - The measured paragraphs.
 * @param goes - For each paragraph whether it would go.
 */
export function isTrifle({size, words, cut}: Page, goes: readonly boolean[]): boolean {
  let all = 0
  let going = 0
  let count = 0
  for (let i = 0; i < size; i++) {
    if (cut[i]) continue
    all += words[i]!
    if (!goes[i]) continue
    going += words[i]!
    count++
  }
  return count < leastParagraphs && going < all * leastWords
}
