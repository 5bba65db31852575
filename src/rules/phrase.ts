import {fold, trimEdges} from './fold.ts'
import {gramSets} from './grams.ts'
import {parsePhrase, type Piece} from './parse-phrase.ts'
import {phraseHeads} from './phrase-heads.ts'
import {mostWordsOf} from './phrase-words.ts'
import {phraseVariants} from './phrase-variants.ts'

const syntax = /[\\{[(|]/
const special = /[.*+?^$\\/{}()[\]|]/g

/** Whether a phrase is plain text, without slots, options or choices. */
export function isPlain(phrase: string): boolean {
  return !syntax.test(phrase)
}

/** A plain phrase as it is looked up: folded, without its edges. */
export function plainKey(phrase: string): string {
  return trimEdges(fold(phrase))
}

/** A phrase, or one variant of it, ready to be compiled. */
export interface PhrasePattern {
  /** Source for `compilePattern`: a regular expression over folded text, its slots still in braces. */
  source: string
  /** What a text must begin with; see {@link phraseHeads}. */
  heads: string[]
  /** Words that a text has at most if it is the phrase from end to end. */
  words: number
  /** Of each of these a text must have one; see {@link gramSets}. */
  grams: number[][][]
  /** A text that must stand in whatever it matches, the longest there is; may be empty. */
  required: string
}

/**
 * Turns a phrase into patterns.
 *
 * `{n}` is a number, `{name}` one to six words, `{net}` a social network, `{rest}` anything,
 * `[so]` may be missing, `(this|that)` is a choice, `\` takes the next character as it is. All else is
 * itself. A space beside an optional part is optional with it.
 *
 * @param phrase - The phrase as the pack has it.
 * @param open - Whether the text may go on after the phrase.
 * @returns One pattern, or one a variant where `{rest}` stands inside a choice.
 * @throws Error if a bracket is not closed or a slot is unknown; the message says what slots there are.
 * @example
 * phrasePatterns('{n} comment[s]', false) // one, which matches "1 comment" and "2,301 comments"
 */
export function phrasePatterns(phrase: string, open: boolean): PhrasePattern[] {
  return phraseVariants(parsePhrase(phrase.trim()), open).map((pieces) => ({
    source: sourceOf(pieces),
    heads: phraseHeads(pieces, open),
    words: open ? Infinity : mostWordsOf(pieces),
    grams: gramSets(pieces),
    required: requiredText(pieces),
  }))
}

function sourceOf(pieces: Piece[]): string {
  let source = ''
  for (const piece of pieces) {
    if (piece.kind === 'slot') source += `{${piece.slot}}`
    else if (piece.kind === 'text') source += piece.text.replace(special, '\\$&')
    else source += `(?:${piece.choices.map(sourceOf).join('|')})${piece.optional ? '?' : ''}`
  }
  return source
}

function requiredText(pieces: Piece[]): string {
  let longest = ''
  for (const piece of pieces) {
    if (piece.kind === 'text' && piece.text.trim().length > longest.length) longest = piece.text.trim()
  }
  return longest
}
