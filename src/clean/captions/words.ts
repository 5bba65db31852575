import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import type {CreditWords} from '../../rules/types.ts'
import type {CaptionFlag} from '../../types.ts'
import {headOf, headsOf} from './heads.ts'
import {lazy} from '../lazy.ts'
import {isWordAt} from '../../parse/letters.ts'

/** What a word says when a credit begins with it. */
export interface CreditLabel {
  word: string
  /** `label` wants a mark or a name after it, `by` a name, `flag` stands alone as well. */
  kind: 'label' | 'by' | 'flag'
  /** It also heads things that are no pictures: `Source`, `Video`. */
  weak: boolean
  /** It may head a line that is nothing but a credit: `Illustration: X`, not `Supplied: X`. */
  heads: boolean
}

/** Credit words of the languages that apply, ready for look-up. */
export interface Words {
  /** Labels by their first two characters in either case, as one number: see {@link labelsAt}. Longest first. */
  labels: Map<number, CreditLabel[]>
  /** 1 for every code unit that a label begins with, in both cases. */
  firsts: Uint8Array
  /** Words that end a credit, by their last character, longest first: `撮影`, `제공`, `file photo`. */
  closing: () => Map<string, string[]>
  flags: Map<string, CaptionFlag>
  /** Cues that stand in brackets: `left` in `Jane Roe (left)`. */
  bracketed: () => Set<string>
  /** What says by itself what kind of picture it is, also as a line of its own: `File photo`, `写真はイメージです`. */
  standing: Set<string>
  /** Whether common nouns have a capital, so that a capital says nothing. */
  nounsCapital: boolean
}

const weak = new Set(shapes.weak)
const notAfter = new Set(shapes.notAfter)
const notBracketed = new Set(shapes.notBracketed)
const flagFields = [
  ['filePhoto', 'file'],
  ['handout', 'handout'],
  ['illustration', 'illustration'],
  ['screenshot', 'screenshot'],
] as const

/**
 * Prepares the credit words of some languages.
 *
 * @param lists - Credit words, in small letters, of the packs that apply.
 * @param language - ISO 639-1 code of the text.
 */
export function prepareWords(lists: CreditWords[], language: string | null): Words {
  const labels = new Map<string, CreditLabel[]>()
  const flags = new Map<string, CaptionFlag>()
  const seen = new Set<string>()
  const heads = new Set(lists.flatMap((list) => list.labels))
  const add = (word: string, kind: CreditLabel['kind']): void => {
    const bare = isWordAt(word, word.length - 1) ? word : word.replace(/[\s:：=＝／/|–-]+$/, '')
    if (bare.length < 1 || seen.has(bare)) return
    seen.add(bare)
    const key = bare.slice(0, 2)
    const row = labels.get(key)
    const label = {word: bare, kind, weak: weak.has(bare), heads: kind !== 'flag' || heads.has(bare)}
    if (row) row.push(label)
    else labels.set(key, [label])
  }
  const standing = new Set<string>()
  for (const [flag, words] of Object.entries(shapes.standing)) {
    for (const word of words) {
      standing.add(word)
      flags.set(word, flag as CaptionFlag)
      add(word, 'flag')
    }
  }
  for (const word of shapes.everywhere.by) add(word, 'by')
  for (const word of [...shapes.sourceLabels, ...shapes.everywhere.labels]) add(word, 'label')
  for (const list of lists) {
    for (const [field, flag] of flagFields)
      for (const word of list[field]) flags.set(word.endsWith('- ') ? word.slice(0, -2).trimEnd() : word, flag)
    for (const word of list.by) add(word, 'by')
    for (const [field] of flagFields) for (const word of list[field]) add(word, 'flag')
    for (const word of list.labels) add(word, 'label')
  }
  for (const row of labels.values()) row.sort((a, b) => b.word.length - a.word.length)
  return {
    labels: new Map([...labels].flatMap(([key, row]) => headsOf([key]).map((head) => [head, row] as const))),
    firsts: firstsOf(labels.keys()),
    flags,
    closing: lazy(() => byLastCharacter(lists, flags)),
    standing,
    bracketed: lazy(() => bracketedCues(lists)),
    nounsCapital: language !== null && shapes.capitalNouns.includes(language),
  }
}

/**
 * The labels that may begin at an offset of a text, by its first two characters.
 *
 * @param text - A line or a part of one.
 * @param at - The offset.
 * @param words - Credit words.
 */
export function labelsAt(text: string, at: number, {labels, firsts}: Words): CreditLabel[] | undefined {
  const code = text.charCodeAt(at)
  return firsts[code] ? (labels.get(headOf(text, at)) ?? labels.get(code * 0x1_00_00)) : undefined
}

function firstsOf(keys: Iterable<string>): Uint8Array {
  const firsts = new Uint8Array(0x1_00_00)
  for (const key of keys) for (const first of [key, key.toUpperCase()]) firsts[first.charCodeAt(0)] = 1
  return firsts
}

function bracketedCues(lists: CreditWords[]): Set<string> {
  const cues = lists.flatMap((list) => list.cues).filter((cue) => !cue.endsWith(':') && !notBracketed.has(cue))
  return new Set(cues.map((cue) => cue.replace(/^\(|\)$/g, '')))
}

/** What may end a credit; flags only of scripts with spaces, where a name may stand before them. */
function byLastCharacter(lists: CreditWords[], flags: Map<string, CaptionFlag>): Map<string, string[]> {
  const after = [...shapes.everywhere.after, ...lists.flatMap((list) => list.after)].filter(
    (word) => !notAfter.has(word) && !word.startsWith('/'),
  )
  const endings = [...flags.keys()].filter((word) => word.charCodeAt(0) < 0x2e80)
  const rows = new Map<string, string[]>(shapes.agencyEnds.map((last) => [last, []]))
  for (const word of new Set([...after, ...endings])) {
    const row = rows.get(word.at(-1)!)
    if (row) row.push(word)
    else rows.set(word.at(-1)!, [word])
  }
  for (const row of rows.values()) row.sort((a, b) => b.length - a.length)
  return rows
}
