/** A place where two sequences differ: what the first has and the second has there. */
export interface Difference {
  first: [start: number, end: number]
  second: [start: number, end: number]
}

/**
 * Finds the differences between two sequences, least first: Myers' O(ND) algorithm, given up where they
 * differ in more than `most` items.
 *
 * Source: Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986.
 *
 * @param a - Tokens of one text.
 * @param b - Tokens of the other.
 * @param most - Insertions and deletions allowed.
 * @returns Differences in order, or null if there are more than allowed.
 */
export function differences(a: ArrayLike<number>, b: ArrayLike<number>, most: number): Difference[] | null {
  const n = a.length
  const m = b.length
  const offset = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let d = 0; d <= most; d++) {
    trace.push(furthest.slice(offset - d - 1, offset + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && furthest[offset + k - 1]! < furthest[offset + k + 1]!)
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1
      while (x < n && x - k < m && a[x] === b[x - k]) x++
      furthest[offset + k] = x
      if (x >= n && x - k >= m) return walkBack(trace, n, m)
    }
  }
  return null
}

function walkBack(trace: Int32Array[], n: number, m: number): Difference[] {
  const found: Difference[] = []
  let x = n
  let y = m
  for (let d = trace.length - 1; d > 0; d--) {
    const row = trace[d]!
    const at = (k: number): number => row[k + d + 1]!
    const k = x - y
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const beforeX = at(down ? k + 1 : k - 1)
    const beforeY = beforeX - (down ? k + 1 : k - 1)
    const first: [number, number] = [beforeX, beforeX + (down ? 0 : 1)]
    const second: [number, number] = [beforeY, beforeY + (down ? 1 : 0)]
    const next = found.at(-1)
    if (next && next.first[0] === first[1] && next.second[0] === second[1]) {
      next.first[0] = first[0]
      next.second[0] = second[0]
    } else found.push({first, second})
    x = beforeX
    y = beforeY
  }
  return found.toReversed()
}
