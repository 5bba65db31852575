import {isPoint, isUnspaced} from '../../parse/characters.ts'
import {isCapital, isWordAt} from '../../parse/letters.ts'
import {differences} from './differences.ts'
import {type Change, changesFact, type FactWords, mayBeName, type Word} from './facts.ts'
import {caseless, isCurrency} from './tokenize.ts'

/** How two texts that share much are alike, and whether they say the same. */
export interface Comparison {
  /** Share of the words that both have in the same order, 0 to 1. */
  alike: number
  /** Whether the second says more: it has words beside those of the first. */
  fuller: boolean
  /** The first fact in which they differ: a figure, a name, a negation. Undefined where only wording differs. */
  fact: [first: string, second: string] | undefined
}

/** Differences beyond this many words are not looked into: the texts are different texts. */
const mostDifferences = 120
/** The longest word looked for in a script without spaces, in characters. */
const mostPiece = 5

// oxlint-disable-next-line no-control-regex -- the test is for anything beyond ASCII
const beyondAscii = /[^\x00-\x7f]/
const apostrophes = "'’"
const opening = (): RegExp => /[.!?:…。！？।؟]["”’»)\]]*\s+["“„«‘(]*$/u

/**
 * Compares two texts word by word.
 *
 * @param first - One text.
 * @param second - The other.
 * @param least - Likeness below which they are different texts.
 * @param factWords - Words that make another fact.
 * @returns The comparison, or null where the texts are less alike than asked.
 */
export function compare(first: string, second: string, least: number, factWords: FactWords): Comparison | null {
  const a = wordsOf(first)
  const b = wordsOf(second)
  const total = a.length + b.length
  const most = Math.min(mostDifferences, Math.floor(total * (1 - least)))
  if (Math.abs(a.length - b.length) > most) return null
  const ids = new Map<string, number>()
  const number = ({text}: Word): number => {
    const known = ids.get(text) ?? ids.size
    ids.set(text, known)
    return known
  }
  const found = differences(a.map(number), b.map(number), most)
  if (!found) return null
  const pairs = found.map((it): [Word[], Word[]] => [a.slice(...it.first), b.slice(...it.second)])
  const apart = pairs.reduce((sum, [one, other]) => sum + one.length + other.length, 0)
  const surplus = pairs.reduce(
    (sum, [one, other]) => sum + (one.length ? 0 : weigh(other)) - (other.length ? 0 : weigh(one)),
    0,
  )
  const fuller = surplus >= 1
  return {alike: total ? 1 - apart / total : 1, fuller, fact: findFact(pairs, fuller, a, b, factWords)}
}

function findFact(
  pairs: [Word[], Word[]][],
  fuller: boolean,
  a: Word[],
  b: Word[],
  factWords: FactWords,
): [string, string] | undefined {
  for (const [list, side] of [
    [a, 0],
    [b, 1],
  ] as const)
    for (const pair of pairs) for (const item of pair[side]) item.around = piecesAround(list, item.at)
  const changes = pairs.map(([one, other]): Change => (fuller ? {kept: other, lost: one} : {kept: one, lost: other}))
  let index = changes.findIndex((change) => changesFact(change, factWords))
  if (index < 0 && changes.length && mayBeName(changes))
    index = changes.findIndex(({kept, lost}) => kept.length && lost.length)
  const pair = pairs[index]
  return pair && [say(pair[0]), say(pair[1])]
}

/** How much words add to a text; a single character without spaces may be a shred of a change. */
function weigh(words: Word[]): number {
  return words.reduce((sum, {text}) => sum + (isUnspaced(text.charCodeAt(0)) ? 1 / 3 : 1), 0)
}

function say(words: Word[]): string {
  return words.map(({shown}) => shown).join(words.some(({text}) => isUnspaced(text.charCodeAt(0))) ? '' : ' ')
}

function wordsOf(text: string): Word[] {
  const found: Word[] = []
  const bare = beyondAscii.test(text) ? withoutPoints(text.normalize('NFKC')) : text
  for (let index = 0; index < bare.length; index++) {
    const end = wordEnd(bare, index)
    if (end === index) continue
    const match = bare.slice(index, end)
    const capital = isCapital(match[0])
    const opens = index === 0 || opening().test(bare.slice(Math.max(0, index - 6), index))
    index = end - 1
    const parts = isUnspaced(match.charCodeAt(0)) ? [...match] : [match]
    for (const shown of parts)
      found.push({text: caseless(shown).replace('’', "'"), shown, at: found.length, capital, opens, around: []})
  }
  return found
}

/** Where the word ends that begins at a place: an apostrophe is part of it, a currency sign is one by itself. */
function wordEnd(text: string, start: number): number {
  if (isCurrency(text.charCodeAt(start))) return start + 1
  let end = start
  while (isWordAt(text, end) || (end > start && apostrophes.includes(text[end]!) && isWordAt(text, end + 1))) end++
  return end
}

function withoutPoints(text: string): string {
  return [...text].filter((sign) => !isPoint(sign.charCodeAt(0))).join('')
}

/** Where each character is a word by itself, all pieces of up to five that it stands in. */
function piecesAround(words: Word[], at: number): string[] {
  if (!isUnspaced(words[at]!.text.charCodeAt(0))) return []
  const pieces: string[] = []
  for (let from = Math.max(0, at - mostPiece + 1); from <= at; from++)
    for (let to = at + 1; to <= Math.min(words.length, from + mostPiece); to++)
      pieces.push(
        words
          .slice(from, to)
          .map(({text}) => text)
          .join(''),
      )
  return pieces
}
