/** Boosted trees in flat arrays. */
export interface Forest {
  /** First node of each tree. */
  roots: Int32Array
  /** The column that a node looks at, and 256 times its left child, the right one being the next; of a leaf, -1. */
  nodes: Int32Array
  /** A row goes left where its value is at most this; of a leaf, what it adds to the log-odds. */
  values: Float32Array
}

/** After so many trees rows whose log-odds are beyond a bound are as good as decided. */
const checks = new Map([
  [25, 3.5],
  [60, 4.5],
])

/**
 * Adds up what the trees say of each row. Goes tree by tree, not row by row: a tree fits the processor's
 * nearest memory.
 *
 * @param forest - The trees.
 * @param table - Values, row by row.
 * @param stride - Length of a row.
 * @param rows - The rows to look at.
 * @param result - Gets the probability of each of these rows, 0 to 1.
 */
export function probabilities(
  {roots, nodes, values}: Forest,
  table: Float32Array,
  stride: number,
  rows: Int32Array,
  result: Float32Array,
): void {
  let active = rows
  const sums = new Float64Array(result.length)
  for (let tree = 0; tree < roots.length; tree++) {
    const bound = checks.get(tree)
    if (bound) active = active.filter((row) => Math.abs(sums[row]!) < bound)
    const root = roots[tree]!
    for (let k = 0; k < active.length; k++) {
      const row = active[k]!
      const base = row * stride
      let at = root
      let node = nodes[at]!
      while (node >= 0) {
        at = (node >> 8) + (table[base + (node & 255)]! <= values[at]! ? 0 : 1)
        node = nodes[at]!
      }
      sums[row]! += values[at]!
    }
  }
  for (const row of rows) result[row] = 1 / (1 + Math.exp(-sums[row]!))
}
