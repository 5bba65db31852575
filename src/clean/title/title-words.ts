import {isUnspaced, isWordCode} from '../../parse/characters.ts'

/** Words of a line in small letters, each once. */
export function titleWords(text: string): Set<string> {
  const lower = text.toLowerCase()
  const words = new Set<string>()
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const inside = i < lower.length && isWordCode(lower.charCodeAt(i))
    if (inside && start < 0) start = i
    else if (!inside && start >= 0) {
      words.add(lower.slice(start, i))
      start = -1
    }
  }
  return words
}

/** Shorter words say nothing of a topic. */
export const leastTopicLetters = 4

/** Words of a text that tell its topic: long ones, and where no spaces stand between words, pairs of characters. */
export function topicWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const word of titleWords(text)) {
    if (isUnspaced(word.charCodeAt(0))) for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2))
    else if (word.length >= leastTopicLetters) words.add(word)
  }
  return words
}

/** How many words of one set are in another. */
export function shared(a: Set<string>, b: Set<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

/**
 * How much two headlines say the same: the words that they share, in two of those that they have.
 *
 * @returns 0 to 1 (Dice's coefficient).
 */
export function likeness(a: Set<string>, b: Set<string>): number {
  return a.size + b.size ? (2 * shared(a, b)) / (a.size + b.size) : 0
}

/**
 * Whether a line may have a key that begins with one of these characters: tells most lines apart without folding them.
 *
 * @param text - The line.
 * @param firsts - First characters of the keys.
 */
export function mayBegin(text: string, firsts: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) return true
    if (isWordCode(code)) return firsts.includes(text[i]!.toLowerCase())
  }
  return true
}
