import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {beginsName, hasSecondSentence, isCapital} from '../../parse/letters.ts'
import {endsSentence} from '../prose.ts'
import {headOf, headsOf} from './heads.ts'
import type {Words} from './words.ts'

/** A caption is a sentence or two. */
const mostCharacters = 320
/** An opening may be one character and its mark: `图注：渡轮`. */
const leastCharacters = 8
const leastCharactersOther = 12
/** `Image caption, …` in the languages that a broadcaster writes it in. */
const loose = new Set(shapes.looseOpenings)
/** `Left: a tram. Right: the quay.` */
const nextOpening = lazy(() => new RegExp(String.raw`(?<=[.;]) (?=(?:${shapes.looseOpenings.join('|')}) )`, 'iu'))
const labelled = shapes.captionLabels.flatMap((label) => [',', ':', '،', '，'].map((mark) => label + mark))
const openings = lazy(() => byHead([...shapes.openings, ...shapes.looseOpenings, ...labelled]))
const figures = new Set(
  shapes.figure.flatMap((each) =>
    each.length > 1 ? [each.slice(0, 2)] : [...'0123456789 '].map((next) => each + next),
  ),
)
/** Beginnings of both in either case: most lines have none of them. */
const heads = lazy(() => new Set(headsOf([...openings().keys(), ...figures])))
const figure = lazy(() => new RegExp(String.raw`^(?:${shapes.figure.join('|')})\.?\s?\d{1,3}[a-z]?\s?[.:|–-]`, 'u'))
/** `1 of 12. …`, `3 of 4: …`. */
const counter = lazy(
  () => new RegExp(String.raw`^(\d{1,2}) (?:${shapes.counter.of.join('|')}) (\d{1,2})[.:]? (?![a-z])`),
)

const speech = /[“”"„«]/u
/** A word this long before a full stop is not an abbreviation. */
const leastCharactersOfWord = 4

/**
 * Whether a line without a credit says by its own words that it is a caption: `Pictured: …`, `1 of 12. …`,
 * `Abb. 3: …`, `Jane Roe (left) and …`. Without such a word the text does not tell, and the line stays.
 *
 * @param line - The whole line.
 * @param words - Credit words of the languages that apply, for their cues.
 */
export function saysCaption(line: string, {bracketed}: Words): boolean {
  if (line.length > mostCharacters || line.length < leastCharacters) return false
  if (heads().has(headOf(line, 0))) {
    const start = line.slice(0, 28).toLowerCase()
    const head = start.slice(0, 2)
    const opening = openings()
      .get(head)
      ?.find((each) => start.startsWith(each))
    if (opening) return !loose.has(opening) || namesPicture(line, opening)
    if (line.length >= leastCharactersOther && figures.has(head) && figure().test(start)) return true
  }
  if (line.length < leastCharactersOther) return false
  const first = line.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return counter().test(line.slice(0, 20))
  return hasCue(line, bracketed) && !speech.test(line) && !hasSecondSentence(line, leastCharactersOfWord)
}

/**
 * Whether what follows an opening that story has as well says what a picture shows: it begins as a name or a new phrase
 * does or is no sentence, and nothing but another such opening begins a second sentence.
 */
function namesPicture(line: string, opening: string): boolean {
  if (!isCapital(line[0])) return true
  const rest = line.slice(opening.length).trimStart()
  if (opening.endsWith(',')) return startsList(rest)
  if (!beginsName(rest[0]) && endsSentence(rest)) return false
  return !line.split(nextOpening()).some((part) => hasSecondSentence(part, leastCharactersOfWord))
}

/** `Jane Roe and …`, `Piet, Tomas and …`, but not `Europe is …`. */
function startsList(text: string): boolean {
  const [first = '', second] = text.split(' ', 2)
  return beginsName(first[0]) && (first.endsWith(',') || beginsName(second?.[0]))
}

function hasCue(line: string, bracketed: () => Set<string>): boolean {
  for (let open = line.indexOf('('); open > 0; open = line.indexOf('(', open + 1)) {
    const close = line.indexOf(')', open)
    if (close < 0) return false
    const cue = close - open < 30 && bracketed().has(line.slice(open + 1, close).toLowerCase())
    if (cue && endsInName(line.slice(Math.max(0, open - 30), open))) return true
  }
  return false
}

/** A name stands before `(left)`; a thing, in `the upper drawer (left)`, may be story. */
function endsInName(before: string): boolean {
  const words = before.trimEnd()
  return beginsName(words[words.lastIndexOf(' ') + 1])
}

/** Rows of a list by their first two characters. */
function byHead(list: string[]): Map<string, string[]> {
  const rows = new Map<string, string[]>()
  for (const each of list) {
    const row = rows.get(each.slice(0, 2))
    if (row) row.push(each)
    else rows.set(each.slice(0, 2), [each])
  }
  return rows
}
