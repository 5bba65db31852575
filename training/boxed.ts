import {storyLines} from './align.ts'

/** What stands so near under a story is more often a box or a teaser than a footer. */
const reach = 25
const mostBoxLines = 8

/**
 * Moves a box that stands under a story into it: few of the labelled pages have a newsletter's form or teasers
 * with more story under them.
 *
 * @param text - A page, a paragraph a line.
 * @param story - Its story.
 * @param random - Numbers from 0 to 1.
 * @returns The page; undefined where the story is too short, or nothing stands under it.
 */
export function boxed(text: string, story: string, random: () => number): string | undefined {
  const lines = text.split('\n')
  const inStory = storyLines(lines, story)
  const under = [...lines.keys()].filter((i) => i > (inStory.at(-1) ?? lines.length) && lines[i]!.trim())
  if (inStory.length < 6 || under.length < reach) return
  const from = Math.floor(random() * (reach - mostBoxLines))
  const first = under[from]!
  const last = under[from + 1 + Math.floor(random() * (mostBoxLines - 1))]!
  // One to six paragraphs of the story stand under the box.
  const at = inStory.at(-2 - Math.floor(random() * Math.min(6, inStory.length - 3)))! + 1
  const box = lines.splice(first, last - first + 1)
  lines.splice(at, 0, '', ...box, '')
  return lines.join('\n')
}
