import type {ArticleParagraph} from '../types.ts'
import {printedText} from './printed-text.ts'
import {sentenceSpans} from './sentences.ts'
import {sourceOf} from './tree.ts'

/** A sentence of a paragraph: its printed text and its offsets in the original. */
export interface Sentence {
  text: string
  start: number
  end: number
}

const memory = new WeakMap<ReadonlySet<string>, WeakMap<ArticleParagraph, Sentence[]>>()

/**
 * The sentences of a paragraph, computed when first asked for and cached.
 *
 * @param paragraph - A paragraph whose source is unparsed.
 * @param abbreviations - Lower-case words that do not end a sentence.
 * @returns Its sentences in order, with offsets in the original text.
 */
export function sentencesOf(paragraph: ArticleParagraph, abbreviations: ReadonlySet<string>): Sentence[] {
  let known = memory.get(abbreviations)
  if (!known) memory.set(abbreviations, (known = new WeakMap()))
  let sentences = known.get(paragraph)
  if (!sentences) {
    const source = sourceOf(paragraph)
    const first = paragraph.position.start.offset!
    const oneLine = source.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
    sentences = sentenceSpans(oneLine, abbreviations).map(([start, end]) => ({
      text: printedText(source.slice(start, end)),
      start: first + start,
      end: first + end,
    }))
    known.set(paragraph, sentences)
  }
  return sentences
}
