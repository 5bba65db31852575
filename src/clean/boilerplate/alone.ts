import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'

/** Lines over and under a heading of the story in which nothing of the page stands. */
const near = 3
/** Of the first line, which has none over it, those under it. */
const nearFirst = 5

/**
 * Whether a short line stands where a heading of the story does: between two paragraphs of prose, or as the first line
 * over prose, and nothing else of the page near it.
 *
 * @param list - Paragraphs.
 * @param index - The line.
 * @param isKnown - Whether rules know a line.
 */
export function standsAlone(
  list: ArticleParagraph[],
  index: number,
  isKnown: (paragraph: ArticleParagraph) => boolean,
): boolean {
  const beside = index ? [list[index - 1], list[index + 1]] : [list[1]]
  if (!beside.every((paragraph) => paragraph && isProse(paragraph))) return false
  const far = index ? near : nearFirst
  const around = [...list.slice(Math.max(0, index - far), index), ...list.slice(index + 1, index + 1 + far)]
  return !around.some((paragraph) => paragraph.data.cut || isKnown(paragraph))
}

/** Whether a line is the first and stands over prose: then it is no heading of links, whatever stands near. */
export function headsStory(list: ArticleParagraph[], index: number): boolean {
  return index === 0 && list[1] !== undefined && isProse(list[1])
}
