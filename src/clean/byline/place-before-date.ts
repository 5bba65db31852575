import byline from '../../rules/byline-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {findAgency} from '../captions/agencies.ts'
import {dayWords} from '../dates/read-date.ts'
import type {Token} from '../dates/tokens.ts'
import type {Span} from '../dates/vague-times.ts'
import type {BylineWords} from './byline-words.ts'
import {isNoise} from './line-rest.ts'
import {teams} from './word-sets.ts'
import {matchLabel} from './match-label.ts'
import {isRole, isShouted} from './read-names.ts'

const mostWords = 4
/** What is shorter and in capitals is an outlet: `BBC, 3 June 2026`. */
const fewestShouted = 4
const never = new Set(byline.never)
/** A place of more words than one looks like a person but for these: `San Sebastián`, `Frankfurt am Main`. */
const placeFirsts = new Set(byline.placeFirsts.map((word) => fold(word)))
const placeJoins = new Set(byline.placeJoins.map((word) => fold(word)))

/**
 * The place that a line of metadata begins with, with a comma and the day after it: `Madrid, 3 de junio`,
 * `Paris (AFP), 3 juin 2026`. One word may be a place, so that it is no author; a full name stays one.
 *
 * @param line - One repaired line.
 * @param tokens - Its tokens.
 * @param day - Where the day stands on it.
 * @param words - Byline words of its language.
 * @returns The place, without the agency; undefined where none stands there.
 */
export function placeBeforeDate(line: string, tokens: Token[], day: Span, words: BylineWords): string | undefined {
  let to = tokens.findIndex(({start}) => start >= day.start)
  if (dayWords.has(tokens[to - 1]?.text ?? '')) to--
  if (![',', '،'].includes(tokens[--to]?.text ?? '')) return undefined
  const bracket = tokens[to - 1]?.text === ')' ? tokens.findIndex(({text}) => text === '(') : -1
  if (bracket > 0) {
    if (!findAgency(line.slice(tokens[bracket]!.end, tokens[to - 1]!.start))) return undefined
    to = bracket
  }
  const name = line.slice(0, tokens[to - 1]?.end ?? 0)
  return isPlaceName(line, name, tokens.slice(0, to), bracket > 0, words) ? name : undefined
}

function isPlaceName(line: string, name: string, tokens: Token[], filed: boolean, words: BylineWords): boolean {
  const parts = tokens.filter(({kind}) => kind === 'word')
  const [first] = parts
  const held = tokens.every(({kind, text}) => kind === 'word' || text === '-' || text === '.' || text === "'")
  if (!first || !held || tokens[0] !== first || parts.length > mostWords) return false
  if (line[0] !== line[0]!.toUpperCase() || isNoise(tokens, 0, tokens.length, words)) return false
  if (matchLabel(tokens, 0, words) || isRole(tokens, 0, words) || findAgency(name)) return false
  if (parts.some(({text}) => teams.has(text) || never.has(text))) return false
  if (filed) return true
  if (parts.length === 1) return name.length >= fewestShouted || !isShouted(line, first)
  return placeFirsts.has(first.text) || parts.slice(1, -1).some(({text}) => placeJoins.has(text))
}
