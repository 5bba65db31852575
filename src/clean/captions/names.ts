import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {type Agency, findAgency} from './agencies.ts'

/** A credit is names and outlets, not a sentence. */
const mostCreditWords = 14
const mostNameWords = 5
const particles = new Set(shapes.particles)
const outlets = new Set(shapes.outlets)

const never = /:\/\/|[“"„?!;。！？]|[\p{Ll}\p{Lo}]{4,}[.] [\p{L}|]|[:：](?:\s|$)/u
const wordStart = /^[\p{Lu}\p{Lo}\p{Lt}\p{N}@#©&+*]/u
const mixed = /[._@\d\p{Lu}]/u
const edges = /^[(（«»'’‘[\]]+|[)）«»'’,.;\]]+$/gu
const between = /\s*[/／|]\s*|\s+[–—-]\s+|\s+(?:via|per|über|vía|через)\s+/iu

/**
 * Parts of a credit: `Jane Roe/AFP via Getty Images` has three.
 *
 * @param credit - The credit without its label.
 * @param commas - Whether a comma parts as well: behind a label it does, elsewhere it may part a place from its state.
 */
export function creditParts(credit: string, commas = false): string[] {
  return (commas ? credit.replace(/,\s+/gu, ' / ') : credit)
    .split(between)
    .map((part) => part.trim().replace(/^\(c\)\s*|^[©ⓒ(]\s*|[.,]$/giu, ''))
    .filter(Boolean)
}

/** The agency that a part names, whole or before its brackets. */
export function agencyOf(part: string): Agency | undefined {
  return (
    findAgency(part) ??
    (part.includes('(') || part.includes('（') ? findAgency(part.split(/[(（]/u)[0]!.trim()) : undefined)
  )
}

/** Whether a part of a credit names an agency. */
export function hasAgency(credit: string): boolean {
  return creditParts(credit, true).some((part) => agencyOf(part) !== undefined)
}

/** Whether a part of a credit names an agency from which nothing but pictures comes. */
export function hasPictureAgency(credit: string): boolean {
  return creditParts(credit, true).some((part) => agencyOf(part)?.pictures)
}

/**
 * Whether a text can be the names of a credit: words with a capital, of a script without capitals, user
 * names, domains, and the small words that stand between names.
 *
 * @param credit - The text after the label.
 * @param slack - So many other words may be among them.
 */
export function isNames(credit: string, slack: number): boolean {
  if (credit.length < 2 || credit.length > 140 || never.test(credit)) return false
  const named = creditParts(credit, true).filter((part) => !agencyOf(part))
  if (!named.length) return true
  const words = named.join(' ').split(/[\s/／|]+/u)
  if (words.length > mostCreditWords) return false
  let others = 0
  let names = 0
  for (const raw of words) {
    const word = raw.replace(edges, '')
    if (!isWordIn(word) || particles.has(word.toLowerCase())) continue
    if (wordStart.test(word) || mixed.test(word)) names++
    else if (++others > slack) return false
  }
  return (names + others > 0 || words.length === 1) && /\p{L}/u.test(credit)
}

function isWordIn(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word)
}

/** Whether a part can be a person: two to five words with a capital each, no figure, no outlet's word. */
export function isPerson(part: string): boolean {
  const words = part.split(/\s+/u)
  if (words.length < 2 || words.length > mostNameWords || /\p{N}/u.test(part)) return false
  return (
    words.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) &&
    !isOutlet(part)
  )
}

/** Whether a part says by its words that it is no person: `Western Wire`, `npd`. */
export function isOutlet(part: string): boolean {
  return part.split(/\s+/u).some((word) => outlets.has(fold(word).replace(/[«»".,]/g, '')))
}
