import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {findAgency} from './agencies.ts'
import {agencyOf, creditParts, hasPictureAgency, isNames, isOrganisation, isOutlet, isPerson} from './names.ts'
import type {Place} from './places.ts'
import {endsInStop} from './sentence-before.ts'

/** Before names that no table has, a caption is at least so long. */
const leastCharactersBefore = 20
const mostParts = 6
const mostWordsOfPart = 6
/** What stands between the parts of a credit. */
const joint = lazy(
  () => new RegExp(String.raw`[/／|]|\s[–—-]\s|\s(?:${[...shapes.through, ...shapes.byAgency].join('|')})\s`),
)
/** What may stand after the space of a joint. */
const begins = new Set(['–', '—', '-', ...[...shapes.through, ...shapes.byAgency].map((word) => word[0]!)])
const through = lazy(() => new RegExp(String.raw`[/／]|\s(?:${shapes.through.join('|')})\s`, 'iu'))
const dashAfterStop = /[.!?…]\s[–—-]\s*$/u
const domain = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/u

/** Whether a credit may have several parts: told by the first characters of what parts them. */
export function mayJoin(credit: string): boolean {
  for (let i = 0; i < credit.length; i++) {
    const code = credit.charCodeAt(i)
    if (code === 0x2f || code === 0x7c || code === 0xff0f) return true
    if ((code === 0x20 || code > 0x7f || (code >= 9 && code <= 13)) && begins.has(credit[i + 1]!)) return true
  }
  return false
}

/** The parts of a credit that has several; undefined where it has but one. */
export function partsOfChain(credit: string): string[] | undefined {
  if (!mayJoin(credit) || !joint().test(credit)) return undefined
  const parts = creditParts(credit)
  return parts.length > 1 ? parts : undefined
}

/**
 * Whether a chain of names without a label is a credit: by an agency in it, or by the whole sentence before it.
 *
 * @param credit - The chain: `Jane Roe/AFP via Getty Images`.
 * @param parts - Its parts.
 * @param place - What stands before it.
 * @param before - The line before it.
 */
export function isCreditChain(credit: string, parts: string[], place: Place, before: string): boolean {
  const known = parts.some((part) => agencyOf(part) !== undefined)
  if ((credit.includes('@') && /\w@\S/.test(credit)) || !isNames(credit, known ? 1 : 0) || !isShort(parts)) return false
  if (parts.some(isPlatform)) return credit.includes('/') && !credit.includes('|') && isShown(parts, place)
  const afterSentence =
    place === 'bar' ? dashAfterStop.test(before) : (place === 'closed' || place === 'sentence') && endsInStop(before)
  if (credit.includes('|')) return isBarred(parts, known, place, afterSentence)
  if (place === 'alone') return isChainAlone(credit, parts, known)
  const slashed = through().test(credit)
  if (known) return slashed || isPerson(parts[0]!)
  // `… the siren. Hugo Lindt / Alpha Press via Pool`: names that no table has, after a whole sentence.
  return slashed && before.length > leastCharactersBefore && isPerson(parts[0]!) && afterSentence
}

/** `YouTube/Skerrow TV`, `X/@janeroe`: who shows a picture where everybody does; not `Facebook/Instagram`, which is a row of buttons. */
function isShown(parts: string[], place: Place): boolean {
  if (place === 'alone')
    return (
      parts.length === 2 &&
      isPlatform(parts[0]!) &&
      (isPerson(parts[1]!) || (parts[1]!.includes(' ') && isOutlet(parts[1]!)))
    )
  const others = parts.filter((part) => !isPlatform(part))
  return (
    others.length > 0 &&
    others.every((part) => agencyOf(part) || part.startsWith('@') || isPerson(part) || isOrganisation(part))
  )
}

function isPlatform(part: string): boolean {
  return agencyOf(part)?.platform === true
}

/** `Title | Section | The Guardian` is no credit; `… auf Kurs. picture alliance | Jane Roe` is. */
function isBarred(parts: string[], known: boolean, place: Place, afterSentence: boolean): boolean {
  // `skerrowfan | Getty Images`: whatever the name is by which the agency knows who took it.
  if (place === 'alone') return parts.length === 2 && findAgency(parts[1]!)?.pictures === true
  if (!afterSentence) return false
  // `… at Pellow Sound. (Jane Roe | The Skerrow Post)`
  if (place === 'closed' && parts.length === 2 && isPerson(parts[0]!)) return true
  return known && parts.every((part) => findAgency(part) !== undefined || isPerson(part))
}

function isChainAlone(credit: string, parts: string[], known: boolean): boolean {
  if (known) return hasPictureAgency(credit) || parts.some(isPerson)
  // `Jane Roe/pictures.skerrow.org`
  return credit.includes('/') && parts.length === 2 && isPerson(parts[0]!) && domain.test(parts[1]!)
}

/** Every part is a name of a few words. */
function isShort(parts: string[]): boolean {
  return parts.length <= mostParts && parts.every((part) => part.split(/\s+/u).length <= mostWordsOfPart)
}
