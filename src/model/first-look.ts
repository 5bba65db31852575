import {chainsOf} from './chains.ts'
import {cueBit, cueNames} from './cues.ts'
import {frequentShare} from './frequent.ts'
import type {Page} from './page.ts'
import {flag, runningSums, since, until} from './prefix.ts'
import {densestRun, type Sections, sectionsOf} from './sections.ts'
import {Table} from './table.ts'
import {addBlocks, addTails} from './blocks.ts'
import {titleLikeness} from './title-likeness.ts'
import {addWindows} from './windows.ts'
import type {WordScores} from './word-score.ts'

/**
 * What the first trees look at: the line, its neighbours, windows around it, its place, the whole text.
 *
 * @param page - The measured paragraphs.
 * @param scores - What each line's words say.
 * @returns A row a paragraph; {@link Table.names} tells the columns.
 */
export function firstLook(page: Page, {score, near, tail}: WordScores): Table {
  const table = new Table(page.size)
  const chains = chainsOf(page)
  const sections = sectionsOf(page, chains)
  const frequent = frequentShare(page)
  for (const name of lineColumns) table.add(name, page[name])
  table.add('score', score)
  table.add('frequent', frequent)
  table.add('near', near)
  table.add('tail', tail)
  for (const name of chainColumns) table.add(`chain.${name}`, chains[name])
  for (const shift of [-2, -1, 1, 2]) {
    table.add(`score${shift}`, score, shift, -9)
    table.add(`tail${shift}`, tail, shift, 0)
    table.add(`chain.words${shift}`, chains.words, shift)
    if (Math.abs(shift) > 1) continue
    table.add(`near${shift}`, near, shift, -9)
    table.add(`words${shift}`, page.words, shift)
    table.add(`frequent${shift}`, frequent, shift)
    table.add(`terminal${shift}`, page.terminal, shift)
    table.add(`beginning${shift}`, page.beginning, shift)
  }
  addWindows(table, page, sections, {score, near})
  addTails(table, page, sections, tail)
  addBlocks(table, page, sections, score)
  addCues(table, page)
  addPlace(table, page, sections, score)
  addWhole(table, page, sections, score)
  return table
}

const lineColumns = [
  'chars',
  'words',
  'terminal',
  'ending',
  'beginning',
  'digits',
  'capitals',
  'upper',
  'commas',
  'stops',
  'bars',
  'symbols',
  'wordLength',
  'longestWord',
  'quotes',
  'blanks',
  'indent',
  'list',
  'caption',
  'copies',
] as const
const chainColumns = ['words', 'terminal', 'stops'] as const

function addCues(table: Table, page: Page): void {
  for (const name of cueNames) {
    const bit = cueBit(name)
    if (name === 'month' || name === 'ago') continue
    table.add(`cue.${name}.since`, since(page.cues, bit))
    table.add(`cue.${name}.until`, until(page.cues, bit))
  }
  table.add('date.since', since(page.date))
  table.add('date.until', until(page.date))
  const comments = runningSums(flag(page.size, (i) => (page.cues[i]! & cueBit('comment')) > 0))
  table.add('comments.before', comments)
}

function addPlace(table: Table, page: Page, sections: Sections, score: Float32Array): void {
  const {size, words} = page
  const {prose, denseStart, denseEnd, proseWords} = sections
  const title = titleLikeness(page)
  for (const [name, column] of Object.entries(title)) table.add(`title.${name}`, column as Float32Array)
  const places = Float32Array.from({length: size}, (_, i) => i)
  const all = runningSums(words)
  const total = all[size] || 1
  table.add(
    'place',
    places.map((i) => i / (size || 1)),
  )
  table.add(
    'place.words',
    places.map((i) => all[i]! / total),
  )
  table.add(
    'place.first',
    places.map((i) => Math.min(i, 60)),
  )
  table.add(
    'place.last',
    places.map((i) => Math.min(size - i, 60)),
  )
  table.add('prose.since', since(prose))
  table.add('prose.until', until(prose))
  const before = runningSums(proseWords)
  table.add('prose.before', before)
  table.add(
    'prose.after',
    places.map((i) => before[size]! - before[i + 1]!),
  )
  table.add('dense', sections.dense)
  table.add(
    'dense.start',
    places.map((i) => clamp(i - denseStart)),
  )
  table.add(
    'dense.end',
    places.map((i) => clamp(i - denseEnd)),
  )
  const [start, end] = densestRun(score.map((value, i) => value * Math.min(words[i]!, 40)))
  table.add(
    'likely.start',
    places.map((i) => clamp(i - start)),
  )
  table.add(
    'likely.end',
    places.map((i) => clamp(i - end)),
  )
  const weighed = runningSums(score.map((value, i) => value * Math.min(words[i]!, 40)))
  table.add('weighed.before', weighed)
  table.add(
    'weighed.after',
    places.map((i) => weighed[size]! - weighed[i + 1]!),
  )
}

function clamp(distance: number): number {
  return Math.max(-100, Math.min(distance, 100))
}

function addWhole(table: Table, page: Page, {prose, proseWords, short}: Sections, score: Float32Array): void {
  const {size, words} = page
  const sum = (column: Float32Array): number => column.reduce((a, b) => a + b, 0)
  const all = sum(words)
  const proseLengths = [...words].filter((_, i) => prose[i]).toSorted((a, b) => a - b)
  const median = proseLengths[proseLengths.length >> 1] ?? 0
  table.addWhole('whole.size', size)
  table.addWhole('whole.words', all)
  table.addWhole('whole.proseShare', all ? sum(proseWords) / all : 0)
  table.addWhole('whole.prose', sum(prose))
  table.addWhole('whole.median', median)
  table.addWhole('whole.short', sum(short) / (size || 1))
  table.addWhole('whole.blanks', sum(page.blanks) / (size || 1))
  table.addWhole('whole.list', sum(page.list) / (size || 1))
  table.addWhole('whole.score', sum(score) / (size || 1))
  table.add(
    'relativeLength',
    words.map((value) => value / (median || 20)),
  )
  const atIndent = new Float32Array(61)
  for (let i = 0; i < size; i++) atIndent[page.indent[i]!]! += proseWords[i]!
  const proseAll = sum(proseWords) || 1
  table.add(
    'indent.prose',
    page.indent.map((indent) => atIndent[indent]! / proseAll),
  )
}
