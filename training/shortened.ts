import {storyLines} from './align.ts'

/** Lines of the story that stay, and of the page on each side of it. */
const mostOfStory = 14
const mostAround = 12

/**
 * Makes a short page of a long one: the beginning of its story, with the last lines above it and the first below it.
 * The labelled pages have hundreds of lines; what people scrape as one article has often a dozen.
 *
 * @param text - A page, a paragraph a line.
 * @param story - Its story.
 * @param random - Numbers from 0 to 1.
 * @returns The page; undefined where no line is the story's.
 */
export function shortened(text: string, story: string, random: () => number): string | undefined {
  const lines = text.split('\n')
  const inStory = storyLines(lines, story)
  const first = inStory[0]
  if (first === undefined) return
  const end = inStory.at(-1)! + 1
  const last = inStory[Math.min(inStory.length - 1, 1 + Math.floor(random() * mostOfStory))]! + 1
  const filled = (part: string[]): string[] => part.filter((line) => line.trim())
  const above = filled(lines.slice(0, first))
  const below = filled(lines.slice(end))
  return [
    ...above.slice(above.length - Math.min(above.length, Math.floor(random() * (mostAround + 1)))),
    '',
    ...lines.slice(first, last),
    '',
    ...below.slice(0, Math.floor(random() * (mostAround + 1))),
  ].join('\n')
}
