import facts from '../../rules/facts.json' with {type: 'json'}
import type {PreparedPack} from '../../rules/load.ts'
import {thresholds} from './thresholds.ts'
import {caseless} from './tokenize.ts'

/** A word of a text that is compared. */
export interface Word {
  /** In small letters. */
  text: string
  /** As it stands. */
  shown: string
  /** Its place among the words. */
  at: number
  /** Whether it begins with a capital. */
  capital: boolean
  /** Whether it begins a sentence. */
  opens: boolean
  /** In a script without spaces, where the word is one character: the pieces of text that it stands in. */
  around: string[]
}

/** Words by which one sentence states another fact than its copy. */
export interface FactWords {
  /** Words that turn a sentence round: `not`, `ohne`. */
  negations: ReadonlySet<string>
  /** Pieces of words that do: `n't`, `n'`, the Turkish `madı`. */
  pieces: readonly string[]
  /** Beginnings that do: `un` in `unsafe`. */
  prefixes: readonly string[]
  /** Numbers in words, names of months and days. */
  numerals: ReadonlySet<string>
  /** Whether a word stands somewhere in the text in small letters: then its capital makes no name of it. */
  isSmall(word: string): boolean
}

/**
 * Gathers the words that make facts.
 *
 * @param packs - The packs of a text.
 * @param isSmall - Whether a word stands in the text in small letters.
 */
export function factWords(packs: PreparedPack[], isSmall: FactWords['isSmall']): FactWords {
  const negations = packs.flatMap((pack) => pack.negations).map(caseless)
  const numbers = packs.flatMap(({language}) => listed(facts.numerals, language))
  // `May` and `March` are months by their capitals only.
  const dates = packs
    .filter(({language}) => !facts.capitalDates.includes(language))
    .flatMap(({dates: {months, weekdays}}) =>
      [...months, ...weekdays]
        .flat()
        .filter((name) => name.length > 3)
        .map(caseless),
    )
  return {
    negations: new Set(negations),
    pieces: [
      ...negations.filter((word) => word.includes("'")),
      ...packs.flatMap(({language}) => listed(facts.negationPieces, language)),
    ],
    prefixes: packs.flatMap(({language}) => listed(facts.negationPrefixes, language)),
    numerals: new Set([...numbers, ...dates]),
    isSmall,
  }
}

function listed(lists: Record<string, string>, language: string): string[] {
  return lists[language]?.split(' ').map(caseless) ?? []
}

/** What stands at one place of two copies: the words that stay, and those that would be lost. */
export interface Change {
  kept: Word[]
  lost: Word[]
}

/** Whether a change is one of fact: a figure, a negation, or a name that the copy which stays does not have. */
export function changesFact({kept, lost}: Change, words: FactWords): boolean {
  if ([...kept, ...lost].some((word) => isNegation(word, words))) return true
  if (lost.some((word) => isNumeral(word, words))) return true
  if (lost.length && kept.some((word) => isNumeral(word, words))) return true
  if (kept.length === 1 && lost.length === 1 && isTurned(kept[0]!.text, lost[0]!.text, words)) return true
  return lost.some((word) => isName(word, words) && (!word.opens || kept.some((other) => isName(other, words))))
}

/** Whether the changes, of words without capitals, lie so close together that they may be another name. */
export function mayBeName(changes: Change[]): boolean {
  const first = changes[0]!
  const last = changes.at(-1)!
  const from = Math.min(...[first.kept, first.lost].flatMap(([word]) => word?.at ?? []))
  const to = Math.max(...[last.kept, last.lost].flatMap((list) => list.at(-1)?.at ?? []))
  return (
    to - from < thresholds.namePlace &&
    changes.some(({kept, lost}) => kept.length && lost.length) &&
    changes.every(({kept, lost}) => [...kept, ...lost].every(({text}) => text.toUpperCase() === text.toLowerCase()))
  )
}

function isNegation({text, around}: Word, {negations, pieces}: FactWords): boolean {
  return (
    negations.has(text) || pieces.some((piece) => text.includes(piece)) || around.some((part) => negations.has(part))
  )
}

function isNumeral({text, around}: Word, {numerals}: FactWords): boolean {
  return /[\p{N}\p{Sc}]/u.test(text) || numerals.has(text) || around.some((part) => numerals.has(part))
}

/** A word in capitals that the text has nowhere in small letters: in most scripts a name. */
function isName({capital, text}: Word, {isSmall}: FactWords): boolean {
  return capital && !isSmall(text)
}

/** One word is the other with a beginning that turns it round: `safe`, `unsafe`. */
function isTurned(one: string, other: string, {prefixes}: FactWords): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.endsWith(short) && prefixes.includes(long.slice(0, long.length - short.length))
}
