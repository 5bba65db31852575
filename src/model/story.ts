import type {ArticleParagraph} from '../types.ts'
import {firstLook} from './first-look.ts'
import {probabilities} from './forest.ts'
import {measurePage, type Page} from './page.ts'
import {secondLook} from './second-look.ts'
import {stride} from './table.ts'
import {loadWeights} from './weights.ts'
import {wordScore} from './word-score.ts'

/** What the model makes of a text. */
export interface Reading {
  page: Page
  /** For each paragraph the probability that it is story. */
  story: Float32Array
}

/**
 * Reads a text's paragraphs and tells of each how likely it is story: a first look at the lines, a second at
 * the lines in the light of the first.
 *
 * @param paragraphs - All paragraphs of a text, marked by the plugins before.
 * @returns The probabilities, with what was measured.
 */
export function readStory(paragraphs: readonly ArticleParagraph[]): Reading {
  const {words, first, second} = loadWeights()
  const page = measurePage(paragraphs)
  const score = Float32Array.from(page.tokens, (tokens) => wordScore(tokens, words.weights, words.scale, words.bias))
  const table = firstLook(page, score)
  const once = probabilities(first, table.values, stride, page.size)
  secondLook(table, page, once)
  return {page, story: probabilities(second, table.values, stride, page.size)}
}
