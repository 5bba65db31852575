import {readFileSync} from 'node:fs'
import type {Forest} from './forest.ts'
import type {WordModels, WordWeights} from './word-score.ts'

/** Everything that was learned. */
export interface Weights extends WordModels {
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

interface PackedWords {
  weights: string
  scale: number
  bias: number
}

interface PackedWeights {
  words: PackedWords
  near: PackedWords
  tail: PackedWords
  first: PackedForest
  second: PackedForest
}

let weights: Weights | undefined

/** The learned weights, read when first asked for. */
export function loadWeights(): Weights {
  if (!weights) {
    const packed = JSON.parse(readFileSync(new URL('../model/weights.json', import.meta.url), 'utf8')) as PackedWeights
    weights = {
      words: unpackWords(packed.words),
      near: unpackWords(packed.near),
      tail: unpackWords(packed.tail),
      first: unpack(packed.first),
      second: unpack(packed.second),
    }
  }
  return weights
}

function bytes(base64: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(base64, 'base64')).buffer
}

function unpackWords({weights, scale, bias}: PackedWords): WordWeights {
  return {weights: new Int8Array(bytes(weights)), scale, bias}
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
    nodes: new Int32Array(size),
    values: new Float32Array(size),
  }
  let node = 0
  for (const [tree, treeSize] of treeSizes.entries()) {
    forest.roots[tree] = node
    let child = node + 1
    for (const end = node + treeSize; node < end; node++) {
      const column = packedColumns[node]!
      if (column === leaf) {
        forest.nodes[node] = -1
        forest.values[node] = packedValues[node]! * scale
      } else {
        forest.nodes[node] = child * 256 + column
        forest.values[node] = limits[firstLimit[column]! + packedValues[node]!]!
        child += 2
      }
    }
  }
  return forest
}
