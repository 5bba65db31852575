import {isWordCode} from '../parse/characters.ts'

/* oxlint-disable no-misleading-character-class -- the marks themselves are what is looked for */
/**
 * Combining and invisible marks, which are dropped: soft hyphen, zero-width, direction marks, Latin and Greek accents,
 * Arabic and Hebrew points, tatweel.
 */
const marks =
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u093c\u09bc\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0f\ufeff]+/g
const singleQuotes = /[\u05f3\u02bc\u2018-\u201b\u2032\u0060\u00b4\uff07]/g
const doubleQuotes = /[\u05f4\u201c-\u201f\u2033\u00ab\u00bb\u300c-\u300f]/g
const dashes = /[\u05be\u2010-\u2015\u2212\u2e3a\u2e3b]/g
/** Letters that a keyboard of a neighbouring language gives: Turkish dotless i, Persian yeh and kaf. */
const lookAlikes = /[ıیىک]/g
const alike: Record<string, string> = {ı: 'i', ی: 'ي', ى: 'ي', ک: 'ك'}
const space = /\s+/g
/** ASCII that changes in nothing but case: the backtick is a quotation mark. */
const plain = /^[\x20-\x5f\x61-\x7e]*$/

/** Characters at an edge that belong to the line. */
const opensLine = '©([#@'
const closesLine = ')]%'

/**
 * Folds a text to the form in which phrases are compared: no case, no accents, no invisible marks,
 * half width, one kind of quote and dash, single spaces.
 *
 * @param text - Any text, usually one line.
 * @returns The folded text. Folding twice is folding once.
 * @example
 * fold('«Sortir\u00a0de la version mobile»') // '"sortir de la version mobile"'
 */
export function fold(text: string): string {
  if (plain.test(text)) return singleSpaced(text.toLowerCase())
  if (!apart.test(text)) return foldWhole(text)
  return singleSpaced(text.replace(changing, foldCharacter).toLowerCase())
}

/** Characters that are folded each for itself, whatever stands beside them: Latin letters, punctuation, currencies. */
const apart = /^[\t-\u02af\u2000-\u2064\u20a0-\u20bf\u2100-\u27bf]*$/
/** What of these changes, capitals apart. */
const changing = /[^\x20-\x5f\x61-\x7e]/g
const folded = new Map<string, string>()

function foldCharacter(char: string): string {
  let known = folded.get(char)
  // Wrapped in letters so that a character folded to a space is not trimmed.
  if (known === undefined) folded.set(char, (known = foldWhole(`x${char}x`).slice(1, -1)))
  return known
}

function singleSpaced(text: string): string {
  return (text.includes('  ') ? text.replace(space, ' ') : text).trim()
}

function foldWhole(text: string): string {
  return text
    .replace(/[ⓒⒸ]/g, '©')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(lookAlikes, (char) => alike[char]!)
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(space, ' ')
    .trim()
    .normalize('NFC')
}

/**
 * Takes bullets, arrows, pipes and closing punctuation off both ends of a folded text, so that
 * `» Read more …` and `Read more` are the same line.
 *
 * @param folded - What {@link fold} returned.
 * @returns The text between its edges.
 */
export function trimEdges(folded: string): string {
  let start = 0
  let end = folded.length
  while (start < end && !isWordCode(folded.charCodeAt(start)) && !opensLine.includes(folded[start]!)) start++
  while (end > start && !isWordCode(folded.charCodeAt(end - 1)) && !closesLine.includes(folded[end - 1]!)) end--
  return folded.slice(start, end)
}
