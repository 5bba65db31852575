import type {ArticleParagraph} from '../types.ts'
import {firstLook} from './first-look.ts'
import {probabilities} from './forest.ts'
import {measurePage, type Page} from './page.ts'
import {secondLook} from './second-look.ts'
import {loadWeights} from './weights.ts'
import {scoreWords} from './word-score.ts'

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
  const weights = loadWeights()
  const page = measurePage(paragraphs)
  const table = firstLook(page, scoreWords(page.tokens, weights))
  const all = Int32Array.from({length: page.size}, (_, row) => row)
  const once = new Float32Array(page.size)
  probabilities(weights.first, table.keys(), page.size, all, once)
  secondLook(table, page, once)
  const story = once.slice()
  probabilities(weights.second, table.keys(), page.size, unsure(once), story, once)
  return {page, story}
}

/** A row as sure as this needs no second look where those around it are as sure. */
const sure = 0.02
const around = 3

function unsure(once: Float32Array): Int32Array {
  const rows: number[] = []
  for (let row = 0; row < once.length; row++) {
    for (let i = Math.max(0, row - around); i <= Math.min(once.length - 1, row + around); i++) {
      if (once[i]! <= sure) continue
      rows.push(row)
      break
    }
  }
  return Int32Array.from(rows)
}
