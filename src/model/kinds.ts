import {isUnspaced} from '../parse/characters.ts'

/** What kind of character a UTF-16 code unit is; as plain numbers, which are fastest to index and compare. */
export const kind = {
  space: 1,
  lower: 2,
  upper: 3,
  /** A letter of a script without capitals. */
  letter: 4,
  /** A letter of a script that puts no space between words. */
  unspaced: 5,
  digit: 6,
  mark: 7,
  /** Ends a sentence: `.`, `!`, `?`, `…` and their like. */
  terminal: 8,
  open: 9,
  close: 10,
  other: 11,
} as const

/** Letters for the kinds, in the order of their numbers from 1. */
const letters = 'sluandmtoc-'
/**
 * The characters of most texts, from U+0000 and from U+2010, so that only other scripts pay for the making of regular
 * expressions. A test holds these against the patterns below.
 */
const common: [number, string][] = [
  [
    0,
    '---------sssss------------------stc----coc----t-dddddddddd-----t' +
      '-uuuuuuuuuuuuuuuuuuuuuuuuuuo-c---llllllllllllllllllllllllllo-c--' +
      '--------------------------------s---------ao---------l----ac----' +
      'uuuuuuuuuuuuuuuuuuuuuuu-uuuuuuullllllllllllllllllllllll-llllllll' +
      'ulululululululululululululululululululululululululululullulululu' +
      'lulululullulululululululululululululululululululululululuululull',
  ],
  [0x2010, '--------ocooocoo------t-ss-----s---------oc-----'],
]

const known = new Uint8Array(65_536)
for (const [first, kinds] of common) {
  for (let i = 0; i < kinds.length; i++) known[first + i] = letters.indexOf(kinds.charAt(i)) + 1
}

/**
 * The kind of a code unit: known, or looked up by regular expression once and remembered.
 *
 * @param code - A UTF-16 code unit; halves of surrogate pairs are `other`.
 */
export function kindOf(code: number): number {
  return known[code] || (known[code] = findKind(code))
}

const patterns = (): [RegExp, number][] => [
  [/\s/u, kind.space],
  [/[.!?…。！？।؟۔]/u, kind.terminal],
  [/\p{Ll}/u, kind.lower],
  [/\p{Lu}|\p{Lt}/u, kind.upper],
  [/\p{L}/u, kind.letter],
  [/\p{Nd}/u, kind.digit],
  [/\p{M}/u, kind.mark],
  [/[\p{Ps}\p{Pi}]/u, kind.open],
  [/[\p{Pe}\p{Pf}"']/u, kind.close],
]

/** The kind as the patterns have it. */
export function findKind(code: number): number {
  const character = String.fromCharCode(code)
  if (isUnspaced(code) && /[\p{L}\p{M}]/u.test(character)) return kind.unspaced
  return patterns().find(([pattern]) => pattern.test(character))?.[1] ?? kind.other
}
