import {describe, expect, it} from 'vitest'
import {markerWidth} from '../../src/parse/list-item.ts'

describe('markerWidth', () => {
  it.each<[line: string, columns: number]>([
    ['- bread', 2],
    ['* bread', 2],
    ['     * bread', 2],
    ['•\u00a0bread', 2],
    ['–  bread', 3],
    ['1. bread', 3],
    ['12) bread', 4],
    ['(3) bread', 4],
    ['a) bread', 3],
    ['٣. خبز', 3],
  ])('%s is one', (line, columns) => expect(markerWidth(line)).toBe(columns))

  it.each([
    '',
    'bread',
    '-5 degrees',
    '—bread',
    '1.5 million people',
    '1986. A year that nobody forgot.',
    '*bold* words',
    'A) Yes',
    'I. Stone',
    '- ',
    '3 loaves',
  ])('%j is none', (line) => expect(markerWidth(line)).toBe(0))
})
