import {readFileSync} from 'node:fs'
import {type Forest, leafColumn} from './forest.ts'
import {keyOf} from './table.ts'
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

const greatest = 0x7fffffff

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

/** In a buffer of its own: the one that Node decodes into is shared, and numbers of more bytes may not start anywhere. */
function bytes(base64: string): ArrayBuffer {
  const {buffer, byteOffset, byteLength} = Buffer.from(base64, 'base64')
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}

function unpackWords({weights, scale, bias}: PackedWords): WordWeights {
  return {weights: new Int8Array(bytes(weights)), scale, bias}
}

function unpack({sizes, columns, values, scale, thresholdCounts, thresholds}: PackedForest): Forest {
  const treeSizes = new Uint8Array(bytes(sizes))
  const packedColumns = new Uint8Array(bytes(columns))
  const packedValues = new Int16Array(bytes(values))
  const keys = new Int32Array(bytes(thresholds)).map(keyOf)
  const firstKey = new Int32Array(thresholdCounts.length)
  for (let column = 1; column < firstKey.length; column++)
    firstKey[column] = firstKey[column - 1]! + thresholdCounts[column - 1]!
  const size = packedColumns.length
  const trees = treeSizes.length
  const roots = new Int32Array(trees)
  const depths = new Uint8Array(trees)
  const nodes = new Int32Array(size)
  const limits = new Int32Array(size).fill(greatest)
  const leaves = new Float32Array(size)
  const depthOf = new Uint8Array(size)
  let node = 0
  for (let tree = 0; tree < trees; tree++) {
    roots[tree] = node
    let child = node + 1
    for (const end = node + treeSizes[tree]!; node < end; node++) {
      const column = packedColumns[node]!
      if (column === leafColumn) {
        nodes[node] = node * 256 + leafColumn
        leaves[node] = packedValues[node]! * scale
        // Breadth first: the last leaf is the farthest.
        depths[tree] = depthOf[node]!
      } else {
        nodes[node] = child * 256 + column
        limits[node] = keys[firstKey[column]! + packedValues[node]!]!
        depthOf[child] = depthOf[child + 1] = depthOf[node]! + 1
        child += 2
      }
    }
  }
  return {roots, depths, nodes, limits, leaves}
}
