import {printedText} from '../../parse/printed-text.ts'
import {type Sentence, sentencesOf} from '../../parse/sentences-of.ts'
import {sourceOf} from '../../parse/tree.ts'
import type {ArticleParagraph} from '../../types.ts'

/** Thai, Lao and Burmese end a sentence with a space, and part phrases with one. */
const phraseBreak = /(?<=[\u0e00-\u0eff\u1000-\u109f])[ \u00a0]+(?=[\u0e00-\u0eff\u1000-\u109f])/gu

/**
 * What a paragraph may be cut between: its sentences; in scripts that end none visibly, its phrases.
 *
 * @param paragraph - The paragraph.
 * @param abbreviations - Lower-case words that do not end a sentence.
 * @returns Units in order, with offsets in the original text.
 */
export function unitsOf(paragraph: ArticleParagraph, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences = sentencesOf(paragraph, abbreviations)
  if (!/[\u0e00-\u0eff\u1000-\u109f]/u.test(paragraph.data.text)) return sentences
  const source = sourceOf(paragraph)
  const first = paragraph.position.start.offset!
  return sentences.flatMap((sentence) => {
    const text = source.slice(sentence.start - first, sentence.end - first)
    const units: Sentence[] = []
    let from = 0
    for (const match of [...text.matchAll(phraseBreak), {index: text.length, 0: ''}]) {
      units.push({
        text: printedText(text.slice(from, match.index)),
        start: sentence.start + from,
        end: sentence.start + match.index,
      })
      from = match.index + match[0].length
    }
    return units
  })
}
