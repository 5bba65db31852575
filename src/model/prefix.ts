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
export function sumsBefore(
  sums: Float64Array,
  reach: number,
  into: Float32Array = new Float32Array(sums.length - 1),
): Float32Array {
  for (let i = 0; i < into.length; i++) into[i] = sums[i]! - sums[Math.max(0, i - reach)]!
  return into
}

/** Sums over the `reach` rows after each row, its own left out. */
export function sumsAfter(
  sums: Float64Array,
  reach: number,
  into: Float32Array = new Float32Array(sums.length - 1),
): Float32Array {
  const size = into.length
  for (let i = 0; i < size; i++) into[i] = sums[Math.min(size, i + 1 + reach)]! - sums[i + 1]!
  return into
}

/** Quotient of two columns, `none` where the second is 0. */
export function ratio(top: Float32Array, bottom: Float32Array, into: Float32Array, none = 0): void {
  for (let i = 0; i < into.length; i++) into[i] = bottom[i]! > 0 ? top[i]! / bottom[i]! : none
}

/** Distances count to here. */
export const farthest = 400

/** Rows since the last row whose flags include the bit (default: any bit); `farthest` where none has. */
export function since(flags: ArrayLike<number>, into: Float32Array, bit = -1): void {
  let distance = farthest
  for (let i = 0; i < into.length; i++) {
    distance = flags[i]! & bit ? 0 : Math.min(distance + 1, farthest)
    into[i] = distance
  }
}

/** Rows until the next one that has the bit; `farthest` where none has. */
export function until(flags: ArrayLike<number>, into: Float32Array, bit = -1): void {
  let distance = farthest
  for (let i = into.length - 1; i >= 0; i--) {
    distance = flags[i]! & bit ? 0 : Math.min(distance + 1, farthest)
    into[i] = distance
  }
}

/** 1 where the test holds, else 0. */
export function flag(size: number, test: (row: number) => boolean): Float32Array {
  const result = new Float32Array(size)
  for (let i = 0; i < size; i++) if (test(i)) result[i] = 1
  return result
}

/** Sum of all values. */
export function total(column: Float32Array): number {
  let sum = 0
  for (let i = 0; i < column.length; i++) sum += column[i]!
  return sum
}
