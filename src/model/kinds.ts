import {isUnspaced} from '../parse/characters.ts'

/** What kind of character a UTF-16 code unit is; as plain numbers, for they index and compare fastest. */
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

const known = new Uint8Array(65_536)

/**
 * The kind of a code unit: looked up by regular expression once, remembered after.
 *
 * @param code - A UTF-16 code unit; halves of surrogate pairs are `other`.
 */
export function kindOf(code: number): number {
  return known[code] || (known[code] = findKind(code))
}

const patterns: [RegExp, number][] = [
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

function findKind(code: number): number {
  const character = String.fromCharCode(code)
  if (isUnspaced(code) && /[\p{L}\p{M}]/u.test(character)) return kind.unspaced
  return patterns.find(([pattern]) => pattern.test(character))?.[1] ?? kind.other
}
