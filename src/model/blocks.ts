import {densestRun, type Sections} from './sections.ts'
import type {Page} from './page.ts'
import {flag, runningSums, since, sumsAfter, sumsBefore} from './prefix.ts'
import type {Table} from './table.ts'

/** Log-odds below which a short line sounds like the end of a story. */
const endOfStory = -1

/**
 * Adds what short lines say of what comes after them: around each line, and since the story began.
 *
 * @param table - Gets the columns.
 * @param page - The measured paragraphs.
 * @param sections - What its lines are.
 * @param tail - How much each line sounds as if story followed.
 */
export function addTails(table: Table, page: Page, {denseStart}: Sections, tail: Float32Array): void {
  const {size} = page
  const sums = runningSums(tail)
  for (const reach of [4, 12]) {
    table.add(`tail<${reach}`, sumsBefore(sums, reach))
    table.add(`tail>${reach}`, sumsAfter(sums, reach))
  }
  const ends = flag(size, (i) => tail[i]! < endOfStory)
  table.add('tail.since', since(ends))
  const lowest = new Float32Array(size)
  let low = 0
  for (let i = denseStart; i < size; i++) {
    lowest[i] = low
    if (i > denseStart && tail[i]! < low) low = tail[i]!
  }
  table.add('tail.lowest', lowest)
  // What is lost by reading on to here from the most hopeful place before.
  const deficit = new Float32Array(size)
  let sum = 0
  let highest = 0
  for (let i = 0; i < size; i++) {
    deficit[i] = highest - sum
    sum += tail[i]!
    if (sum > highest) highest = sum
  }
  table.add('tail.deficit', deficit)
}

/**
 * Adds what the block of a line is like: the lines between two blank ones.
 *
 * @param table - Gets the columns.
 * @param page - The measured paragraphs.
 * @param sections - What its lines are.
 * @param score - How much each line's words sound like story.
 */
export function addBlocks(table: Table, page: Page, sections: Sections, score: Float32Array): void {
  const {size, blanks, words} = page
  const lines = new Float32Array(size)
  const blockWords = new Float32Array(size)
  const prose = new Float32Array(size)
  const mean = new Float32Array(size)
  const place = new Float32Array(size)
  for (let first = 0; first < size;) {
    let end = first + 1
    while (end < size && !blanks[end]) end++
    let sum = 0
    let proseSum = 0
    let scoreSum = 0
    for (let i = first; i < end; i++) {
      sum += words[i]!
      proseSum += sections.proseWords[i]!
      scoreSum += score[i]!
    }
    lines.fill(end - first, first, end)
    blockWords.fill(sum, first, end)
    prose.fill(proseSum / (sum || 1), first, end)
    mean.fill(scoreSum / (end - first), first, end)
    for (let i = first; i < end; i++) place[i] = i - first
    first = end
  }
  table.add('block.lines', lines)
  table.add('block.words', blockWords)
  table.add('block.prose', prose)
  table.add('block.score', mean)
  table.add('block.place', place)
  table.add('rhythm', sections.rhythm)
  const [start, end] = densestRun(blockWords.map((_, i) => (mean[i]! + 0.5) * Math.min(words[i]!, 40)))
  table.add(
    'block.run',
    flag(size, (i) => i >= start && i <= end),
  )
}
