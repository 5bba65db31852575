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
    sumsBefore(sums, reach, table.column(`tail<${reach}`))
    sumsAfter(sums, reach, table.column(`tail>${reach}`))
  }
  const ends = flag(size, (i) => tail[i]! < endOfStory)
  since(ends, table.column('tail.since'))
  const lowest = table.column('tail.lowest')
  let low = 0
  for (let i = denseStart; i < size; i++) {
    lowest[i] = low
    if (i > denseStart && tail[i]! < low) low = tail[i]!
  }
  // What is lost by reading on to here from the most hopeful place before.
  const deficit = table.column('tail.deficit')
  let sum = 0
  let highest = 0
  for (let i = 0; i < size; i++) {
    deficit[i] = highest - sum
    sum += tail[i]!
    if (sum > highest) highest = sum
  }
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
  const lines = table.column('block.lines')
  const blockWords = table.column('block.words')
  const prose = table.column('block.prose')
  const mean = table.column('block.score')
  const place = table.column('block.place')
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
  table.add('rhythm', sections.rhythm)
  const [start, end] = densestRun(mean.map((value, i) => (value + 0.5) * Math.min(words[i]!, 40)))
  table.addEach('block.run', (i) => (i >= start && i <= end ? 1 : 0))
}
