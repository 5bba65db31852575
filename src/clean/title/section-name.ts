import names from '../../rules/section-names.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {lazy} from '../lazy.ts'

const {about: _, ...languages} = names
const known = lazy(() => new Set(Object.values(languages).flat().map(fold)))
/** What joins two sections on one line: `Crime & Law`, `Stil / Interview`. */
const joint = / ?[/|&>›»·,+] ?| (?:and|und|et|y|e|en|och|og) /u
const mostCharacters = 40

/**
 * Whether a line is nothing but names of sections, of any language: `POLITICS`, `Crime & Law`, `Société`.
 *
 * @param text - A line of a few words.
 */
export function namesSection(text: string): boolean {
  if (text.length > mostCharacters) return false
  const folded = fold(text)
  return known().has(folded) || folded.split(joint).every((part) => known().has(part))
}
