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
