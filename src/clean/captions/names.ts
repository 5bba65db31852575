import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {hasLetter, hasWord, isCapital, isDigit, isSmall, isWordAt} from '../../parse/letters.ts'
import {lazy} from '../lazy.ts'
import {type Agency, findAgency} from './agencies.ts'

/** A credit is names and outlets, not a sentence. */
const mostCreditWords = 14
const mostNameWords = 5
const mostCharactersBetween = 4
export const particles = new Set(shapes.particles)
const outlets = new Set(shapes.outlets)
const organisations = new Set([...shapes.outlets, ...shapes.organisations])
const articles = new Set(shapes.articles)

const marksOfSentences = '“"„?!;。！？'
/** A word this long before a full stop is not an abbreviation. */
const leastCharactersOfWord = 4
const startsOfNames = '@#©&+*'
const insideNames = /[._@\d]/
const edges = /^[(（«»'’‘[\]]+|[)）«»'’,.;\]]+$/gu
const between = lazy(() => {
  const words = [...shapes.through, ...shapes.byAgency].join('|')
  return new RegExp(
    String.raw`\s*[/／|]\s*|\s+[–—-]\s+|\s+(?:${words})\s+|\s(?:${shapes.onSite.join('|')})\s(?=[^\sa-z])`,
    'u',
  )
})

/**
 * Parts of a credit: `Jane Roe/AFP via Getty Images` has three.
 *
 * @param credit - The credit without its label.
 * @param commas - Whether a comma parts as well: behind a label it does, elsewhere it may part a place from its state.
 */
export function creditParts(credit: string, commas = false): string[] {
  return (commas ? credit.replace(/,\s+/gu, ' / ') : credit)
    .split(between())
    .map((part) => part.trim().replace(/^\([cC]\)\s*|^[©ⓒ(]\s*|[.,]$/g, ''))
    .filter(Boolean)
}

/** The agency that a part names, whole or before its brackets. */
export function agencyOf(part: string): Agency | undefined {
  return (
    findAgency(part) ??
    (part.includes('(') || part.includes('（') ? findAgency(part.split(/[(（]/u)[0]!.trim()) : undefined)
  )
}

/** Whether a part names an agency, and no platform where everybody shows pictures. */
export function isNewsAgency(part: string): boolean {
  const agency = agencyOf(part)
  return agency !== undefined && !agency.platform
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
  if (credit.length < 2 || credit.length > 140 || isSaid(credit)) return false
  const named = creditParts(credit, true).filter((part) => !agencyOf(part))
  if (!named.length) return true
  const words = named.join(' ').split(/[\s/／|]+/u)
  if (words.length > mostCreditWords) return false
  let others = 0
  let names = 0
  for (const raw of words) {
    // Most words of a credit: a capital, and more letters than any that stands between names.
    if (raw.length > mostCharactersBetween && isAsciiCapital(raw.charCodeAt(0))) {
      names++
      continue
    }
    const word = raw.replace(edges, '')
    if (!hasWord(word) || particles.has(word.toLowerCase())) continue
    if (startsAsName(word) || insideNames.test(word) || word !== word.toLowerCase()) names++
    else if (++others > slack) return false
  }
  return (names + others > 0 || words.length === 1) && hasLetter(credit)
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** Whether a text has what names have not: a mark of speech or of a question, a colon, a sentence's end. */
function isSaid(credit: string): boolean {
  for (let at = 0; at < credit.length; at++) {
    const char = credit[at]!
    if (marksOfSentences.includes(char)) return true
    const next = credit[at + 1]
    if ((char === ':' || char === '：') && (next === undefined || next === ' ' || credit.startsWith('//', at + 1)))
      return true
    if (char === '.' && next === ' ' && (isWordAt(credit, at + 2) || credit[at + 2] === '|') && isLongWord(credit, at))
      return true
  }
  return false
}

function isLongWord(text: string, end: number): boolean {
  for (let at = end - leastCharactersOfWord; at < end; at++)
    if (!isWordAt(text, at) || isCapital(text[at]) || isDigit(text[at]!)) return false
  return true
}

function startsAsName(word: string): boolean {
  return startsOfNames.includes(word[0]!) || (isWordAt(word, 0) && !isSmall(word[0]))
}

/** Whether a part can be a person: two to five words with a capital each, no figure, no organisation's word. */
export function isPerson(part: string): boolean {
  const words = part.split(/\s+/u)
  if (words.length < 2 || words.length > mostNameWords) return false
  return (
    words.every((word) => (isCapital(word[0]) ? isNameWord(word) : particles.has(word.toLowerCase()))) &&
    !isOrganisation(part)
  )
}

const forOutlet = lazy(() => new RegExp(String.raw`^(\S|\S.*\S)\s+(?:${shapes.forOutlet.join('|')})\s+(\S.*)$`))

/** `Jane Roe for The Skerrow Post` in its two halves. */
export function splitForOutlet(credit: string): [person: string, outlet: string] | undefined {
  const found = credit.includes(' ') ? forOutlet().exec(credit) : null
  return found ? [found[1]!, found[2]!] : undefined
}

/** `Jane Roe for The Skerrow Post`. */
export function isPersonFor(credit: string): boolean {
  const [person, outlet] = splitForOutlet(credit) ?? []
  return (
    person !== undefined && isPerson(person) && isCapital(outlet!.replace(/^[«"]\s?/, '')[0]) && isNames(outlet!, 0)
  )
}

function isNameWord(word: string): boolean {
  for (let at = 1; at < word.length; at++)
    if (isWordAt(word, at) ? isDigit(word[at]!) : !".'’-".includes(word[at]!)) return false
  return true
}

/** Whether a part says by its words that it is an outlet: `Western Wire`, `npd`. */
export function isOutlet(part: string): boolean {
  return foldedWords(part).some((word) => outlets.has(word))
}

/** Whether it says that it is no person: an outlet, `Marsh Council`, `The Valley Sun`. */
export function isOrganisation(part: string): boolean {
  const words = foldedWords(part)
  return (isCapital(part[0]) && articles.has(words[0]!)) || words.some((word) => organisations.has(word))
}

function foldedWords(part: string): string[] {
  return part.split(/\s+/u).map((word) => fold(word).replace(/[«»".,]/g, ''))
}
