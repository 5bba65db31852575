import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {judgeBare} from './bare.ts'
import {hasAgency, hasPictureAgency, isNames, isOutlet, isPerson} from './names.ts'
import type {Place} from './places.ts'
import type {CreditLabel, Words} from './words.ts'

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
const mostCharacters = 150
const mostSmallWords = 7
const mark = /^\s*(?:[:：=＝│ㅣⓒ©]|\.\.\.|…|[／/](?=\s*[\p{Lu}\p{Lo}@©«]))\s*/u
/** `Photo | Jane Roe`: between the entries of a menu as well, so only where a credit may be expected. */
const bar = /^\s*\|\s*/u
/** `Foto und Styling: X`. */
const andOther = /^\s(?:und|and|y|e|et|och|og|en|i|и|&)\s\p{L}{3,14}\s?[:：]\s*/u
/** `fot. Jane Roe`: an abbreviation. */
const dot = /^\.\s?[:：]?\s*(?=[\p{Lu}\p{Lo}@])/u
const comma = /^,\s+/u
const nameNext = /^\s+(?=[\p{Lu}\p{Lo}@©])/u
const sign = /^(?:[©ⓒ]|\([cC]\)|&copy;)\s*/u
const bbc = /^image (?:source|copyright)$/
/** A copyright line of the whole page. */
const notice =
  /®|rights|rechte vorb|derechos|direitos|droits|права|^\p{Nd}{4}\b|\b(?:19|20)\d\d$|\bM{2}[CDXLVI]+$|\b(?:Ltd|LLP|LLC|Inc|GmbH|Corp)\b.*\b20\d\d\b/iu
const company = /\b(?:Inc|Ltd|LLC|LLP|Corp|GmbH|All Rights)\b/iu
const year = /^(?:19|20)\d\d,?\s+/u
const chained = /\s[/／]\s?|[\p{L}\p{N})][/／]\p{L}/u

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
    const signed = sign.exec(rest)
    if (signed) {
      rest = rest.slice(signed[0].length)
      if (label) continue
      // `Saltery quay | © 2019 Jane Roe`: a year stands in a credit as well, but not in one that stands alone.
      const dated = place === 'alone' ? null : year.exec(rest)
      if (dated && isPerson(rest.slice(dated[0].length)) && !company.test(rest)) return credited(rest, '©')
      if (notice.test(rest) || /\d{4}\s*$/.test(before)) return null
      const next = matchLabel(rest, words, '')
      if (next && mark.test(rest.slice(next.word.length))) continue
      return isNames(rest, 1) ? credited(rest, '©') : null
    }
    const found = matchLabel(rest, words, turn === 0 ? before : '')
    if (!found) break
    const after = rest.slice(found.word.length)
    if (!after.trim()) {
      if (turn > 0) break
      return found.kind === 'flag' && flagStands(rest, place) ? credited(rest, found.word) : null
    }
    const gap =
      mark.exec(after) ??
      (found.word.length <= 4 ? dot.exec(after) : null) ??
      andOther.exec(after) ??
      (place !== 'word' && !found.weak ? bar.exec(after) : null) ??
      (bbc.test(found.word) ? (comma.exec(after) ?? nameNext.exec(after)) : null)
    const name = gap ?? nameNext.exec(after)
    if (!name || (!gap && !mayStandBare(found, place, words, before))) break
    marked ||= gap !== null
    label = found
    rest = after.slice(name[0].length)
  }
  if (!label) return judgeBare(segment, words, place, before)
  if (label.word === 'copyright' && (place === 'alone' || notice.test(rest))) return null
  return isLabelled(rest, label, marked, place, before) ? credited(rest, label.word) : null
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
  if (place === 'bar') return text.includes(' ') && !/^\p{Lu}/u.test(text)
  return place === 'sentence' && /^\p{Lu}/u.test(text)
}

/** The longest label that a text begins with, as a word of its own. */
function matchLabel(text: string, {labels}: Words, before: string): CreditLabel | undefined {
  const lower = text.slice(0, 40).toLowerCase()
  const row = labels.get(lower.slice(0, 2)) ?? labels.get(lower.slice(0, 1))
  return row?.find(({word, weak}) => {
    if (!lower.startsWith(word)) return false
    // A word of a script with spaces ends where its letters do; of one without, a weak one begins nothing inside a word.
    if (word.charCodeAt(word.length - 1) < 0x2e80) return !/^[\p{L}\p{N}]/u.test(lower.slice(word.length))
    return !weak || !/[\p{L}\p{N}]$/u.test(before)
  })
}

/** `Photo by Jane Roe`, and after the end of a sentence `Foto Jane Roe`, `Credit Jane Roe for The Times`. */
function mayStandBare(label: CreditLabel, place: Place, {nounsCapital}: Words, before: string): boolean {
  if (label.weak) return false
  if (label.kind === 'flag') return place === 'sentence' || place === 'closed'
  if (place === 'word') return label.kind === 'by' && !nounsCapital && /(?:^|\s)[\p{Lu}\p{N}][^\s]*\s*$/u.test(before)
  return label.kind === 'by' || place !== 'alone'
}

/** Whether what follows a label is a credit. */
function isLabelled(rest: string, label: CreditLabel, marked: boolean, place: Place, before: string): boolean {
  const unspaced = rest.charCodeAt(0) >= 0x2e80
  const count = rest.split(/\s+/u).length
  const agency = hasAgency(rest)
  if (unspaced && !agency && (rest.length > (place === 'alone' ? 12 : 20) || /[のをがは]/u.test(rest))) return false
  const inBrackets = place === 'bracket' || place === 'closed'
  if (inBrackets && marked && count === 1 && rest.length <= 14 && isNames(rest, 1)) return true
  if (label.weak) {
    if (!isNames(rest, agency && inBrackets ? 1 : 0)) return false
    if (place === 'alone') return hasPictureAgency(rest)
    return agency || chained.test(rest) || isOutlet(rest) || (place !== 'word' && (unspaced || count < 4))
  }
  if (place === 'alone') {
    if (label.word === 'courtesy' && !agency && !isPerson(rest)) return false
    if (label.kind === 'flag') return isNames(rest, 0) && count < 4 && (label.heads || agency || isPerson(rest))
    return isNames(rest, marked ? 1 : 0) && (count <= 6 || agency || chained.test(rest))
  }
  if (place === 'word' && weakInside.has(label.word) && !agency && !chained.test(rest)) return false
  if (place === 'word' && label.kind !== 'by') return isNames(rest, 0)
  if (!marked && label.kind !== 'by' && !(agency || chained.test(rest) || isPerson(rest))) return false
  return isNames(rest, before.length > 12 && marked ? 3 : 1)
}
