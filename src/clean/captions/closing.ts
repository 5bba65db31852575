import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {findAgency} from './agencies.ts'
import {isNames} from './names.ts'
import type {Place} from './places.ts'
import {endsInStop} from './sentence-before.ts'
import type {Words} from './words.ts'

const mostCharacters = 40
const mostCharactersUnspaced = 24
const mostCharactersAlone = 12
/** Before a bracket, a caption is at least so long. */
const leastCharactersBefore = 20
const closesAlone = new Set(shapes.closesAlone)
const agencyEnds = new Set(shapes.agencyEnds)

/** `王某 摄`, `本社撮影`, `연합뉴스 제공`, `Oregonian file photo`: a word at the end says what it is. */
export function endsInCreditWord(credit: string, {closing}: Words, place: Place, before: string): boolean {
  if (credit.length > mostCharacters) return false
  const row = closing().get(credit.at(-1)!.toLowerCase())
  if (!row) return false
  const lower = credit.toLowerCase()
  if (agencyEnds.has(credit.at(-1)!) && findAgency(credit.slice(0, -1))) return true
  const word = row.find((each) => lower.endsWith(each))
  if (!word || lower.length <= word.length) return false
  if (word.charCodeAt(0) >= 0x2e80) return endsUnspaced(credit, word, place)
  if (place === 'alone' || lower.at(-word.length - 1) !== ' ') return false
  if (place === 'bracket' || place === 'closed') return before.length > leastCharactersBefore && isNames(credit, 1)
  // `… at Pellow Sound. US Navy photo`
  const named = credit.slice(0, -word.length - 1)
  return place === 'sentence' && endsInStop(before) && named.includes(' ') && isNames(named, 0)
}

/** A word of a script without spaces, right after the name. */
function endsUnspaced(credit: string, word: string, place: Place): boolean {
  if (place === 'alone')
    return closesAlone.has(word) && credit.length <= mostCharactersAlone && !/[、，,：:。]/u.test(credit)
  // `＝2024年3月、白浜見町、小野寺航撮影`: date and place before the name.
  const dated = (place === 'bar' || place === 'bracket') && shapes.afterPlaceAndDate.some((each) => word.includes(each))
  if (dated ? /[：:。]/u.test(credit) : credit.length > mostCharactersUnspaced || /[、，,：:。]/u.test(credit))
    return false
  return !isDate(credit.slice(0, -word.length))
}

const ofDates = new Set(shapes.ofDates)

function isDate(text: string): boolean {
  return [...text].every((char) => ofDates.has(char))
}
