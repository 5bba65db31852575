/** What of a phrase is needed to look it up. */
export interface PreparedPattern {
  /** The index of its rule. */
  rule: number
  /** Words of a text at most. */
  words: number
  /** Sets of grams, of each of which a text has one. */
  grams: number[][]
  /** The phrase in its folded form. */
  phrase: string
}

/**
 * Writes a pattern as one string: of a pack with a thousand, a few are ever looked at, and a string is read from JSON
 * several times as fast as lists in lists.
 */
export function writePattern({rule, words, grams, phrase}: PreparedPattern): string {
  return [rule, words, grams.map((set) => set.join(' ')).join(','), phrase].join('\t')
}

/** Reads what {@link writePattern} wrote. */
export function readPattern(written: string): PreparedPattern {
  const [rule, words, grams, phrase] = written.split('\t') as [string, string, string, string]
  return {
    rule: Number(rule),
    words: Number(words),
    grams: grams ? grams.split(',').map((set) => set.split(' ').map(Number)) : [],
    phrase,
  }
}
