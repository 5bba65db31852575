import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {beginsName, isCapital, isSmall, isWordAt} from '../../parse/letters.ts'
import {lazy} from '../lazy.ts'
import type {Place} from './places.ts'
import {type CreditLabel, labelsAt, type Words} from './words.ts'

const mark = /^\s*(?:\(\d{1,2}\)\s?:|[:：=＝│ㅣⓒ©՝]|・(?=\S)|\.\.\.|…|[／/](?=\s*[^\sa-z\d(à-ÿα-ωа-яё]))\s*/
const acronym = /^[A-Z]{2,4} (?=[A-Za-z])/
const colons = new Set(':：')
/** `Photo | Jane Roe`: between the entries of a menu as well, so only where a credit may be expected. */
const bar = /^\s*\|\s*/u
/** `Foto und Styling: X`. */
const andOther = lazy(() => new RegExp(String.raw`^\s(?:${shapes.and.join('|')})\s[^\s\d:：]{3,14}\s?[:：]\s*`))
/** `fot. Jane Roe`: an abbreviation. */
const dot = /^\.\s?[:：]?\s*(?=[^\sa-z\dà-ÿα-ωа-яё])/
const mostCharactersOfAbbreviation = 4
const comma = /^\s?[,،，]\s*/u
/** `Courtesy of the artist`, `of the Skerrow Museum`: somebody without a name, or with an article before it. */
const unnamed = lazy(() => {
  const article = `(?:${shapes.articles.join('|')})`
  const and = `(?:${shapes.and.join('|')})`
  return new RegExp(String.raw`^\s+(?=${article} (?:[a-z]+$|[a-z]+ ${and} [A-Z]|[A-Z]))`)
})
/** `Photo by the author`. */
const somebody = lazy(
  () => new RegExp(String.raw`^\s+(?=(?:(?:${shapes.articles.join('|')}) )?(?:${shapes.unnamedPeople.join('|')})$)`),
)
export const sourceLabels = new Set(shapes.sourceLabels)

/** The longest label that a text begins with, as a word of its own. */
export function matchLabel(text: string, words: Words, before: string): CreditLabel | undefined {
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

/** Length of the letters for an outlet before a label and its colon: `ST PHOTO: Jane Roe`; 0 where there are none. */
export function outletLength(text: string, words: Words): number {
  const letters = acronym.exec(text)?.[0]
  if (!letters) return 0
  const label = matchLabel(text.slice(letters.length), words, '')
  return label && !label.weak && colons.has(text[letters.length + label.word.length]!) ? letters.length : 0
}

/** Whether a text begins with a mark that parts a label from its names. */
export function beginsMark(text: string): boolean {
  return mark.test(text)
}

/** Length of the mark that parts a label from its names; 0 where none does. */
export function markLength({word, weak}: CreditLabel, after: string, place: Place): number {
  const found =
    mark.exec(after) ??
    (word.length <= mostCharactersOfAbbreviation ? dot.exec(after) : null) ??
    andOther().exec(after) ??
    (place !== 'word' && !weak ? bar.exec(after) : null) ??
    (sourceLabels.has(word) ? comma.exec(after) : null)
  return found?.[0].length ?? 0
}

/** How much white space stands between a label and a name without a mark; 0 where no name follows. */
export function spaceLength({word, kind}: CreditLabel, after: string): number {
  const pattern = word.includes(shapes.courtesy) ? unnamed() : kind === 'by' ? somebody() : undefined
  return pattern?.exec(after)?.[0].length ?? spaceBeforeName(after)
}

function spaceBeforeName(text: string): number {
  let at = 0
  while (text[at] === ' ') at++
  const char = text[at]
  return char === '@' || char === '©' || beginsName(char) || (isSmall(char) && isCapital(text[at + 1])) ? at : 0
}
