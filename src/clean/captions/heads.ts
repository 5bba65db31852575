/** Two characters of a line as one number: dearer keys are for those that pass. */
export function headOf(line: string, at: number): number {
  return line.charCodeAt(at) * 0x1_00_00 + (line.charCodeAt(at + 1) || 0)
}

/** Beginnings of words in both cases, as {@link headOf} gives them. */
export function headsOf(keys: Iterable<string>): number[] {
  const heads: number[] = []
  for (const key of keys) {
    const [first = '', second = ''] = key
    for (const a of [first, first.toUpperCase()])
      for (const b of [second, second.toUpperCase()]) heads.push(headOf(a + b, 0))
  }
  return heads
}
