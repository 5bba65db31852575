import {assert, describe, expect, it} from 'vitest'
import {type Forest, leafColumn} from '../../src/model/forest.ts'
import {loadWeights} from '../../src/model/weights.ts'
import {buckets} from '../../src/model/word-score.ts'

const weights = loadWeights()

describe('weights', () => {
  it('are read once', () => expect(loadWeights()).toBe(weights))

  it.each(['words', 'near', 'tail'] as const)('%s: one a bucket', (name) => {
    expect(weights[name].weights).toHaveLength(buckets)
    expect(weights[name].scale).toBeGreaterThan(0)
    expect(Number.isFinite(weights[name].bias)).toBe(true)
  })

  it.each(['first', 'second'] as const)('%s: trees that end', (name) => {
    const forest = weights[name]
    const {roots, depths, nodes, limits, leaves} = forest
    expect(roots.length).toBeGreaterThan(50)
    expect([limits.length, leaves.length, depths.length]).toEqual([nodes.length, nodes.length, roots.length])
    expect([...roots.keys()].filter((tree) => depthOf(forest, roots[tree]!) !== depths[tree])).toEqual([])
    expect(leaves.every((value) => Math.abs(value) < 1)).toBe(true)
  })
})

/** Steps to the farthest leaf. Fails where a child does not stand after its parent: such a walk may go round. */
function depthOf(forest: Forest, at: number): number {
  const node = forest.nodes[at]!
  const child = node >> 8
  const isLeaf = (node & 255) === leafColumn
  assert(isLeaf ? child === at : child > at, `node ${at}`)
  return isLeaf ? 0 : 1 + Math.max(depthOf(forest, child), depthOf(forest, child + 1))
}
