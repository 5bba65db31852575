import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {beginsAgency, findAgency} from './agencies.ts'
import {isCreditChain, mayJoin, partsOfChain} from './chain.ts'
import {endsInCreditWord} from './closing.ts'
import type {Judged} from './judged.ts'
import {agencyOf, hasPictureAgency, isNames, isOutlet, isNewsAgency, isPerson, isPersonFor} from './names.ts'
import type {Place} from './places.ts'
import {endsInStop, isOneSentence, isShortBefore} from './sentence-before.ts'
import {isSignature} from './signature.ts'
import type {Words} from './words.ts'
import {hasSecondSentence} from '../../parse/letters.ts'

const leastCharactersInBrackets = 45
const leastCharactersUnspaced = 7
/** Names without a label are shorter than a sentence. */
const mostCharacters = 100
const mostCharactersOne = 45
const latin = /[a-zA-Z]/
const beforePictures = new Set(shapes.beforePictureAgency)
const loneSlash = /[.!?]\s\/\s*$/u
const saidBy = lazy(() => {
  const {pictures, by} = shapes.byPictures
  return new RegExp(String.raw`\b(?:${pictures.join('|')})s? (?:${by.join('|')}) (\S.*)$`, 'iu')
})
const pictureEnd = lazy(() => new RegExp(String.raw`\s(?:${shapes.pictureEnds.join('|')})$`, 'iu'))

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
  if (place === 'alone') {
    // `Source: Shutterstock`; of anything else it is the source of figures.
    const colon = credit.indexOf(': ')
    const label = credit.slice(0, Math.max(colon, 0)).toLowerCase()
    const names = credit.slice(colon + 2)
    if (colon > 0 && beforePictures.has(label) && hasPictureAgency(names) && isNames(names, 0))
      return {credit: names, label}
  }
  if (endsInCreditWord(credit, words, place, before)) return found
  if ((place === 'bracket' || place === 'closed') && saysBy(credit)) return found
  if ((place === 'closed' || place === 'sentence') && endsInStop(before)) {
    // `… at Pellow Sound. Jane Roe for The Skerrow Post`, `Jane Roe, Skerrow Post`
    if (isPersonFor(credit) || isPersonAt(credit)) return found
  }
  // `… en la plaza. / LUCÍA OLMEDA`
  if (place === 'bar' && loneSlash.test(before) && isPerson(credit) && credit === credit.toUpperCase()) return found
  if (isSignature(credit, place, before)) return {...found, unsure: true}
  const parts = partsOfChain(credit)
  if (!parts) return judgeOne(credit, place, before)
  return isCreditChain(credit, parts, place, before) ? found : null
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
  return isPerson(credit.slice(0, comma)) && (isNewsAgency(outlet) || (isOutlet(outlet) && isNames(outlet, 0)))
}

/** `Express photo by Jane Roe`, `AAP: Jane Roe`. */
function saysBy(credit: string): boolean {
  const name = saidBy().exec(credit)?.[1]
  if (name && isNames(name, 0)) return true
  const colon = credit.indexOf(': ')
  return colon > 0 && findAgency(credit.slice(0, colon)) !== undefined && isNames(credit.slice(colon + 2), 0)
}

/** `… in the harbour. EFE`, `… to the court [REUTERS]`, `Getty Images`. */
function isAgencyAlone(credit: string, place: Place, before: string): boolean {
  // `… in 2017. — AFP pic`, but not `Title – The Guardian`.
  if (place === 'bar') return pictureEnd().test(credit)
  if (place === 'alone' || hasPictureAgency(credit)) return hasPictureAgency(credit)
  const {station, platform} = agencyOf(credit)!
  if (platform && (place !== 'closed' || credit.length < 2)) return false
  // A call sign is as short as any word in capitals.
  if (station && place !== 'closed') return place === 'bracket' && credit.includes('-')
  // `… to the court [REUTERS]`, but not `the Associated Press (AP)`.
  if (place === 'bracket' || place === 'closed') {
    const least = latin.test(credit) ? leastCharactersInBrackets : leastCharactersUnspaced
    const isCaption = place === 'closed' ? isOneSentence(before) : before.length > least
    return isCaption && !isAcronym(credit, before)
  }
  return place === 'sentence' && isShortBefore(before) && !hasSecondSentence(before)
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
