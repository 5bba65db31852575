/**
 * Running sums, for sums over windows.
 *
 * @param column - Values.
 * @returns One more than values: the sum of those before each place.
 */
export function runningSums(column: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(column.length + 1)
  for (let i = 0; i < column.length; i++) sums[i + 1] = sums[i]! + column[i]!
  return sums
}

/** Sums over the `reach` rows before each row, its own left out. */
export function sumsBefore(sums: Float64Array, reach: number): Float32Array {
  const result = new Float32Array(sums.length - 1)
  for (let i = 0; i < result.length; i++) result[i] = sums[i]! - sums[Math.max(0, i - reach)]!
  return result
}

/** Sums over the `reach` rows after each row, its own left out. */
export function sumsAfter(sums: Float64Array, reach: number): Float32Array {
  const size = sums.length - 1
  const result = new Float32Array(size)
  for (let i = 0; i < size; i++) result[i] = sums[Math.min(size, i + 1 + reach)]! - sums[i + 1]!
  return result
}

/** Quotient of two columns, `none` where the second is 0. */
export function ratio(top: Float32Array, bottom: Float32Array, none = 0): Float32Array {
  return top.map((value, i) => (bottom[i]! > 0 ? value / bottom[i]! : none))
}

/** Rows since the last one that has the bit or a value that is not 0; `far` where none has. */
export function since(flags: ArrayLike<number>, bit = -1, far = 400): Float32Array {
  const result = new Float32Array(flags.length)
  let distance = far
  for (let i = 0; i < flags.length; i++) {
    distance = flags[i]! & bit ? 0 : Math.min(distance + 1, far)
    result[i] = distance
  }
  return result
}

/** Rows until the next one that has the bit; `far` where none has. */
export function until(flags: ArrayLike<number>, bit = -1, far = 400): Float32Array {
  const result = new Float32Array(flags.length)
  let distance = far
  for (let i = flags.length - 1; i >= 0; i--) {
    distance = flags[i]! & bit ? 0 : Math.min(distance + 1, far)
    result[i] = distance
  }
  return result
}

/** 1 where the test holds, else 0. */
export function flag(size: number, test: (row: number) => boolean): Float32Array {
  const result = new Float32Array(size)
  for (let i = 0; i < size; i++) if (test(i)) result[i] = 1
  return result
}
