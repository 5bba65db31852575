/** Boosted trees in flat arrays. */
export interface Forest {
  /** First node of each tree. */
  roots: Int32Array
  /** Column that a node looks at; of a leaf, -1. */
  columns: Int16Array
  /** A row goes left where its value is at most this; of a leaf, what it adds to the log-odds. */
  values: Float32Array
  /** Node on the left; the one on the right is the next after it. */
  left: Int32Array
}

/** After so many trees a row whose log-odds are beyond the bound is as good as decided. */
const firstCheck = 30
const decided = 5

/**
 * Adds up what the trees say of each row.
 *
 * @param forest - The trees.
 * @param table - Values, row by row.
 * @param stride - Length of a row.
 * @param rows - Number of rows.
 * @returns For each row the probability, 0 to 1.
 */
export function probabilities(
  {roots, columns, values, left}: Forest,
  table: Float32Array,
  stride: number,
  rows: number,
): Float32Array {
  const result = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const base = row * stride
    let sum = 0
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree === firstCheck && Math.abs(sum) > decided) break
      let node = roots[tree]!
      let column = columns[node]!
      while (column >= 0) {
        node = left[node]! + (table[base + column]! <= values[node]! ? 0 : 1)
        column = columns[node]!
      }
      sum += values[node]!
    }
    result[row] = 1 / (1 + Math.exp(-sum))
  }
  return result
}
