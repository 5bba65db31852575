/** Room for so many columns: a column's number fits a byte, of which 255 is a leaf's. */
const mostColumns = 256

/**
 * Texts of so many rows have their tables in the same memory, one after the other: to ask for half a megabyte anew costs
 * more than to fill it.
 */
const sharedRows = 1024
let shared: {values: Float32Array; keys: Int32Array} | undefined

function roomFor(rows: number): {values: Float32Array; keys: Int32Array} {
  const room = (size: number) => ({values: new Float32Array(size), keys: new Int32Array(size)})
  if (rows > sharedRows) return room(rows * mostColumns)
  return (shared ??= room(sharedRows * mostColumns))
}

/**
 * A table of numbers, one row per paragraph, filled column by column: a column's values stand together. Tables of up to
 * 1024 rows share memory: making the next one overwrites this one.
 */
export class Table {
  readonly names: string[] = []
  readonly rows: number
  readonly values: Float32Array
  readonly #keys: Int32Array
  #keyed = 0

  /** @param rows - Number of paragraphs. */
  constructor(rows: number) {
    this.rows = rows
    const {values, keys} = roomFor(rows)
    this.values = values
    this.#keys = keys
  }

  /**
   * Adds a column for others to fill.
   *
   * @param name - What it is; the same for every text, in the same order.
   * @returns Its values, one a row.
   */
  column(name: string): Float32Array {
    const at = this.names.length * this.rows
    this.names.push(name)
    return this.values.subarray(at, at + this.rows).fill(0)
  }

  /**
   * Adds a column that there is already.
   *
   * @param name - See {@link column}.
   * @param column - A value for each row.
   * @param shift - Row to take the value from, seen from its own: 1 is the next; `beyond` where there is none.
   * @param beyond - See there.
   */
  add(name: string, column: ArrayLike<number>, shift = 0, beyond = -1): void {
    const into = this.column(name)
    const {rows} = this
    for (let row = 0; row < rows; row++) {
      const from = row + shift
      into[row] = from < 0 || from >= rows ? beyond : column[from]!
    }
  }

  /** Adds a column, each value made from its row's number. */
  addEach(name: string, valueOf: (row: number) => number): void {
    const into = this.column(name)
    for (let row = 0; row < into.length; row++) into[row] = valueOf(row)
  }

  /** Adds a column that has one value for the whole text. */
  addWhole(name: string, value: number): void {
    this.column(name).fill(value)
  }

  /** The values as {@link keyOf} has them, in the same places. */
  keys(): Int32Array {
    const bits = new Int32Array(this.values.buffer)
    const keys = this.#keys
    const end = this.names.length * this.rows
    for (let i = this.#keyed; i < end; i++) keys[i] = keyOf(bits[i]!)
    this.#keyed = end
    return keys
  }
}

/**
 * Maps a float's bits to an integer that sorts in the same order, so that comparing needs no branch.
 *
 * @param bits - The bits of a 32-bit fraction.
 */
export function keyOf(bits: number): number {
  return bits ^ ((bits >> 31) & 0x7fffffff)
}
