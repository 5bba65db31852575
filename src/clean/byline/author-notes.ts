import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import type {ArticleParagraph} from '../../types.ts'
import {lazy} from '../lazy.ts'
import {isProse} from '../prose.ts'
import type {MetadataLine} from './metadata-line.ts'

/** A longer paragraph about the author is a part of the story. */
const mostCharacters = 400
/** So many short lines may stand below what is said of the author: accounts, topics. */
const mostBelow = 4
const tells = lazy(() => new RegExp(`^(?:,[^,.]{2,40},)? (?:${shapes.tells.join('|')}) `, 'u'))
/** `: “…`, `… .”`: not the title of a book. */
const speaks = /[:,] ?["“„«]|[.!?,…] ?["”»]/u
const mailbox = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u

/**
 * Finds what the end of a story says of its author, whose name stands at its top: `Written by Jane Roe`, an address, and
 * `Jane Roe is a writer based in Holm.`, or `Roe covers the harbour.`, with the name alone above that.
 *
 * @param kept - The paragraphs that stay.
 * @param names - The names of the byline.
 * @param read - Reads a line as metadata.
 * @returns These lines, last first.
 */
export function authorNotes(
  kept: ArticleParagraph[],
  names: readonly string[],
  read: (paragraph: ArticleParagraph) => MetadataLine | undefined,
): ArticleParagraph[] {
  const found: ArticleParagraph[] = []
  const persons = names.filter((name) => name.includes(' '))
  const first = kept.findIndex(isProse)
  if (first < 0 || !persons.length) return found
  const folded = new Set(persons.map((name) => name.toLowerCase()))
  const isPerson = (name: string | undefined): boolean => name !== undefined && folded.has(name.toLowerCase())
  let below = 0
  let told = false
  for (let i = kept.length - 1; i > first && below <= mostBelow; i--) {
    const {text, role} = kept[i]!.data
    if (role === 'caption') continue
    const line = read(kept[i]!)
    const above = kept[i - 1]!.data.text
    if (persons.some((name) => tellsOf(text, name)) || (isPerson(above) && tellsOfSurname(text, above))) told = true
    else if (
      !(line?.only && !line.dates.length && line.names.length > 0 && line.names.every(isPerson)) &&
      !(told && isPerson(text)) &&
      !mailbox.test(text)
    ) {
      if (isProse(kept[i]!)) return found
      below++
      continue
    }
    found.push(kept[i]!)
  }
  return found
}

function tellsOf(text: string, name: string): boolean {
  return (
    text.length <= mostCharacters &&
    text.startsWith(name) &&
    tells().test(text.slice(name.length)) &&
    !speaks.test(text)
  )
}

/** `Roe covers the harbour.`, under `JANE ROE`. */
function tellsOfSurname(text: string, name: string): boolean {
  const [surname] = text.split(' ', 1)
  return name.toLowerCase().endsWith(` ${surname!.toLowerCase()}`) && tellsOf(text, surname!)
}
