import {readFileSync} from 'node:fs'
import type {Forest} from './forest.ts'

/** Everything that was learned. */
export interface Weights {
  words: {weights: Int8Array; scale: number; bias: number}
  first: Forest
  second: Forest
}

interface PackedForest {
  /** Nodes of each tree, one byte each. */
  sizes: string
  /** Column of each node, breadth first, one byte each; 255 a leaf. */
  columns: string
  /** Two bytes a node: place in the column's list of thresholds, or what a leaf adds, in `scale`. */
  values: string
  scale: number
  thresholdCounts: number[]
  thresholds: string
}

interface PackedWeights {
  words: {weights: string; scale: number; bias: number}
  first: PackedForest
  second: PackedForest
}

let weights: Weights | undefined

/** The learned weights, read when first asked for. */
export function loadWeights(): Weights {
  if (!weights) {
    const packed = JSON.parse(readFileSync(new URL('../model/weights.json', import.meta.url), 'utf8')) as PackedWeights
    const {words} = packed
    weights = {
      words: {...words, weights: new Int8Array(bytes(words.weights))},
      first: unpack(packed.first),
      second: unpack(packed.second),
    }
  }
  return weights
}

function bytes(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer
}

const leaf = 255

function unpack({sizes, columns, values, scale, thresholdCounts, thresholds}: PackedForest): Forest {
  const treeSizes = new Uint8Array(bytes(sizes))
  const packedColumns = new Uint8Array(bytes(columns))
  const packedValues = new Int16Array(bytes(values))
  const limits = new Float32Array(bytes(thresholds))
  const firstLimit = [0]
  for (const count of thresholdCounts) firstLimit.push(firstLimit.at(-1)! + count)
  const size = packedColumns.length
  const forest: Forest = {
    roots: new Int32Array(treeSizes.length),
    columns: new Int16Array(size),
    values: new Float32Array(size),
    left: new Int32Array(size),
  }
  let node = 0
  for (const [tree, treeSize] of treeSizes.entries()) {
    forest.roots[tree] = node
    let child = node + 1
    for (const end = node + treeSize; node < end; node++) {
      const column = packedColumns[node]!
      if (column === leaf) {
        forest.columns[node] = -1
        forest.values[node] = packedValues[node]! * scale
      } else {
        forest.columns[node] = column
        forest.values[node] = limits[firstLimit[column]! + packedValues[node]!]!
        forest.left[node] = child
        child += 2
      }
    }
  }
  return forest
}
