import {fold} from '../../rules/fold.ts'
import {languages, packsFor} from '../../rules/load.ts'
import {perLanguage} from '../../rules/per-language.ts'
import {charactersOf} from '../../rules/scripts.ts'
import {type DateWords, dateWordsFor} from '../dates/date-words.ts'
import {tokensOf} from '../dates/tokens.ts'
import {lazy} from '../lazy.ts'

/** A label of a byline, in folded words. */
interface BylineLabel {
  words: string[]
  /** Holds before one name in one word, and amid a line: `by`, `von`; others want a colon or a full name. */
  strong: boolean
  /** Short for a word, with a full stop: `oprac.` */
  short: boolean
}

/** What the packs of a text know of bylines, folded for look-up. */
export interface BylineWords {
  /** By their first word, the longest first. */
  labels: Map<string, BylineLabel[]>
  /** Lower-case code units under 0x80 that a label begins with: tells most lines apart. */
  firsts: Set<number>
  /** Labels of scripts without spaces, which stand right against the name. */
  glued: string[]
  roles: () => Roles
  and: Set<string>
  /** First words of what names who made a picture: `photo by` is no byline. */
  credits: () => Set<string>
  /** Words that join those of a sentence, not folded: folding makes `على` a name. Of the text's own language. */
  functionWords: () => Set<string>
  dates: DateWords
}

/** What people are who write. */
interface Roles {
  /** By their first word. */
  byFirst: Map<string, string[][]>
  /** Those of scripts without spaces, which stand right after the name. */
  glued: string[]
}

/** Words of which each is one token. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/
const unspaced = new RegExp(`[${charactersOf('han', 'kana', 'hangul', 'thai')}]`)

/**
 * The byline words of a language and of English.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export const bylineWordsFor: (language: string | null) => BylineWords = perLanguage(gather)

function gather(language: string | null): BylineWords {
  const words: BylineWords = {
    labels: new Map(),
    firsts: new Set(),
    glued: [],
    roles: lazy(() => gatherRoles(language)),
    and: new Set(),
    credits: lazy(() => gatherCredits(language)),
    functionWords: lazy(() => new Set(language ? languages[language]?.stopWords : [])),
    dates: dateWordsFor(language),
  }
  for (const {bylines} of packsFor(language)) {
    for (const word of bylines.and.map((and) => fold(and))) if (word.length < 12) words.and.add(word)
    const main = lastWord(bylines.labels[0] ?? '')
    for (const label of bylines.labels) {
      const plain = fold(label).replace(/[:：=＝/／・]+$/u, '')
      if (unspaced.test(plain)) words.glued.push(plain)
      const parts = split(plain)
      if (!parts.length) continue
      const list = words.labels.get(parts[0]!) ?? []
      list.push({words: parts, strong: lastWord(plain) === main, short: plain.endsWith('.')})
      words.labels.set(
        parts[0]!,
        list.toSorted((a, b) => b.words.length - a.words.length),
      )
    }
  }
  for (const label of [...words.labels.keys(), ...words.glued]) words.firsts.add(label.toLowerCase().charCodeAt(0))
  words.glued.sort((a, b) => b.length - a.length)
  return words
}

function gatherRoles(language: string | null): Roles {
  const roles: Roles = {byFirst: new Map(), glued: []}
  for (const role of packsFor(language).flatMap(({bylines}) => bylines.roles)) {
    const plain = fold(role)
    if (unspaced.test(plain)) roles.glued.push(plain)
    const parts = split(plain)
    if (parts.length) roles.byFirst.set(parts[0]!, [...(roles.byFirst.get(parts[0]!) ?? []), parts])
  }
  roles.glued.sort((a, b) => b.length - a.length)
  return roles
}

function gatherCredits(language: string | null): Set<string> {
  const labels = packsFor(language).flatMap(({credits}) => [credits.labels, credits.by, credits.illustration].flat())
  return new Set(labels.map((label) => split(fold(label))[0] ?? ''))
}

function split(folded: string): string[] {
  if (plainWords.test(folded)) return folded.split(' ')
  return tokensOf(folded)
    .filter(({kind}) => kind !== 'mark')
    .map(({text}) => text)
}

function lastWord(label: string): string {
  return split(fold(label)).at(-1) ?? ''
}
