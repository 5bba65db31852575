/** Boosted trees in flat arrays. */
export interface Forest {
  /** First node of each tree. */
  roots: Int32Array
  /** Steps from the root to the farthest leaf of each tree. */
  depths: Uint8Array
  /** The column that a node looks at, and 256 times its left child, the right one being the next. A leaf leads to itself. */
  nodes: Int32Array
  /** A row goes left where its key is at most this; a leaf has the greatest number there is. */
  limits: Int32Array
  /** What a leaf adds to the log-odds; of other nodes 0. */
  leaves: Float32Array
}

/** The column that leaves look at. */
export const leafColumn = 255

/** After this many trees, rows whose log-odds exceed the bound are treated as decided. */
const checks = new Map([
  [25, 3.5],
  [60, 4.5],
])

/**
 * Adds up what the trees say of each row. Goes tree by tree, not row by row: a tree and the columns it looks at
 * fit the processor's nearest memory.
 *
 * @param forest - The trees.
 * @param keys - Values of a table, column by column, as `keyOf` makes them.
 * @param size - Rows of the table.
 * @param rows - The rows to look at.
 * @param result - Gets the probability of each of these rows, 0 to 1.
 * @param before - What earlier trees made of each row, which these mend; without, the log-odds begin at 0.
 */
export function probabilities(
  forest: Forest,
  keys: Int32Array,
  size: number,
  rows: Int32Array,
  result: Float32Array,
  before?: Float32Array,
): void {
  let count = rows.length
  // Rows are walked by fours; of the last four some may be the first row again, whose sums nobody reads.
  const active = new Int32Array(count + 3)
  active.set(rows)
  const sums = new Float64Array(active.length)
  if (before) for (let k = 0; k < count; k++) sums[k] = logOdds(before[rows[k]!]!)
  for (let tree = 0; tree < forest.roots.length; tree++) {
    const bound = checks.get(tree)
    if (bound) {
      let undecided = 0
      for (let k = 0; k < count; k++) {
        if (Math.abs(sums[k]!) < bound) {
          active[undecided] = active[k]!
          sums[undecided++] = sums[k]!
        } else result[active[k]!] = logistic(sums[k]!)
      }
      count = undecided
    }
    addTree(forest, tree, keys, size, active, count, sums)
  }
  for (let k = 0; k < count; k++) result[active[k]!] = logistic(sums[k]!)
}

/**
 * Walks four rows down a tree at once, all to its full depth: there is no branch to mispredict, and the processor
 * works on one row while it waits for another's memory.
 */
function addTree(
  {roots, depths, nodes, limits, leaves}: Forest,
  tree: number,
  keys: Int32Array,
  size: number,
  rows: Int32Array,
  count: number,
  sums: Float64Array,
): void {
  const root = roots[tree]!
  const depth = depths[tree]!
  for (let k = 0; k < count; k += 4) {
    const a = rows[k]!
    const b = rows[k + 1]!
    const c = rows[k + 2]!
    const d = rows[k + 3]!
    let atA = root
    let atB = root
    let atC = root
    let atD = root
    for (let step = 0; step < depth; step++) {
      const nodeA = nodes[atA]!
      const nodeB = nodes[atB]!
      const nodeC = nodes[atC]!
      const nodeD = nodes[atD]!
      if ((nodeA & nodeB & nodeC & nodeD & 255) === leafColumn) break
      atA = (nodeA >> 8) + above(keys[Math.imul(nodeA & 255, size) + a]!, limits[atA]!)
      atB = (nodeB >> 8) + above(keys[Math.imul(nodeB & 255, size) + b]!, limits[atB]!)
      atC = (nodeC >> 8) + above(keys[Math.imul(nodeC & 255, size) + c]!, limits[atC]!)
      atD = (nodeD >> 8) + above(keys[Math.imul(nodeD & 255, size) + d]!, limits[atD]!)
    }
    sums[k]! += leaves[atA]!
    sums[k + 1]! += leaves[atB]!
    sums[k + 2]! += leaves[atC]!
    sums[k + 3]! += leaves[atD]!
  }
}

/** 1 where the key is above the limit, else 0: the sign of their difference, mended where it overflows. */
function above(key: number, limit: number): number {
  const difference = (limit - key) | 0
  return (difference ^ ((limit ^ key) & (difference ^ limit))) >>> 31
}

/** So near to 0 or 1 nothing is: the trees that come after could not mend it. */
const least = 1e-4

function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, least), 1 - least)
  return Math.log(p / (1 - p))
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
