import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'
import {isCaptionLine, type Manner, mayBeCaption} from './partner.ts'
import type {CaptionParts} from './split-caption.ts'

const fewestCredits = 3
const mostlyUnder = 0.75
const mostlyAlone = 0.4
/** Captions are so much shorter than the paragraphs of the story; where they are not, one may be the other. */
const shorter = 0.6

/**
 * A page sets its pictures all alike, so from three credits on what stands above most of them decides for all.
 *
 * @param list - All paragraphs that stay.
 * @param found - Captions already known, by index.
 */
export function mannerOf(list: ArticleParagraph[], found: (CaptionParts | null)[]): Manner {
  const credits: number[] = []
  for (const [i, caption] of found.entries()) if (caption?.text === '') credits.push(i)
  if (credits.length < fewestCredits) {
    // Of two, one that cannot have a caption tells of the other, whose line above may be the story's.
    const bare = credits.length > 1 && credits.some((i) => !found[i - 1] && !mayBeCaption(list, i - 1))
    return bare ? 'alone' : 'either'
  }
  const above = credits.map((i) => i - 1).filter((i) => i >= 0 && !found[i])
  const likely = above.filter((i) => isCaptionLine(list, i))
  const possible = above.filter((i) => mayBeCaption(list, i))
  if (possible.length >= mostlyUnder * credits.length) {
    const captions = new Set(possible)
    const story = list.filter((paragraph, i) => !captions.has(i) && isProse(paragraph))
    if (median(possible.map((i) => list[i]!)) <= shorter * median(story)) return 'under'
  }
  return likely.length < mostlyAlone * credits.length ? 'alone' : 'either'
}

function median(list: ArticleParagraph[]): number {
  const words = list.map(({data}) => countWords(data.text)).toSorted((a, b) => a - b)
  return words[words.length >> 1] ?? 0
}
