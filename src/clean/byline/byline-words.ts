import {fold} from '../../rules/fold.ts'
import {packsFor} from '../../rules/load.ts'
import {type DateWords, dateWordsFor} from '../dates/date-words.ts'
import {tokensOf} from '../dates/tokens.ts'

/** A label of a byline, in folded words. */
export interface BylineLabel {
  words: string[]
  /** Holds before one name in one word, and amid a line: `by`, `von`; others want a colon or a full name. */
  strong: boolean
}

/** What the packs of a text know of bylines, folded for look-up. */
export interface BylineWords {
  /** By their first word, the longest first. */
  labels: Map<string, BylineLabel[]>
  /** Lower-case code units under 0x80 that a label begins with: tells most lines apart. */
  firsts: Set<number>
  /** Labels of scripts without spaces, which stand right against the name. */
  glued: string[]
  /** Roles, by their first word. */
  roles: Map<string, string[][]>
  /** Roles of scripts without spaces, which stand right after the name. */
  gluedRoles: string[]
  and: Set<string>
  /** First words of what names who made a picture: `photo by` is no byline. */
  credits: Set<string>
  dates: DateWords
}

const known = new Map<string, BylineWords>()
/** Han, kana, hangul, Thai. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/**
 * The byline words of a language and of English.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function bylineWordsFor(language: string | null): BylineWords {
  const key = language ?? ''
  let words = known.get(key)
  if (!words) known.set(key, (words = gather(language)))
  return words
}

function gather(language: string | null): BylineWords {
  const words: BylineWords = {
    labels: new Map(),
    firsts: new Set(),
    glued: [],
    roles: new Map(),
    gluedRoles: [],
    // English has `in` for “in Paris” among its joining words: what follows is a place or a section.
    and: new Set(),
    credits: new Set(),
    dates: dateWordsFor(language),
  }
  for (const {bylines, credits} of packsFor(language)) {
    for (const label of [...credits.labels, ...credits.by, ...credits.illustration])
      words.credits.add(split(fold(label))[0] ?? '')
    for (const word of bylines.and.map((and) => fold(and))) if (word !== 'in' && word.length < 12) words.and.add(word)
    const main = lastWord(bylines.labels[0] ?? '')
    for (const label of bylines.labels) {
      const plain = fold(label).replace(/[:：=＝/／・]+$/u, '')
      if (unspaced.test(plain)) words.glued.push(plain)
      const parts = split(plain)
      if (!parts.length || plain === 'from') continue
      const list = words.labels.get(parts[0]!) ?? []
      list.push({words: parts, strong: lastWord(plain) === main})
      words.labels.set(
        parts[0]!,
        list.toSorted((a, b) => b.words.length - a.words.length),
      )
    }
    for (const role of bylines.roles) {
      const plain = fold(role)
      if (unspaced.test(plain)) words.gluedRoles.push(plain)
      const parts = split(plain)
      if (parts.length) words.roles.set(parts[0]!, [...(words.roles.get(parts[0]!) ?? []), parts])
    }
  }
  for (const label of [...words.labels.keys(), ...words.glued]) words.firsts.add(label.toLowerCase().charCodeAt(0))
  words.glued.sort((a, b) => b.length - a.length)
  words.gluedRoles.sort((a, b) => b.length - a.length)
  return words
}

function split(folded: string): string[] {
  return tokensOf(folded)
    .filter(({kind}) => kind !== 'mark')
    .map(({text}) => text)
}

function lastWord(label: string): string {
  return split(fold(label)).at(-1) ?? ''
}
