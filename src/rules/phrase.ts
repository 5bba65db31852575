import {fold, trimEdges} from './fold.ts'
import {gramWays} from './grams.ts'
import {parsePhrase, type Piece, writePhrase} from './parse-phrase.ts'
import {phraseHeads} from './phrase-heads.ts'
import {mostWordsOf} from './phrase-words.ts'
import {splitPhrase} from './split-phrase.ts'

const syntax = /[\\{[(|]/

/** Whether a phrase is plain text, without slots, options or choices. */
export function isPlain(phrase: string): boolean {
  return !syntax.test(phrase)
}

/** A plain phrase as it is looked up: folded, without its edges. */
export function plainKey(phrase: string): string {
  return trimEdges(fold(phrase))
}

/** A phrase, or some of its choices, ready to be looked up. */
export interface PhrasePattern {
  /** The phrase in its folded form; see {@link writePhrase}. */
  source: string
  /** What a text must begin with; see {@link phraseHeads}. */
  heads: string[]
  /** Words that a text has at most if it is the phrase from end to end. */
  words: number
  /** What a text must have; see {@link gramWays}. */
  grams: number[][][]
}

/**
 * Finds what tells quickly that a text is not a phrase.
 *
 * @param phrase - The phrase as the pack has it.
 * @param open - Whether the text may go on after the phrase.
 * @returns One, or a few; see {@link splitPhrase}.
 * @throws Error as {@link parsePhrase} does.
 */
export function phrasePatterns(phrase: string, open: boolean): PhrasePattern[] {
  // What is plain is looked for without its edges, as the lines are.
  const parsed: Piece[] =
    isPlain(phrase) && !open ? [{kind: 'text', text: plainKey(phrase)}] : parsePhrase(phrase.trim())
  return splitPhrase(parsed, open).map((pieces) => ({
    source: writePhrase(pieces),
    heads: phraseHeads(pieces, open),
    words: open ? Infinity : mostWordsOf(pieces),
    grams: gramWays(pieces),
  }))
}
