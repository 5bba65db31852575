import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {findAgency} from './agencies.ts'
import {isNames, isOrganisation, isPerson} from './names.ts'
import type {Place} from './places.ts'
import {isOneSentence} from './sentence-before.ts'

const speech = /[“”"„«]/u
const loneBar = /\.\s?\|\s*$/u
const acronym = /^[A-Z]{2,5}$/
const roles = new Set(shapes.roles)
const secondLabels = new Set(shapes.secondLabels)

/**
 * Whether names that no table has, and no label, sign the only sentence before them, which nobody says. A story may end
 * a paragraph so as well: the credit is unsure.
 *
 * @param credit - The names.
 * @param place - What stands before them.
 * @param before - The line before them.
 */
export function isSignature(credit: string, place: Place, before: string): boolean {
  return isFormOf(credit, place, before) && isOneSentence(before) && !speech.test(before)
}

function isFormOf(credit: string, place: Place, before: string): boolean {
  // `… at Pellow Sound. (Jane Roe)`
  if (place === 'closed') return isPerson(credit) || isOutletAndName(credit)
  // `… at Pellow Sound. | Jane Roe`
  if (place === 'bar') return loneBar.test(before) && (isPerson(credit) || isOutletName(credit))
  // `… at Pellow Sound. Jane Roe | The Skerrow Post`
  if (place !== 'sentence' || !credit.includes('|') || !before.trimEnd().endsWith('.')) return false
  const [person, outlet, more] = credit.split(/\s*\|\s*/u)
  return isPerson(person!) && more === undefined && isOutletName(outlet!)
}

function isOutletName(text: string): boolean {
  return isOrganisation(text) && isNames(text, 0)
}

/** `Radio Skerrow: Jane Roe`, `Source: WKRV`, but not `Musical Director: Jane Roe`. */
function isOutletAndName(credit: string): boolean {
  const colon = credit.indexOf(': ')
  if (colon < 0) return false
  const outlet = credit.slice(0, colon)
  const name = credit.slice(colon + 2)
  if (secondLabels.has(outlet.toLowerCase())) return findAgency(name) !== undefined
  if (!isPerson(name) || roles.has(outlet.slice(outlet.lastIndexOf(' ') + 1).toLowerCase())) return false
  return isPerson(outlet) || isOutletName(outlet) || acronym.test(outlet)
}
