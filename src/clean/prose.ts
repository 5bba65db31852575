import {countWords} from '../parse/count-words.ts'
import type {ArticleParagraph} from '../types.ts'

/** Minimum length of a paragraph of prose, in words. */
const leastWords = 12
const sentenceEnd = /[.!?…。！？।؟۔][\p{Pe}\p{Pf}"'’]*\s*$/u

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8))
}

/** Whether a paragraph is a sentence or more of running text. */
export function isProse({data}: ArticleParagraph): boolean {
  return data.role === 'body' && endsSentence(data.text) && countWords(data.text) >= leastWords
}

function stays(paragraph: ArticleParagraph): boolean {
  return !paragraph.data.cut && isProse(paragraph)
}

/** Index of the first and the last paragraph of prose that is not marked; -1 where there is none. */
export function proseRange(list: ArticleParagraph[]): {first: number; last: number} {
  return {first: list.findIndex(stays), last: list.findLastIndex(stays)}
}
