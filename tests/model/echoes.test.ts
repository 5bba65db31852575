import {describe, expect, it} from 'vitest'
import {addCopies, addNames} from '../../src/model/echoes.ts'
import {measurePage} from '../../src/model/page.ts'
import {farthest} from '../../src/model/prefix.ts'
import {Table} from '../../src/model/table.ts'
import {paragraphsIn} from './paragraphs.ts'

const lines = [
  'By Karina Cohen',
  '1. Mend the roof',
  '2. Paint the door',
  'Mend the roof',
  'Slates go first, then the gutter, and the ladder last of all.',
  'Paint the door',
  'Karina Cohen',
  'Karina Cohen is a carpenter who has written of houses for ten years.',
]
const page = measurePage(paragraphsIn(lines.join('\n\n')))

/** A column's values, row by row. */
function column(add: (table: Table) => unknown, name: string): number[] {
  const table = new Table(page.size)
  add(table)
  const at = table.names.indexOf(name) * page.size
  return [...table.values.subarray(at, at + page.size)]
}

describe('copies', () => {
  it('are found below and above, whatever number a line begins with', () => {
    const none = farthest
    expect(column((table) => addCopies(table, page), 'copy.below')).toEqual([none, 2, 3, none, none, none, none, none])
    expect(column((table) => addCopies(table, page), 'copy.above')).toEqual([none, none, none, 2, none, 3, none, none])
  })

  it('below are told', () => expect([...addCopies(new Table(page.size), page)]).toEqual([0, 1, 1, 0, 0, 0, 0, 0]))
})

describe('names', () => {
  it('that a line begins with are found in short lines', () => {
    expect(column((table) => addNames(table, page), 'name.lines').at(-1)).toBe(2)
    expect(column((table) => addNames(table, page), 'name.since').at(-1)).toBe(1)
  })

  it('in short lines know who begins with them', () => {
    expect(column((table) => addNames(table, page), 'name.said')).toEqual([1, 0, 0, 0, 0, 0, 1, 0])
  })
})
