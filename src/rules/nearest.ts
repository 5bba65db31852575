import {distance} from 'fastest-levenshtein'

/**
 * What to say of an unknown name: the one that was meant, or else all there are.
 *
 * @param typed - What was typed.
 * @param known - Right names.
 */
export function didYouMean(typed: string, known: readonly string[]): string {
  const near = nearest(typed, known)
  return near === undefined ? `use ${known.join(', ')}` : `did you mean ${near}?`
}

/**
 * The name that someone may have meant.
 *
 * @param typed - What was typed.
 * @param known - Right names.
 * @returns The nearest, if it is close enough: up to a third of its letters may differ; two transposed letters always may.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const name of known) {
    const differs = distance(typed.toLowerCase(), name.toLowerCase())
    if (differs < least && differs <= mostDiffering(name)) {
      least = differs
      best = name
    }
  }
  return best
}

function mostDiffering({length}: string): number {
  return Math.max(Math.floor(length / 3), Math.min(2, Math.floor(length / 2)))
}
