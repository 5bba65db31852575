import {describe, expect, it} from 'vitest'
import {type Forest, leafColumn, probabilities} from '../../src/model/forest.ts'
import {keyOf, Table} from '../../src/model/table.ts'

const greatest = 0x7fffffff
const key = (value: number): number => keyOf(new Int32Array(Float32Array.of(value).buffer)[0]!)
const inner = (column: number, child: number): number => child * 256 + column
const leaf = (at: number): number => at * 256 + leafColumn

/** Two trees: `x <= 1.5 ? 2 : y <= -3 ? -1 : 0.5` and `y <= 0 ? 1 : -1`. */
const forest: Forest = {
  roots: Int32Array.of(0, 5),
  depths: Uint8Array.of(2, 1),
  nodes: Int32Array.of(inner(0, 1), leaf(1), inner(1, 3), leaf(3), leaf(4), inner(1, 6), leaf(6), leaf(7)),
  limits: Int32Array.of(key(1.5), greatest, key(-3), greatest, greatest, key(0), greatest, greatest),
  leaves: Float32Array.of(0, 2, 0, -1, 0.5, 0, 1, -1),
}

const rows: [x: number, y: number][] = [
  [1.5, 0],
  [1.5, -0],
  [1.6, -3],
  [1.6, -2.9],
  [-1e30, 1e30],
  [1e30, -1e30],
  [Infinity, 1],
]

function expected([x, y]: [number, number]): number {
  const sum = (x <= 1.5 ? 2 : y <= -3 ? -1 : 0.5) + (y <= 0 ? 1 : -1)
  return 1 / (1 + Math.exp(-sum))
}

function tableOf(list: [number, number][]): Table {
  const table = new Table(list.length)
  table.add(
    'x',
    Float32Array.from(list, ([x]) => x),
  )
  table.add(
    'y',
    Float32Array.from(list, ([, y]) => y),
  )
  return table
}

describe('trees', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('say of %i rows what they say of each', (size) => {
    const list = rows.slice(0, size)
    const result = new Float32Array(size)
    const all = Int32Array.from(list.keys())
    probabilities(forest, tableOf(list).keys(), size, all, result)
    expect(result).toEqual(Float32Array.from(list, expected))
  })

  it('mend what earlier trees said', () => {
    const half = new Float32Array(rows.length).fill(0.5)
    const certain = new Float32Array(rows.length).fill(1)
    const all = Int32Array.from(rows.keys())
    const result = new Float32Array(rows.length)
    probabilities(forest, tableOf(rows).keys(), rows.length, all, result, half)
    expect(result).toEqual(Float32Array.from(rows, expected))
    probabilities(forest, tableOf(rows).keys(), rows.length, all, result, certain)
    expect(result.every((value, i) => value > expected(rows[i]!) && value < 1)).toBe(true)
  })

  it('leave rows alone that they are not asked about', () => {
    const result = new Float32Array(rows.length).fill(9)
    probabilities(forest, tableOf(rows).keys(), rows.length, Int32Array.of(1, 3), result)
    expect([...result].filter((value) => value === 9)).toHaveLength(rows.length - 2)
    expect(result[3]).toBe(Math.fround(expected(rows[3]!)))
  })

  it('are asked no more about rows that are as good as decided', () => {
    const sure = single(4, 70)
    const result = new Float32Array(1)
    probabilities(sure, tableOf([[0, 0]]).keys(), 1, Int32Array.of(0), result)
    expect(result[0]).toBeCloseTo(1 / (1 + Math.exp(-4 * 25)), 6)
    probabilities(single(0.01, 70), tableOf([[0, 0]]).keys(), 1, Int32Array.of(0), result)
    expect(result[0]).toBeCloseTo(1 / (1 + Math.exp(-0.7)), 6)
  })
})

/** Trees of a single leaf. */
function single(value: number, count: number): Forest {
  const places = Int32Array.from({length: count}, (_, i) => i)
  return {
    roots: places,
    depths: new Uint8Array(count),
    nodes: places.map(leaf),
    limits: new Int32Array(count).fill(greatest),
    leaves: new Float32Array(count).fill(value),
  }
}

describe('keys', () => {
  it('stand as their numbers do', () => {
    const values = [-Infinity, -1e30, -2, -1e-40, 0, 1e-40, 0.5, 1, 2, 1e30, Infinity]
    const keys = values.map(key)
    expect(keys.toSorted((a, b) => a - b)).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
