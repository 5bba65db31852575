import {hasSecondSentence} from '../../parse/letters.ts'
import {agencyOf, creditParts, hasPictureAgency, isNames, isOutlet, isPerson, isPersonFor} from './names.ts'
import {beginsAgency, findAgency} from './agencies.ts'
import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import type {Judged} from './judge.ts'
import type {Place} from './places.ts'
import type {Words} from './words.ts'

const fullStop = /[.!?…。！？۔।]["”»’]?\s*$/u
const speech = /[“”"„«]/u
/** An agency's mark at the end of a story stands after long paragraphs as well. */
const mostCharactersBefore = 220
const leastCharactersBefore = 20
const leastCharactersInBrackets = 45
const leastCharactersClosed = 20
const leastCharactersUnspaced = 7
/** Names without a label are shorter than a sentence. */
const mostCharacters = 100
const mostCharactersOne = 45
const mostCharactersEnding = 40
const closesAlone = new Set(shapes.closesAlone)
/** What stands between the parts of a credit. */
const joint = lazy(
  () => new RegExp(String.raw`[/／|]|\s[–—-]\s|\s(?:${[...shapes.through, ...shapes.byAgency].join('|')})\s`),
)
/** What may stand after the space of a joint. */
const begins = new Set(['–', '—', '-', ...[...shapes.through, ...shapes.byAgency].map((word) => word[0]!)])
const latin = /[a-zA-Z]/
const dashAfterStop = /[.!?…]\s[–—-]\s*$/u
const loneSlash = /[.!?]\s\/\s*$/u
const domain = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/u
const byline = /\b(?:photo|photograph|picture|image|illustration|graphic)s? (?:by|from|courtesy of) (\S.*)$/iu

/**
 * Judges a segment without label and sign: by an agency in it, by a word that ends it, or, after a whole
 * sentence, as a chain of names.
 *
 * @param segment - From a place where a credit may begin to the end of the line or bracket.
 * @param words - Credit words of the languages that apply.
 * @param place - What stands before it.
 * @param before - The line before it.
 */
export function judgeBare(segment: string, words: Words, place: Place, before: string): Judged | null {
  if (place === 'word' || segment.length > mostCharacters) return null
  const last = segment.at(-1)
  const credit = last === '.' || last === '。' ? segment.slice(0, -1).trim() : segment
  const found: Judged = {credit, label: ''}
  if (endsInCreditWord(credit, words, place, before)) return found
  if ((place === 'bracket' || place === 'closed') && saysBy(credit)) return found
  if ((place === 'sentence' || place === 'closed') && fullStop.test(before) && isPersonFor(credit)) return found
  if (place === 'closed' || place === 'sentence') {
    // `… at Pellow Sound. Jane Roe, Skerrow Post`
    if (fullStop.test(before) && isPersonAt(credit)) return found
    // `… at Pellow Sound. (Jane Roe)`, but not who said it
    if (place === 'closed' && isPerson(credit) && isOneSentence(before) && !speech.test(before))
      return {...found, unsure: true}
  }
  // `… en la plaza. / LUCÍA OLMEDA`
  if (place === 'bar' && loneSlash.test(before) && isPerson(credit) && credit === credit.toUpperCase()) return found
  if (!mayJoin(credit) || !joint().test(credit)) return judgeOne(credit, place, before)
  const parts = creditParts(credit)
  const known = parts.some((part) => agencyOf(part) !== undefined)
  if (parts.length < 2) return judgeOne(credit, place, before)
  if ((credit.includes('@') && /\S@\S/.test(credit)) || !isNames(credit, known ? 1 : 0)) return null
  if (!isChain(parts)) return null
  const slashed = /[/／]/u.test(credit) || /\svia\s/iu.test(credit)
  const afterSentence =
    place === 'bar' ? dashAfterStop.test(before) : (place === 'closed' || place === 'sentence') && fullStop.test(before)
  // `Title | Section | The Guardian` is no credit; `… auf Kurs. picture alliance | Jane Roe` is.
  if (credit.includes('|')) {
    const people = parts.every((part) => findAgency(part) !== undefined || isPerson(part))
    // `skerrowfan | Getty Images`: whatever the name is by which the agency knows who took it.
    const stock = place === 'alone' && parts.length === 2 && findAgency(parts[1]!)?.pictures
    // `… at Pellow Sound. (Jane Roe | The Skerrow Post)`
    const bracketed = place === 'closed' && parts.length === 2 && isPerson(parts[0]!)
    return (((known && people) || bracketed) && afterSentence) || stock ? found : null
  }
  if (known && place === 'alone') return hasPictureAgency(credit) || parts.some(isPerson) ? found : null
  // `Jane Roe/pictures.skerrow.org`
  if (place === 'alone' && credit.includes('/') && parts.length === 2 && isPerson(parts[0]!) && domain.test(parts[1]!))
    return found
  if (known) return slashed || isPerson(parts[0]!) ? found : null
  // `… the siren. Hugo Lindt / Alpha Press via Pool`: names that no table has, after a whole sentence.
  const long = before.length > leastCharactersBefore
  return slashed && long && isPerson(parts[0]!) && afterSentence ? found : null
}

/** Whether the pattern of joints may match: told by its first characters. */
function mayJoin(credit: string): boolean {
  for (let i = 0; i < credit.length; i++) {
    const code = credit.charCodeAt(i)
    if (code === 0x2f || code === 0x7c || code === 0xff0f) return true
    if ((code === 0x20 || code > 0x7f || (code >= 9 && code <= 13)) && begins.has(credit[i + 1]!)) return true
  }
  return false
}

/** Whether a line of plain words may be a credit: an agency's name, or a name that another joins. */
export function mayStandAlone(line: string): boolean {
  return (line.length <= mostCharactersOne + 3 && beginsAgency(line)) || mayJoin(line)
}

/** A credit of one part: an agency. */
function judgeOne(credit: string, place: Place, before: string): Judged | null {
  if (credit.length > mostCharactersOne || !agencyOf(credit) || !isAgencyAlone(credit, place, before)) return null
  return {credit, label: '', unsure: place !== 'alone' && !hasPictureAgency(credit)}
}

/** `Jane Roe, Skerrow Post`, `Jane Roe, AP`: a person and what says of itself that it is an outlet. */
function isPersonAt(credit: string): boolean {
  const comma = credit.indexOf(', ')
  if (comma < 0 || credit.length > mostCharactersOne) return false
  const outlet = credit.slice(comma + 2)
  return (
    isPerson(credit.slice(0, comma)) && (findAgency(outlet) !== undefined || (isOutlet(outlet) && isNames(outlet, 0)))
  )
}

/** `Express photo by Jane Roe`, `AAP: Jane Roe`. */
function saysBy(credit: string): boolean {
  const name = byline.exec(credit)?.[1]
  if (name && isNames(name, 0)) return true
  const colon = credit.indexOf(': ')
  return colon > 0 && findAgency(credit.slice(0, colon)) !== undefined && isNames(credit.slice(colon + 2), 0)
}

/** `… in the harbour. EFE`, `… to the court [REUTERS]`, `Getty Images`. */
function isAgencyAlone(credit: string, place: Place, before: string): boolean {
  // `… in 2017. — AFP pic`, but not `Title – The Guardian`.
  if (place === 'bar') return /\s(?:pic|photo|foto)$/iu.test(credit)
  if (place === 'alone') return hasPictureAgency(credit)
  // `… to the court [REUTERS]`, but not `the Associated Press (AP)`.
  if ((place === 'bracket' || place === 'closed') && !hasPictureAgency(credit)) {
    const least = latin.test(credit) ? leastCharactersInBrackets : leastCharactersUnspaced
    const isCaption = place === 'closed' ? isOneSentence(before) : before.length > least
    return isCaption && !isAcronym(credit, before)
  }
  if (hasPictureAgency(credit)) return true
  return place === 'sentence' && before.length < mostCharactersBefore && !hasSecondSentence(before)
}

/** Whether what stands before a credit has the length of a caption, and is but one sentence. */
function isOneSentence(before: string): boolean {
  return before.length > leastCharactersClosed && before.length < mostCharactersBefore && !hasSecondSentence(before)
}

/** Whether the words before a bracket begin with the letters in it. */
function isAcronym(credit: string, before: string): boolean {
  const words = before
    .trim()
    .split(/[\s-]+/u)
    .slice(-credit.length)
  return (
    words
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase() === credit.toLowerCase()
  )
}

/** Every part is a name of a few words. */
function isChain(parts: string[]): boolean {
  return parts.length < 7 && parts.every((part) => part.split(/\s+/u).length <= 6)
}

/** `王某 摄`, `本社撮影`, `연합뉴스 제공`, `Oregonian file photo`: a word at the end says what it is. */
function endsInCreditWord(credit: string, {closing}: Words, place: Place, before: string): boolean {
  if (credit.length > mostCharactersEnding) return false
  const row = closing().get(credit.at(-1)!.toLowerCase())
  if (!row) return false
  const lower = credit.toLowerCase()
  if ('发發電'.includes(credit.at(-1)!) && findAgency(credit.slice(0, -1))) return true
  const word = row.find((each) => lower.endsWith(each))
  if (!word || lower.length <= word.length) return false
  if (word.charCodeAt(0) < 0x2e80) {
    if (place === 'alone' || lower.at(-word.length - 1) !== ' ') return false
    const inBrackets = place === 'bracket' || place === 'closed'
    if (inBrackets) return before.length > leastCharactersBefore && isNames(credit, 1)
    // `… at Pellow Sound. US Navy photo`
    const named = credit.slice(0, -word.length - 1)
    return place === 'sentence' && fullStop.test(before) && named.includes(' ') && isNames(named, 0)
  }
  if (place === 'alone') return closesAlone.has(word) && credit.length <= 12 && !/[、，,：:。]/u.test(credit)
  // `＝2024年3月、白浜見町、小野寺航撮影`: date and place before the name.
  const dated = (place === 'bar' || place === 'bracket') && shapes.afterPlaceAndDate.some((each) => word.includes(each))
  if (dated ? /[：:。]/u.test(credit) : credit.length > 24 || /[、，,：:。]/u.test(credit)) return false
  return !/^[\d０-９年月日/]+$/.test(credit.slice(0, -word.length))
}
