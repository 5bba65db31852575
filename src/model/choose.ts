import type {Reading} from './story.ts'

/** Probabilities from which a paragraph stays: between the story's sure beginning and sure end, and outside. */
export interface Thresholds {
  inside: number
  outside: number
}

/** A paragraph this likely is surely story, if it is not just a word or two. */
const sure = 0.8
const fewestWords = 5
/** If no paragraph is likely, those within this factor of the best are kept: no page is all chrome. */
const ofBest = 0.7

/**
 * Chooses the paragraphs that stay: what is unsure has better chances inside the story than before or after it.
 *
 * @param reading - What the model makes of the text.
 * @param thresholds - See there.
 * @returns For each paragraph whether it stays.
 */
export function chooseStory({page, story}: Reading, {inside, outside}: Thresholds): boolean[] {
  const isSure = (p: number, i: number): boolean => p >= sure && page.words[i]! >= fewestWords
  const first = story.findIndex(isSure)
  const last = story.findLastIndex(isSure)
  const best = story.reduce((a, b) => Math.max(a, b), 0) * ofBest
  return Array.from(story, (p, i) => {
    const within = first < 0 || (i >= first && i <= last)
    return p >= Math.min(within ? inside : outside, best)
  })
}
