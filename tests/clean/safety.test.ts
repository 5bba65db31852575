import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

// Each line is one that a pattern that backtracks would outlast the time limit of a test by ages on.
describe('no line makes cleaning take long', () => {
  it.each([
    ['a row of dots', `Harbour master answers every letter ${'.'.repeat(4000)} of page ten and no other`],
    ['a row of ellipses', `Harbour master answers every letter ${'…'.repeat(4000)} of page ten and no other`],
    ['brackets', `Harbour master answers every letter ${'[.'.repeat(2000)} of page ten and no other`],
    ['ellipses and spaces', `Harbour master answers every letter ${'… '.repeat(2000)} of page ten and no other`],
    ['closers', `Harbour master answers every letter …${')” '.repeat(2000)} of page ten and no other`],
  ])('%s, twice', (_, line) => {
    const {stats} = clean(`${line}\n\nThe ferry leaves at nine.\n\n${line}`)
    expect(stats.wordsIn).toBeGreaterThan(20)
  })
})

// Each would overflow the stack, or outlast the time limit, where each line looked through the lines around it.
describe('no number of lines of one kind is too many', () => {
  it.each([
    ['what the author is', (): string => 'Staff Reporter'],
    ['bylines', (i: number): string => `By Jane Roe${letter(i)}`],
    ['names beside dates', (i: number): string => `Jane Roe${letter(i)} | ${1 + (i % 28)} May ${1900 + (i % 100)}`],
    ['labels', (i: number): string => `Author: Jane Roe${letter(i)}`],
    ['dates', (i: number): string => `${1 + (i % 28)} May ${1900 + (i % 100)}`],
  ])('%s', (_, make) => {
    const lines = Array.from({length: 50_000}, (_line, i) => make(i))
    const {paragraphs} = clean(['Ferry to Holm runs again', 'By Jane Roe', ...lines, prose].join('\n\n'), {page: 'off'})
    expect(paragraphs).toContain(prose)
  })
})

const prose =
  'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.'
const letter = (i: number): string => String.fromCodePoint(97 + (i % 26))
