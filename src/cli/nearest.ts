import {distance} from 'fastest-levenshtein'

/**
 * The name that someone may have meant.
 *
 * @param typed - What was typed.
 * @param known - Right names.
 * @returns The nearest, if it is near enough to be meant: a third of its letters may differ, and two that
 *   changed places.
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
