import {isCapital, isWordAt} from '../../parse/letters.ts'
import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import type {ArticleParagraph} from '../../types.ts'
import {isPerson} from '../captions/names.ts'
import {lazy} from '../lazy.ts'
import {isButton, isNeverSmall} from './bare-names.ts'

/** A line that tells of a person is so long. */
const leastToldCharacters = 60
/** A name alone stands over what is told so many lines further down at most. */
const mostBetween = 3
const mostNameCharacters = 40
const mostNameWords = 4
/** What somebody is stands so near behind the name. */
const mostRoleCharacters = 100
const tells = lazy(() => new RegExp(`^(?: \\S+)? (?:${shapes.tells.join('|')}) `, 'u'))
const myself = lazy(() => new RegExp(`^(?:${shapes.myself.join('|')})[ ’']`, 'u'))
const writes = lazy(() => new RegExp(`(?<![\\p{L}-])(?:${shapes.writers.join('|')})(?!\\p{L})`, 'u'))

/**
 * Finds the person that the page describes, if there is one only: under the name (`Jane Roe`, then `Jane Roe is …`,
 * `Jane is …` or `I’m …`), or as somebody who writes (`Jane Roe is a reporter …`).
 *
 * @param all - All paragraphs.
 * @param isName - Whether a line is nothing but a name.
 */
export function toldNames(
  all: ArticleParagraph[],
  isName: (paragraph: ArticleParagraph) => boolean,
): string[] | undefined {
  const found = new Set<string>()
  for (const [i, {data}] of all.entries()) {
    if (data.text.length < leastToldCharacters || i === 0 || !mayTell(data.text)) continue
    const name = toldUnder(all, i, isName) ?? toldAlone(data.text)
    if (name && isNeverSmall(name, all)) found.add(name)
    if (found.size > 1) return undefined
  }
  return found.size ? [...found] : undefined
}

/** Whether a line may tell of somebody: a cheap look before the patterns. */
function mayTell(text: string): boolean {
  const start = text.slice(0, mostNameCharacters + 20)
  return (
    shapes.myself.some((word) => start.startsWith(word) && !isWordAt(start, word.length)) ||
    shapes.tells.some((verb) => start.includes(` ${verb} `))
  )
}

/** The name that stands alone over a line that tells of that person. */
function toldUnder(
  all: ArticleParagraph[],
  at: number,
  isName: (paragraph: ArticleParagraph) => boolean,
): string | undefined {
  const {text} = all[at]!.data
  for (let i = at - 1; i >= Math.max(0, at - mostBetween); i--) {
    const {text: name, cut} = all[i]!.data
    if (name.length > mostNameCharacters || !isPerson(name) || isButton(cut) || !isName(all[i]!)) continue
    const first = name.slice(0, name.indexOf(' '))
    if (text.startsWith(name) && tells().test(text.slice(name.length))) return name
    if (i === at - 1 && text.startsWith(`${first} `) && tells().test(text.slice(first.length))) return name
    if (i === at - 1 && myself().test(text)) return name
  }
  return undefined
}

/** The name that a line begins with which says that this is somebody who writes. */
function toldAlone(text: string): string | undefined {
  const name = leadingName(text)
  if (!name || !tells().test(text.slice(name.length))) return undefined
  return writes().test(text.slice(name.length, name.length + mostRoleCharacters)) ? name : undefined
}

/** Two to four words with a capital each that a text begins with. */
function leadingName(text: string): string | undefined {
  const words = text.slice(0, mostNameCharacters).split(' ')
  const end = words.findIndex((word) => !isPartOfName(word))
  return end > 1 && end <= mostNameWords ? words.slice(0, end).join(' ') : undefined
}

/** A word with a capital, or an initial. */
function isPartOfName(word: string): boolean {
  return isCapital(word[0]) && (isWordAt(word, word.length - 1) || (word.length === 2 && word[1] === '.'))
}
