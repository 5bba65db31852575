import {chainsOf} from './chains.ts'
import {cueBit, cueNames} from './cues.ts'
import {frequentShare} from './frequent.ts'
import {addCopies, addNames} from './echoes.ts'
import type {Page} from './page.ts'
import {flag, runningSums, since, total, until} from './prefix.ts'
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
  const again = addCopies(table, page)
  addNames(table, page)
  addWindows(table, page, sections, {score, near}, again)
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
  'code',
  'money',
  'address',
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
    since(page.cues, table.column(`cue.${name}.since`), bit)
    until(page.cues, table.column(`cue.${name}.until`), bit)
  }
  since(page.date, table.column('date.since'))
  until(page.date, table.column('date.until'))
  const comments = runningSums(flag(page.size, (i) => (page.cues[i]! & cueBit('comment')) > 0))
  table.add('comments.before', comments)
}

function addPlace(table: Table, page: Page, sections: Sections, score: Float32Array): void {
  const {size, words} = page
  const {prose, denseStart, denseEnd, proseWords} = sections
  titleLikeness(page, {
    covers: table.column('title.covers'),
    inside: table.column('title.inside'),
    distance: table.column('title.distance'),
    place: table.column('title.place'),
  })
  const all = runningSums(words)
  const allWords = all[size] || 1
  table.addEach('place', (i) => i / (size || 1))
  table.addEach('place.words', (i) => all[i]! / allWords)
  table.addEach('place.first', (i) => Math.min(i, 60))
  table.addEach('place.last', (i) => Math.min(size - i, 60))
  since(prose, table.column('prose.since'))
  until(prose, table.column('prose.until'))
  const before = runningSums(proseWords)
  table.add('prose.before', before)
  table.addEach('prose.after', (i) => before[size]! - before[i + 1]!)
  table.add('dense', sections.dense)
  table.addEach('dense.start', (i) => clamp(i - denseStart))
  table.addEach('dense.end', (i) => clamp(i - denseEnd))
  const [start, end] = densestRun(score.map((value, i) => value * Math.min(words[i]!, 40)))
  table.addEach('likely.start', (i) => clamp(i - start))
  table.addEach('likely.end', (i) => clamp(i - end))
  const weighed = runningSums(score.map((value, i) => value * Math.min(words[i]!, 40)))
  table.add('weighed.before', weighed)
  table.addEach('weighed.after', (i) => weighed[size]! - weighed[i + 1]!)
}

function clamp(distance: number): number {
  return Math.max(-100, Math.min(distance, 100))
}

function addWhole(table: Table, page: Page, {prose, proseWords, short}: Sections, score: Float32Array): void {
  const {size, words} = page
  const all = total(words)
  const proseLengths = words.filter((_, i) => prose[i]).sort()
  const median = proseLengths[proseLengths.length >> 1] ?? 0
  table.addWhole('whole.size', size)
  table.addWhole('whole.words', all)
  table.addWhole('whole.proseShare', all ? total(proseWords) / all : 0)
  table.addWhole('whole.prose', total(prose))
  table.addWhole('whole.median', median)
  table.addWhole('whole.short', total(short) / (size || 1))
  table.addWhole('whole.blanks', total(page.blanks) / (size || 1))
  table.addWhole('whole.list', total(page.list) / (size || 1))
  table.addWhole('whole.score', total(score) / (size || 1))
  table.addEach('relativeLength', (i) => words[i]! / (median || 20))
  const atIndent = new Float32Array(61)
  for (let i = 0; i < size; i++) atIndent[page.indent[i]!]! += proseWords[i]!
  const proseAll = total(proseWords) || 1
  table.addEach('indent.prose', (i) => atIndent[page.indent[i]!]! / proseAll)
}
