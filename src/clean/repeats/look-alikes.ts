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
 * @param how - `teaser`: it is known to be cut off, so it is no heading; `inside`: its copy is a part of a longer
 *   paragraph, so it is no question asked again.
 */
export function isGuarded(paragraph: ArticleParagraph, words: number, {teaser = false, inside = false} = {}): boolean {
  const {data} = paragraph
  if (data.role === 'list' && words <= thresholds.itemWords) return true
  if (!endsSentence(data.text) && tableCell.test(sourceOf(paragraph))) return true
  if (
    !teaser &&
    !isCutOff(data.text) &&
    words <= thresholds.labelWords &&
    data.role !== 'caption' &&
    !endsSentence(data.text)
  )
    return true
  if (!inside && words <= thresholds.questionWords && /[?？؟;]["”’»)]*$/u.test(data.text)) return true
  return data.tight && words <= thresholds.verseWords
}

/** Whether a paragraph is one short sentence, as a refrain is. */
export function isRefrain(paragraph: ArticleParagraph, words: number): boolean {
  return words <= thresholds.refrainWords && sentencesOf(paragraph).length === 1
}
