import {isUnspaced} from '../../parse/characters.ts'
import {type Difference, differences} from './differences.ts'

/** How two texts that share much are alike, and whether they say the same. */
export interface Comparison {
  /** Share of the words that both have in the same order, 0 to 1. */
  alike: number
  /** The first fact in which they differ: a figure, a name, a negation. Undefined where only wording differs. */
  fact: [first: string, second: string] | undefined
}

/** Differences beyond this many words are not looked into: the texts are different texts. */
const mostDifferences = 120

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * Compares two texts word by word.
 *
 * @param first - One text.
 * @param second - The other.
 * @param least - Likeness below which they are different texts.
 * @param turns - Lower-case words that turn a sentence round, and numerals.
 * @returns The comparison, or null where the texts are less alike than asked.
 */
export function compare(first: string, second: string, least: number, turns: ReadonlySet<string>): Comparison | null {
  const a = wordsOf(first)
  const b = wordsOf(second)
  const total = a.length + b.length
  const most = Math.min(mostDifferences, Math.floor(total * (1 - least)))
  if (Math.abs(a.length - b.length) > most) return null
  const ids = new Map<string, number>()
  const number = (item: string): number => {
    const key = item.toLowerCase()
    const known = ids.get(key) ?? ids.size
    ids.set(key, known)
    return known
  }
  const found = differences(a.map(number), b.map(number), most)
  if (!found) return null
  const apart = found.reduce((sum, {first: [s, e], second: [t, f]}) => sum + e - s + f - t, 0)
  return {alike: total ? 1 - apart / total : 1, fact: findFact(found, a, b, turns)}
}

function wordsOf(text: string): string[] {
  const found: string[] = []
  for (const [match] of text.normalize('NFKC').matchAll(word)) {
    if (isUnspaced(match.charCodeAt(0))) found.push(...match)
    else found.push(match)
  }
  return found
}

function findFact(
  found: Difference[],
  a: string[],
  b: string[],
  turns: ReadonlySet<string>,
): [string, string] | undefined {
  for (const {first, second} of found) {
    const removed = a.slice(...first)
    const added = b.slice(...second)
    const pair: [string, string] = [removed.join(' '), added.join(' ')]
    if ([...removed, ...added].some((item) => /\p{N}/u.test(item) || turns.has(item.toLowerCase()))) return pair
    if (removed.some((item, i) => isName(item, first[0] + i)) && added.some((item, i) => isName(item, second[0] + i)))
      return pair
  }
}

/** A capital that does not begin the text: in most scripts a name. */
function isName(item: string, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(item)
}
