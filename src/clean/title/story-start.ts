import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'

/** Index of the paragraph where running prose begins, two paragraphs of it among five; the length of the list where none does. */
export function storyStart(list: ArticleParagraph[]): number {
  for (const [i, paragraph] of list.entries())
    if (isProse(paragraph) && list.slice(i + 1, i + 5).some(isProse)) return i
  return list.length
}

/** The same, and in a text with one paragraph of prose that paragraph. */
export function textStart(list: ArticleParagraph[]): number {
  const start = storyStart(list)
  const only = start < list.length ? start : list.findIndex((paragraph, i) => i > 0 && isProse(paragraph))
  return only < 0 ? list.length : only
}
