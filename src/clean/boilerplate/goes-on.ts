import {countWords} from '../../parse/count-words.ts'
import {candidate} from '../../rules/candidate.ts'
import {fold} from '../../rules/fold.ts'
import type {RuleTable} from '../../rules/rule-table.ts'
import type {SpeechWords} from '../../rules/speech-words.ts'
import {endsSentence} from '../prose.ts'

/** The verb is one of the first words after a comma. */
const mostBeforeVerb = 4
/** Words of a sentence of story at least. */
const fewestWords = 12
const comma = /[,،]\s*/u
const clauseEnd = /[.;:!?…]/u
/** What is titled has its title after a colon. */
const label = /^[^:：]{0,40}[:：]\s*/u
const wordSign = /[\p{L}\p{M}\p{N}'-]+/gu
const boundary = /[.!?…。！？]["'”’»)\]]*(?:\s+|(?<=[。！？]["'”’»)\]]*))(?=\S)/gu

/** Where the sentences of a text begin. */
export function sentenceStarts(text: string): number[] {
  return [0, ...[...text.matchAll(boundary)].map((match) => match.index + match[0].length)]
}

/**
 * Whether a text that begins with a phrase of a rule goes on as story: somebody says it, or one of its sentences is long
 * and speaks neither to a reader nor of the page. A further sentence is none that a rule knows.
 *
 * @param text - A paragraph, or its end.
 * @param words - What the language has for it.
 * @param table - The rules.
 */
export function goesOn(text: string, words: SpeechWords, table: RuleTable): boolean {
  if (isSaid(text, words)) return true
  if (!words.address.size) return false
  const starts = sentenceStarts(text)
  return starts.some((start, i) => {
    const sentence = text.slice(start, starts[i + 1]).trimEnd()
    return isTold(sentence, words) && (i ? !isKnown(sentence, table) : !label.test(sentence))
  })
}

/**
 * Whether somebody says what a text begins with: `…, it says at the foot`. After a label stands a title, where somebody
 * may say anything.
 *
 * @param text - A paragraph, or its end.
 * @param words - What the language has for it.
 */
export function isSaid(text: string, {saying}: SpeechWords): boolean {
  if (!endsSentence(text) || label.test(text)) return false
  const [, ...clauses] = text.split(comma)
  return clauses.some((clause) => {
    const first = wordsOf(clause.split(clauseEnd, 1)[0]!).slice(0, mostBeforeVerb + 1)
    return saying.some((verb) => first.some((_, at) => verb.every((word, i) => first[at + i] === word)))
  })
}

function isTold(sentence: string, {address}: SpeechWords): boolean {
  if (!endsSentence(sentence) || countWords(sentence) < fewestWords) return false
  return !wordsOf(sentence).some((word) => address.has(word))
}

function isKnown(sentence: string, table: RuleTable): boolean {
  const asked = candidate(sentence)
  return (['whole', 'suffix', 'span'] as const).some((scope) => table.matching(scope, asked).length > 0)
}

/** Whether a sentence follows a label as it follows the colon of a narrator: `Tags: he had two of them.` */
export function isToldAfterColon(text: string, {frequent}: SpeechWords): boolean {
  const rest = text.replace(label, '')
  return rest !== text && endsSentence(rest) && /^\p{Ll}/u.test(rest) && frequent.has(wordsOf(rest)[0]!)
}

function wordsOf(text: string): string[] {
  return fold(text).match(wordSign) ?? []
}
