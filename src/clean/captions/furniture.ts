import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'

const opens = new Set(shapes.furniture.opens)
const closes = new Set(shapes.furniture.closes)
const mostCharacters = 40
const mostWords = 36

/**
 * Paragraphs that the page's own buttons show to be captions: the one under “View image in fullscreen”, the
 * one over “hide caption”. The buttons themselves are boilerplate, marked before.
 *
 * @param paragraphs - All paragraphs, those that are marked too.
 */
export function besideFurniture(paragraphs: ArticleParagraph[]): Set<ArticleParagraph> {
  const sure = new Set<ArticleParagraph>()
  for (const [index, {data}] of paragraphs.entries()) {
    if (!data.cut || data.text.length > mostCharacters) continue
    const text = data.text.toLowerCase()
    const beside = opens.has(text) ? paragraphs[index + 1] : closes.has(text) ? paragraphs[index - 1] : undefined
    if (beside && !beside.data.cut && countWords(beside.data.text) <= mostWords) sure.add(beside)
  }
  return sure
}
