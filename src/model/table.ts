/** A row has room for so many columns: a column's number fits a byte. */
export const stride = 256

/** A table of numbers, one row a paragraph, filled column by column. */
export class Table {
  readonly names: string[] = []
  readonly values: Float32Array
  readonly rows: number

  /** @param rows - Number of paragraphs. */
  constructor(rows: number) {
    this.rows = rows
    this.values = new Float32Array(rows * stride)
  }

  /**
   * Adds a column.
   *
   * @param name - What it is; the same for every text, in the same order.
   * @param column - A value for each row.
   * @param shift - Row to take the value from, seen from its own: 1 is the next; `beyond` where there is none.
   * @param beyond - See there.
   */
  add(name: string, column: ArrayLike<number>, shift = 0, beyond = -1): void {
    const {rows, values} = this
    for (let row = 0, at = this.names.length; row < rows; row++, at += stride) {
      const from = row + shift
      values[at] = from < 0 || from >= rows ? beyond : column[from]!
    }
    this.names.push(name)
  }

  /** Adds a column that has one value for the whole text. */
  addWhole(name: string, value: number): void {
    for (let row = 0, at = this.names.length; row < this.rows; row++, at += stride) this.values[at] = value
    this.names.push(name)
  }
}
