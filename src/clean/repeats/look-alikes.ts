import {sentencesOf} from '../../parse/sentences-of.ts'
import type {ArticleParagraph} from '../../types.ts'
import {sourceOf} from '../../parse/tree.ts'
import {endsSentence} from '../prose.ts'
import {isCutOff} from './teaser.ts'
import {thresholds} from './thresholds.ts'

const tableCell = /\t|\s\|(?:\s|$)/

/**
 * Whether a paragraph is of a kind that repeats by its nature: an item of a list, a row of a table, a
 * heading, a short question, a line of verse.
 *
 * @param paragraph - The paragraph.
 * @param words - Its number of words.
 */
export function isGuarded(paragraph: ArticleParagraph, words: number): boolean {
  const {data} = paragraph
  if (data.role === 'list' || (!endsSentence(data.text) && tableCell.test(sourceOf(paragraph)))) return true
  if (words <= thresholds.labelWords && data.role !== 'caption' && !endsSentence(data.text) && !isCutOff(data.text))
    return true
  if (words <= thresholds.questionWords && /[?？؟;]["”’»)]*$/u.test(data.text)) return true
  return data.tight && words <= thresholds.verseWords
}

/** Whether a paragraph is one short sentence, as a refrain is. */
export function isRefrain(paragraph: ArticleParagraph, words: number): boolean {
  return words <= thresholds.refrainWords && sentencesOf(paragraph).length === 1
}
