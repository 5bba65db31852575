import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {judgeBare} from './bare.ts'
import {beginsName, isCapital, isDigit, isSmall, isWordAt} from '../../parse/letters.ts'
import {agencyOf, creditParts, hasAgency, hasPictureAgency, isNames, isOutlet, isPerson, isPersonFor} from './names.ts'
import {withoutSecondLabels} from './second-labels.ts'
import type {Place} from './places.ts'
import {type CreditLabel, labelsAt, type Words} from './words.ts'

/** What a segment says, where it is a credit. */
export interface Judged {
  /** Without its label. */
  credit: string
  /** Its label in small letters, empty where it has none. */
  label: string
  /** It may as well be the mark of an agency at the end of a story. */
  unsure?: boolean
}

const weakInside = new Set(shapes.weakInside)
/** Before a label such as `Credit:` inside a line, a caption is at least so long. */
const leastCharactersInside = 30
/** A year before a sign is the page's own notice where the line is so short: `Saltery 2019 © Jane Roe`. */
const leastCharactersDated = 30
const mostCharacters = 150
const mostSmallWords = 7
const mark = /^\s*(?:\(\d{1,2}\)\s?:|[:：=＝│ㅣⓒ©՝]|・(?=\S)|\.\.\.|…|[／/](?=\s*[^\sa-z\d(à-ÿα-ωа-яё]))\s*/
/** `Photo | Jane Roe`: between the entries of a menu as well, so only where a credit may be expected. */
const bar = /^\s*\|\s*/u
/** `Foto und Styling: X`. */
const andOther = /^\s(?:und|and|y|e|et|och|og|en|i|и|&)\s[^\s\d:：]{3,14}\s?[:：]\s*/
/** `fot. Jane Roe`: an abbreviation. */
const dot = /^\.\s?[:：]?\s*(?=[^\sa-z\dà-ÿα-ωа-яё])/
const comma = /^\s?[,،，]\s*/u
const sign = /^(?:[©ⓒ]|[(（][cCＣ][)）]|&copy;)\s*/u
/** What may begin it. */
const signs = new Set('©ⓒ(（&')
/** `Courtesy of the artist`, `of the Skerrow Museum`: somebody without a name, or with an article before it. */
const unnamed = /^\s+(?=the [a-z]+$|the [a-z]+ (?:and|&) [A-Z]|the [A-Z])/
const sourceLabels = new Set(shapes.sourceLabels)
/** A copyright line of the whole page. */
const notice =
  /®|rights|rechte vorb|derechos|direitos|droits|права|^\d{4}\b|\b(?:19|20)\d\d$|\bM{2}[CDXLVI]+$|\b(?:Ltd|LLP|LLC|Inc|GmbH|Corp)\b.*\b20\d\d\b/i
const company = /\b(?:Inc|Ltd|LLC|LLP|Corp|GmbH|All Rights)\b/i
const yearAtEnd = /,?\s(?:(?:19|20)\d\d|All rights reserved)$/i
const year = /^(?:19|20)\d\d,?\s+/u
const chained = /\s[/／]\s?|\svia\s|[^\s/][/／][^\s\d/]/

/**
 * Judges whether a whole segment is a credit.
 *
 * @param segment - From a place where one may begin to the end of the line or bracket.
 * @param words - Credit words of the languages that apply.
 * @param place - What stands before it.
 * @param before - The line before it.
 */
export function judge(segment: string, words: Words, place: Place, before: string): Judged | null {
  if (segment.length > mostCharacters || segment.length < 2 || isSentence(segment)) return null
  let rest = segment
  let label: CreditLabel | undefined
  let marked = false
  // `Credit: Photo: PA`, `© Foto: X`, `Bild: © X`: labels and signs in a row are one label.
  for (let turn = 0; turn < 3; turn++) {
    const signed = signs.has(rest[0]!) ? sign.exec(rest) : null
    if (signed) {
      rest = rest.slice(signed[0].length)
      if (label) continue
      // `Saltery quay | © 2019 Jane Roe`: a year stands in a credit as well, but not in one that stands alone.
      const dated = place === 'alone' ? null : year.exec(rest)
      if (dated && isPerson(rest.slice(dated[0].length)) && !company.test(rest)) return credited(rest, '©')
      // `… at the quay in March. © Jane Roe, 2019`
      const since = before.length < leastCharactersDated ? null : yearAtEnd.exec(rest)
      if (since && isPerson(rest.slice(0, since.index))) return credited(rest, '©')
      if (notice.test(rest) || (before.length < leastCharactersDated && /\d{4}\s*$/.test(before))) return null
      const next = matchLabel(rest, words, '')
      if (next && mark.test(rest.slice(next.word.length))) continue
      return isNames(withoutSecondLabels(rest), 1) ? credited(rest, '©') : null
    }
    const found = matchLabel(rest, words, turn === 0 && place === 'word' ? before : '')
    if (!found) break
    const after = rest.slice(found.word.length)
    if (!after.trim()) {
      if (turn > 0) break
      return found.kind === 'flag' && (words.standing.has(found.word) || flagStands(rest, place))
        ? credited(rest, found.word)
        : null
    }
    const gap =
      mark.exec(after) ??
      (found.word.length <= 4 ? dot.exec(after) : null) ??
      andOther.exec(after) ??
      (place !== 'word' && !found.weak ? bar.exec(after) : null) ??
      (sourceLabels.has(found.word) ? comma.exec(after) : null)
    const length =
      (gap ?? (found.word.includes('courtesy') ? unnamed.exec(after) : null))?.[0].length ?? spaceBeforeName(after)
    if (!length) break
    const isSource = sourceLabels.has(found.word)
    if (!gap && !isSource && !mayStandBare(found, after.slice(length), place, words, before)) break
    marked ||= gap !== null || isSource
    label = found
    rest = after.slice(length)
  }
  if (!label) return judgeBare(segment, words, place, before)
  if (label.word === 'copyright' && (place === 'alone' || notice.test(rest))) return null
  if (words.flags.has(rest.toLowerCase())) return credited(rest, label.word)
  return isLabelled(withoutSecondLabels(rest), label, marked, place, before, words) ? credited(rest, label.word) : null
}

/** A cheap test: so many words with a small letter are no names. */
function isSentence(segment: string): boolean {
  let small = 0
  for (let at = segment.indexOf(' '); at >= 0; at = segment.indexOf(' ', at + 1)) {
    const code = segment.charCodeAt(at + 1)
    if (
      ((code >= 97 && code <= 122) || (code >= 0x3b1 && code <= 0x3c9) || (code >= 0x430 && code <= 0x45f)) &&
      ++small > mostSmallWords
    )
      return true
  }
  return false
}

function credited(credit: string, label: string): Judged {
  return {credit: credit.replace(/[.。]$/u, '').trim(), label}
}

/** `Handout`, `File photo`, `Archivo`: alone in brackets or after a sentence, with a capital or in brackets. */
function flagStands(text: string, place: Place): boolean {
  if (place === 'bracket' || place === 'closed') return true
  // `… – zdjęcie ilustracyjne`, but not `The Blog – Archive`.
  if (place === 'bar') return text.includes(' ') && !isCapital(text[0])
  return place === 'sentence' && isCapital(text[0])
}

/** The longest label that a text begins with, as a word of its own. */
function matchLabel(text: string, words: Words, before: string): CreditLabel | undefined {
  const row = labelsAt(text, 0, words)
  if (!row) return undefined
  const lower = text.slice(0, 40).toLowerCase()
  return row.find(({word, weak}) => {
    if (!lower.startsWith(word)) return false
    // A word of a script with spaces ends where its letters do; of one without, a weak one begins nothing inside a word.
    if (word.charCodeAt(word.length - 1) < 0x2e80) return !isWordAt(lower, word.length)
    return !weak || !isWordAt(before, before.length - 1)
  })
}

/** `Photo by Jane Roe`, and after the end of a sentence `Foto Jane Roe`, `Credit Jane Roe for The Times`. */
function mayStandBare(label: CreditLabel, rest: string, place: Place, words: Words, before: string): boolean {
  if (label.weak) return false
  // `Photo iStock`, `Photos Jane Roe / AFP`, `… im März Symbolbild imago`
  const parts = creditParts(rest, true)
  if (parts.some((part) => agencyOf(part)) && parts.every((part) => agencyOf(part) || isPerson(part)))
    return place !== 'word' || hasPictureAgency(rest)
  if (label.kind === 'flag') return place === 'sentence' || place === 'closed'
  if (place === 'word') return label.kind === 'by' && !words.nounsCapital && endsInName(before)
  return label.kind === 'by' || place !== 'alone' || isPersonFor(rest)
}

/** How much white space stands between a label and a name; 0 where no name follows. */
function spaceBeforeName(text: string): number {
  let at = 0
  while (text[at] === ' ') at++
  const char = text[at]
  return char === '@' || char === '©' || beginsName(char) || (isSmall(char) && isCapital(text[at + 1])) ? at : 0
}

function endsInName(text: string): boolean {
  const words = text.trimEnd()
  const first = words[words.lastIndexOf(' ') + 1]
  return isCapital(first) || (first !== undefined && isDigit(first))
}

/** Whether what follows a label is a credit. */
function isLabelled(
  rest: string,
  label: CreditLabel,
  marked: boolean,
  place: Place,
  before: string,
  {flags}: Words,
): boolean {
  const unspaced = rest.charCodeAt(0) >= 0x2e80
  const count = rest.split(/\s+/u).length
  const agency = hasAgency(rest)
  // `Photo credit: Screenshot from the harbour’s website`
  if (marked && !label.weak && flags.has(rest.slice(0, rest.indexOf(' ')).toLowerCase())) return isNames(rest, 3)
  if (unspaced && !agency && (rest.length > (place === 'alone' ? 12 : 20) || /[のをがは]/u.test(rest))) return false
  const inBrackets = place === 'bracket' || place === 'closed'
  if (inBrackets && marked && count === 1 && rest.length <= 14 && isNames(rest, 1)) return true
  if (label.weak) {
    if (!isNames(rest, agency && inBrackets ? 1 : 0)) return false
    if (place === 'alone')
      return hasPictureAgency(rest) || (agency && rest.split('/').some((part) => isPerson(part.trim())))
    return agency || chained.test(rest) || isOutlet(rest) || (place !== 'word' && (unspaced || count < 4))
  }
  if (place === 'alone') {
    if (label.word === 'courtesy' && !agency && !isPerson(rest)) return false
    if (label.kind === 'flag') return isNames(rest, 0) && count < 4 && (label.heads || agency || isPerson(rest))
    if (!marked && label.kind === 'by' && count <= 4) return isNames(rest, 1)
    return isNames(rest, marked ? 1 : 0) && (count <= 6 || agency || chained.test(rest))
  }
  if (place === 'word' && weakInside.has(label.word) && !agency && !chained.test(rest))
    return marked && count <= 5 && isNames(rest, 0) && isRunning(before)
  if (place === 'word' && label.kind !== 'by') return isNames(rest, before.trimEnd().endsWith(',') ? 1 : 0)
  if (!marked && label.kind !== 'by' && !(agency || chained.test(rest) || isPerson(rest) || isPersonFor(rest)))
    return false
  return isNames(rest, before.length > 12 && marked ? 3 : 1)
}

/** Whether the words before a label are a caption's, and not those of a headline with capitals: `Freezing Your Credit: …`. */
function isRunning(before: string): boolean {
  return (
    before.length >= leastCharactersInside &&
    before.split(' ').filter((word) => word.length > 3 && isSmall(word[0])).length > 1
  )
}
