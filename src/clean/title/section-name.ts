import sections from '../../rules/section-names.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {lazy} from '../lazy.ts'

const known = lazy(() => new Set(Object.values(sections.names).flat().map(fold)))
/** What joins two sections on one line: `Crime & Law`, `Stil / Interview`. */
const joint = lazy(() => new RegExp(` ?[/|&>›»·,+] ?| (?:${sections.joins.join('|')}) `, 'u'))
const mostCharacters = 40

/**
 * Whether a line is nothing but names of sections, of any language: `POLITICS`, `Crime & Law`, `Société`.
 *
 * @param text - A line of a few words.
 */
export function namesSection(text: string): boolean {
  if (text.length > mostCharacters) return false
  const folded = fold(text)
  return known().has(folded) || folded.split(joint()).every((part) => known().has(part))
}
