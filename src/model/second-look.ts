import type {Page} from './page.ts'
import {ratio, runningSums, since, sumsAfter, sumsBefore, until} from './prefix.ts'
import {densestRun} from './sections.ts'
import type {Table} from './table.ts'
import {likeness} from './likeness.ts'

/**
 * What the second trees look at beside the first: what the first made of the line, of its neighbours and of
 * the text, and how like the line is to what the first would keep.
 *
 * @param table - The first look's; gets the columns.
 * @param page - The measured paragraphs.
 * @param first - The first trees' probabilities.
 */
export function secondLook(table: Table, page: Page, first: Float32Array): void {
  const {size, words} = page
  table.add('first', first)
  for (const shift of [-3, -2, -1, 1, 2, 3]) table.add(`first${shift}`, first, shift)
  const weight = words.map((value) => Math.min(value, 60) + 1)
  const weightSums = runningSums(weight)
  const firstSums = runningSums(first.map((value, i) => value * weight[i]!))
  for (const reach of [2, 4, 8, 16, 40]) {
    table.add(`first<${reach}`, ratio(sumsBefore(firstSums, reach), sumsBefore(weightSums, reach), -1))
    table.add(`first>${reach}`, ratio(sumsAfter(firstSums, reach), sumsAfter(weightSums, reach), -1))
  }
  const keptWords = words.map((value, i) => value * first[i]!)
  const kept = runningSums(keptWords)
  table.add('kept.before', kept)
  table.add(
    'kept.after',
    first.map((_, i) => kept[size]! - kept[i + 1]!),
  )
  table.addWhole('kept.words', kept[size]!)
  table.addWhole('kept.share', kept[size]! / (words.reduce((a, b) => a + b, 0) || 1))
  addRuns(table, page, first)
  for (const [name, column] of Object.entries(likeness(page, first))) table.add(`like.${name}`, column as Float32Array)
  addKin(table, page, first)
}

function addRuns(table: Table, {words, size}: Page, first: Float32Array): void {
  const sure = first.map((value, i) => (value > 0.5 && words[i]! >= 5 ? 1 : 0))
  const [start, end] = densestRun(first.map((value, i) => (value - 0.4) * (Math.min(words[i]!, 60) + 2)))
  table.add('sure.since', since(sure))
  table.add('sure.until', until(sure))
  table.add(
    'run.start',
    first.map((_, i) => Math.max(-100, Math.min(i - start, 100))),
  )
  table.add(
    'run.end',
    first.map((_, i) => Math.max(-100, Math.min(i - end, 100))),
  )
  const wordSums = runningSums(words)
  const gap = (i: number): number =>
    i < start ? wordSums[start]! - wordSums[i]! : i > end ? wordSums[i]! - wordSums[end + 1]! : 0
  table.add(
    'run.gap',
    first.map((_, i) => Math.min(gap(i), 3000)),
  )
  table.addWhole('run.share', (end - start + 1) / (size || 1))
  // Words since the last line that the first look was sure of, and of the unsure between.
  let last = 0
  table.add(
    'sure.words',
    first.map((_, i) => {
      const distance = wordSums[i]! - wordSums[last]!
      if (sure[i]) last = i + 1
      return Math.min(distance, 3000)
    }),
  )
}

/** Lines at the same indent, list or not: what a dump sets alike is often one block of the page. */
function addKin(table: Table, page: Page, first: Float32Array): void {
  const {size, indent, list, words} = page
  const sums = new Float64Array(244)
  const counts = new Float64Array(244)
  const key = (i: number): number => (Math.min(indent[i]!, 60) * 2 + list[i]!) * 2 + (words[i]! >= 10 ? 1 : 0)
  for (let i = 0; i < size; i++) {
    sums[key(i)]! += first[i]!
    counts[key(i)]! += 1
  }
  table.add(
    'kin',
    first.map((value, i) => (counts[key(i)]! > 1 ? (sums[key(i)]! - value) / (counts[key(i)]! - 1) : -1)),
  )
}
