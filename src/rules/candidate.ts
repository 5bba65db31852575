import {countWords} from '../parse/count-words.ts'
import {fold, trimEdges} from './fold.ts'
import type {Candidate} from './scope-table.ts'

/**
 * Makes a text ready to be looked up in compiled rules.
 *
 * @param text - A paragraph or a sentence.
 * @returns Its folded forms and its number of words (in scripts without spaces: a word for every two characters).
 */
export function candidate(text: string): Candidate {
  const folded = fold(text)
  return {folded, trimmed: trimEdges(folded), words: countWords(folded)}
}
