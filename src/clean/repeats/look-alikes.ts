import {sourceOf} from '../../parse/tree.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence} from '../prose.ts'
import type {RepeatText} from './repeat-text.ts'
import {isCutOff} from './teaser.ts'
import {thresholds} from './thresholds.ts'

const tableCell = /\t|\s\|(?:\s|$)/
const question = /[?？؟;]["”’»)]*$/u
const timeOfDay = /\p{Nd}[:.h]\p{Nd}{2}/u
const opensQuotation = /^["“„«‘'「『]/u
const closesQuotation = /["”“»’'」』][.,!?]?$/u
/** Speech, a call, a score: what stands twice in a row for a reason. */
const spoken = /^["“„«‘'「『–—-]|[!！?？:：,]["”’»)]*$|\p{Nd}/u

/** What is known of a copy besides its words. */
export interface GuardOptions {
  /** It is known to be cut off, so it is no heading. */
  teaser?: boolean
  /** Its copy is a part of a longer paragraph, or a sentence, so it is no question asked again, or no heading. */
  inside?: boolean
  whole?: ArticleParagraph
}

/**
 * Whether a paragraph is of a kind that may well repeat: an item of a list, a row of a table, a
 * heading, a short question, a line of verse.
 *
 * @param paragraph - The paragraph.
 * @param words - Its number of words.
 * @param options - What is known of it and its copy.
 */
export function isGuarded(
  paragraph: ArticleParagraph,
  words: number,
  {teaser = false, inside = false, whole}: GuardOptions = {},
): boolean {
  const {data} = paragraph
  const sentence = endsSentence(data.text) || (whole !== undefined && endsSentence(whole.data.text))
  if (data.role === 'list' && words <= thresholds.itemWords && whole?.data.role !== 'body') return true
  if (!sentence && tableCell.test(sourceOf(paragraph))) return true
  const label = !sentence && words <= thresholds.labelWords && data.role !== 'caption'
  if (label && !teaser && !isCutOff(data.text)) return true
  if (!inside && words <= thresholds.questionWords && question.test(data.text)) return true
  return data.tight && words <= thresholds.verseWords
}

/** Whether a paragraph is one short quotation and nothing else. */
export function isQuotation({data}: ArticleParagraph, words: number): boolean {
  return words <= thresholds.quoteWords && opensQuotation.test(data.text) && closesQuotation.test(data.text)
}

/** Whether a line is the headline inside the page's own title: no sentence in what is none either. */
export function isHeadlineIn(text: RepeatText, i: number, whole: number): boolean {
  const sentence = [i, whole].some((k) => endsSentence(text.list[k]!.data.text))
  return !sentence && text.words(whole) <= thresholds.headlineWords
}

/**
 * Whether a paragraph that stands earlier, word for word, is a repeat by itself, whatever stands around it.
 *
 * @param text - The text.
 * @param i - The paragraph.
 * @param twin - Its earlier copy.
 */
export function repeatsAlone(text: RepeatText, i: number, twin: number): boolean {
  const {list, settings} = text
  const paragraph = list[i]!
  const words = text.words(i)
  const {count, apart} = text.times.get(text.keys[i]!)!
  if ([paragraph, list[twin]!].some(({data}) => data.role === 'caption') && words >= thresholds.captionWords)
    return true
  if (count === 2 && isSaidTwiceInARow(text, i, twin)) return true
  if (words < settings.minWords + thresholds.loneWords || isGuarded(paragraph, words, {whole: list[twin]!}))
    return false
  if (count >= thresholds.formulaTimes && apart && isFormula(text, i)) return false
  return !(isEntry(text, i) && isEntry(text, twin)) && !haveOwnHeads(text, i, twin)
}

function isFormula(text: RepeatText, i: number): boolean {
  return text.words(i) <= thresholds.formulaWords && text.units(i).length <= thresholds.formulaSentences
}

/**
 * An alternative text and its caption, or an opening and its copy: right below each other, or with captions
 * between them, and prose around them.
 */
function isSaidTwiceInARow(text: RepeatText, i: number, twin: number): boolean {
  const {list, settings} = text
  const {data} = list[i]!
  if (i - twin > thresholds.captionsBetween + 1) return false
  if (list.slice(twin + 1, i).some((between) => between.data.role !== 'caption')) return false
  if (data.role !== 'body' || data.tight || list[twin]!.data.tight || spoken.test(data.text)) return false
  const least = endsSentence(data.text) ? settings.minWords : thresholds.captionWords
  if (text.words(i) < least || tableCell.test(sourceOf(list[i]!))) return false
  return [twin - 1, i + 1].every(
    (k) => !list[k] || (endsSentence(list[k].data.text) && text.words(k) >= thresholds.proseWords),
  )
}

/** Whether each of two copies has a heading of a kind: `Route 4` and `Route 5`, `Plum jam` and `Pear jam`. */
function haveOwnHeads(text: RepeatText, i: number, twin: number): boolean {
  if (!isHead(text, i - 1) || !isHead(text, twin - 1) || text.keys[i - 1] === text.keys[twin - 1]) return false
  const words = new Set(text.tokens[twin - 1]!.hashes)
  return text.tokens[i - 1]!.hashes.some((word) => words.has(word))
}

/** Whether a line is a heading that stands once. */
function isHead(text: RepeatText, i: number): boolean {
  const line = text.list[i]
  if (!line || line.data.role === 'caption' || text.words(i) > thresholds.stampWords) return false
  return !endsSentence(line.data.text) && text.times.get(text.keys[i]!)!.count === 1
}

/** Whether a paragraph stands under a time of day, as entries of a live blog do. */
function isEntry(text: RepeatText, i: number): boolean {
  const before = text.list[i - 1]
  return before !== undefined && text.words(i - 1) <= thresholds.stampWords && timeOfDay.test(before.data.text)
}
