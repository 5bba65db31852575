import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {countWords} from '../../parse/count-words.ts'
import {hasSecondSentence} from '../../parse/letters.ts'
import type {ArticleParagraph} from '../../types.ts'

const opens = new Set(shapes.furniture.opens)
const closes = new Set(shapes.furniture.closes)
const labels = new Set(shapes.captionLabels)
/** A word this long before a full stop is not an abbreviation. */
const leastCharactersOfWord = 3
const mostCharacters = 40
const mostWords = 36
const mostWordsLabelled = 60
/** A shorter line under a button is as often a heading, and a longer one story. */
const fewestWordsUnder = 8
const mostWordsUnder = 18

/** Paragraphs that the page's own buttons show to be captions. */
export interface Shown {
  /** Those over “hide caption”. */
  over: Set<ArticleParagraph>
  /** Those under “View image in fullscreen” that say no more than a caption does. */
  under: Set<ArticleParagraph>
  /** Those under a label with a line of its own: `Image caption,`. */
  labelled: Set<ArticleParagraph>
}

/** Nothing is shown. */
export const nothingShown: Shown = {over: new Set(), under: new Set(), labelled: new Set()}

/** Whether a line is nothing but the label of a caption. */
export function isCaptionLabel(text: string): boolean {
  return text.length <= mostCharacters && labels.has(text.toLowerCase().replace(/\s*[,:،，：]$/u, ''))
}

/**
 * Finds what stands beside the buttons of pictures. The buttons themselves are boilerplate, marked before.
 *
 * @param paragraphs - All paragraphs, those that are marked too.
 */
export function besideFurniture(paragraphs: ArticleParagraph[]): Shown {
  const shown: Shown = {over: new Set(), under: new Set(), labelled: new Set()}
  for (const [index, {data}] of paragraphs.entries()) {
    if (data.text.length > mostCharacters) continue
    const next = paragraphs[index + 1]
    if (next && !next.data.cut && isCaptionLabel(data.text) && countWords(next.data.text) <= mostWordsLabelled)
      shown.labelled.add(next)
    if (!data.cut) continue
    const text = data.text.toLowerCase()
    const above = closes.has(text) ? paragraphs[index - 1] : undefined
    if (above && !above.data.cut && countWords(above.data.text) <= mostWords) shown.over.add(above)
    const below = opens.has(text) ? next : undefined
    if (below && !below.data.cut && mayStandUnder(below.data.text)) shown.under.add(below)
  }
  return shown
}

function mayStandUnder(text: string): boolean {
  const words = countWords(text)
  return words >= fewestWordsUnder && words <= mostWordsUnder && !hasSecondSentence(text, leastCharactersOfWord)
}
