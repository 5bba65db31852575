import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {judgeBare} from './bare.ts'
import {isCapital, isDigit, isSmall} from '../../parse/letters.ts'
import {credited, type Judged} from './judged.ts'
import {markLength, matchLabel, outletLength, sourceLabels, spaceLength} from './label.ts'
import {agencyOf, creditParts, hasAgency, hasPictureAgency, isNames, isOutlet, isPerson, isPersonFor} from './names.ts'
import {withoutSecondLabels} from './second-labels.ts'
import {isNotice, judgeSigned, signLength} from './sign.ts'
import type {Place} from './places.ts'
import type {CreditLabel, Words} from './words.ts'

const weakInside = new Set(shapes.weakInside)
/** Before a name they may head a line of its own: `Map: Jane Roe`. */
const namesAlone = new Set(shapes.named)
/** With more words it may be a title: `Map: Where The Trams Run`. */
const mostWordsAlone = 3
/** Before a label such as `Credit:` inside a line, a caption is at least so long. */
const leastCharactersInside = 30
const mostCharacters = 150
const mostSmallWords = 7
/** `Credit: Photo: PA`, `© Foto: X`, `Bild: © X`: labels and signs in a row are one label. */
const mostLabels = 3
const chained = lazy(() => new RegExp(String.raw`\s[/／]\s?|\s(?:${shapes.through.join('|')})\s|[^\s/][/／][^\s\d/]`))
const kanaParticle = lazy(() => new RegExp(`[${shapes.kanaParticles}]`))
/** Longer, what follows a label in a script without spaces is a sentence. */
const mostUnspaced = 20
const mostUnspacedAlone = 12

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
  const outlet = place === 'word' ? 0 : outletLength(segment, words)
  let rest = segment.slice(outlet)
  let label: CreditLabel | undefined
  let marked = false
  for (let turn = 0; turn < mostLabels; turn++) {
    const signed = signLength(rest)
    if (signed) {
      rest = rest.slice(signed)
      const judged = label ? undefined : judgeSigned(rest, words, place, before)
      if (judged !== undefined) return judged
      continue
    }
    const found = matchLabel(rest, words, turn === 0 && place === 'word' ? before : '')
    if (!found) break
    const after = rest.slice(found.word.length)
    if (!after.trim()) {
      if (turn > 0) break
      return standsAlone(found, rest, words, place) ? credited(rest, found.word) : null
    }
    const gap = markLength(found, after, place)
    const length = gap || spaceLength(found, after)
    if (!length) break
    const parted = gap > 0 || sourceLabels.has(found.word)
    if (!parted && !mayStandBare(found, after.slice(length), place, words, before)) break
    marked ||= parted
    label = found
    rest = after.slice(length)
  }
  if (!label) return judgeBare(segment, words, place, before)
  if (label.word === shapes.copyright && (place === 'alone' || isNotice(rest))) return null
  if (
    !words.flags.has(rest.toLowerCase()) &&
    !isLabelled(withoutSecondLabels(rest), label, marked, place, before, words)
  )
    return null
  return credited(rest, segment.slice(0, outlet).toLowerCase() + label.word)
}

/** A cheap test: this many words in small letters are not a list of names. */
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

/** Whether a label says all by itself: `File photo`, `(Handout)`. */
function standsAlone({kind, word}: CreditLabel, text: string, {standing}: Words, place: Place): boolean {
  return kind === 'flag' && (standing.has(word) || flagStands(text, place))
}

/** `Handout`, `File photo`, `Archivo`: alone in brackets or after a sentence, with a capital or in brackets. */
function flagStands(text: string, place: Place): boolean {
  if (place === 'bracket' || place === 'closed') return true
  // `… – zdjęcie ilustracyjne`, but not `The Blog – Archive`.
  if (place === 'bar') return text.includes(' ') && !isCapital(text[0])
  return place === 'sentence' && isCapital(text[0])
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
  if (unspaced && !agency && saysMore(rest, place)) return false
  const inBrackets = place === 'bracket' || place === 'closed'
  if (inBrackets && marked && count === 1 && rest.length <= 14 && isNames(rest, 1)) return true
  if (label.weak) {
    if (!isNames(rest, agency && inBrackets ? 1 : 0)) return false
    if (place === 'alone') {
      const named = rest.split('/').some((part) => isPerson(part.trim()))
      const short = rest.split(/[\s/]+/u).length <= mostWordsAlone || chained().test(rest)
      return hasPictureAgency(rest) || (named && (agency || (marked && short && namesAlone.has(label.word))))
    }
    return agency || chained().test(rest) || isOutlet(rest) || (place !== 'word' && (unspaced || count < 4))
  }
  if (place === 'alone') {
    if (label.word === shapes.courtesy && !agency && !isPerson(rest)) return false
    if (label.kind === 'flag')
      return isNames(rest, 0) && (count < 4 || agency) && (label.heads || agency || isPerson(rest))
    if (!marked && label.kind === 'by' && count <= 4) return isNames(rest, 1)
    return isNames(rest, marked ? 1 : 0) && (count <= 6 || agency || chained().test(rest))
  }
  if (place === 'word' && weakInside.has(label.word) && !agency && !chained().test(rest))
    return marked && count <= 5 && isNames(rest, 0) && isRunning(before)
  if (place === 'word' && label.kind !== 'by') return isNames(rest, before.trimEnd().endsWith(',') ? 1 : 0)
  if (!marked && label.kind !== 'by' && !(agency || chained().test(rest) || isPerson(rest) || isPersonFor(rest)))
    return false
  return isNames(rest, before.length > 12 && marked ? 3 : 1)
}

/** Whether what follows a label in a script without spaces is more than a name. */
function saysMore(rest: string, place: Place): boolean {
  return rest.length > (place === 'alone' ? mostUnspacedAlone : mostUnspaced) || kanaParticle().test(rest)
}

/** Whether the words before a label are a caption's, and not those of a headline with capitals: `Freezing Your Credit: …`. */
function isRunning(before: string): boolean {
  return (
    before.length >= leastCharactersInside &&
    before.split(' ').filter((word) => word.length > 3 && isSmall(word[0])).length > 1
  )
}
