import type {Page} from './page.ts'
import {ratio, runningSums, since, sumsAfter, sumsBefore, total, until} from './prefix.ts'
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
    ratio(sumsBefore(firstSums, reach), sumsBefore(weightSums, reach), table.column(`first<${reach}`), -1)
    ratio(sumsAfter(firstSums, reach), sumsAfter(weightSums, reach), table.column(`first>${reach}`), -1)
  }
  const keptWords = words.map((value, i) => value * first[i]!)
  const kept = runningSums(keptWords)
  table.add('kept.before', kept)
  table.addEach('kept.after', (i) => kept[size]! - kept[i + 1]!)
  table.addWhole('kept.words', kept[size]!)
  table.addWhole('kept.share', kept[size]! / (total(words) || 1))
  addRuns(table, page, first)
  likeness(page, first, {kept: table.column('like.kept'), gone: table.column('like.gone')})
  addKin(table, page, first)
}

function addRuns(table: Table, {words, size}: Page, first: Float32Array): void {
  const sure = first.map((value, i) => (value > 0.5 && words[i]! >= 5 ? 1 : 0))
  const [start, end] = densestRun(first.map((value, i) => (value - 0.4) * (Math.min(words[i]!, 60) + 2)))
  since(sure, table.column('sure.since'))
  until(sure, table.column('sure.until'))
  table.addEach('run.start', (i) => Math.max(-100, Math.min(i - start, 100)))
  table.addEach('run.end', (i) => Math.max(-100, Math.min(i - end, 100)))
  const wordSums = runningSums(words)
  const gap = (i: number): number =>
    i < start ? wordSums[start]! - wordSums[i]! : i > end ? wordSums[i]! - wordSums[end + 1]! : 0
  table.addEach('run.gap', (i) => Math.min(gap(i), 3000))
  table.addWhole('run.share', (end - start + 1) / (size || 1))
  // Words since the last line that the first look was sure of, and of the unsure between.
  let last = 0
  table.addEach('sure.words', (i) => {
    const distance = wordSums[i]! - wordSums[last]!
    if (sure[i]) last = i + 1
    return Math.min(distance, 3000)
  })
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
