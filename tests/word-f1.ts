/** Word F1 of two texts, as bags of words. */
export function wordF1(got: string, want: string): number {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const left = new Map<string, number>()
  for (const word of wordsOf(want)) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of wordsOf(got)) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (wordsOf(got).length + wordsOf(want).length || 1)
}
