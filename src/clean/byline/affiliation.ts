import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import mastheads from '../../rules/masthead-words.json' with {type: 'json'}
import {findAgency} from '../captions/agencies.ts'
import type {Token} from '../dates/tokens.ts'
import type {BylineWords} from './byline-words.ts'
import {isTitled} from './line-rest.ts'
import {isPost, readNames, roleAt} from './read-names.ts'
import {roleNouns} from './word-sets.ts'

/** What the name of an outlet ends in. */
const outletNouns = new Set(shapes.outletNouns)
const mastheadWords = new Set(mastheads.last)
const articles = new Set(shapes.articles)
const mostOutletWords = 6
const handle = /^@[\w.]+$/

/** Whether words are nothing but what somebody is: `Staff Writer`, `Senior Reporter`. */
export function isRoleOnly(tokens: Token[], from: number, to: number, words: BylineWords): boolean {
  let i = from
  let named = false
  while (i < to) {
    const next = roleAt(tokens, i, words)
    named = (next !== undefined && next > i) || roleNouns.has(tokens[i]!.text)
    if (!named && !isPost(tokens, i)) return false
    i = next ?? i + 1
  }
  return named && i === to
}

/** `Photography: Jane Roe` */
export function isCredit(line: string, tokens: Token[], from: number, to: number, words: BylineWords): boolean {
  const colon = tokens.findIndex(({text}, i) => i > from && text === ':')
  if (colon < 0 || colon >= to || !words.credits().has(tokens[from]!.text)) return false
  return readNames(line, tokens, colon + 1, to, words)?.next === to
}

/**
 * Whether a line says no more than what somebody is or writes for: `Staff Reporter`, `Holm News, Skellow`,
 * `Associated Press`, `@jroe`, or who took the pictures. Alone it says nothing; under a byline it is part of it.
 *
 * @param line - One repaired line.
 * @param tokens - Its tokens.
 * @param words - Byline words of its language.
 */
export function isAffiliation(line: string, tokens: Token[], words: BylineWords): boolean {
  if (handle.test(line)) return true
  if (!tokens.length || tokens.length > mostOutletWords + 2) return false
  if (isRoleOnly(tokens, 0, tokens.length, words) || isCredit(line, tokens, 0, tokens.length, words)) return true
  const comma = tokens.findIndex(({text}) => text === ',')
  const end = comma < 0 ? tokens.length : comma
  if (isOutletName(line, tokens, 0, end)) return comma < 0 || isTitled(line, tokens, end + 1, tokens.length)
  const agency = findAgency(line)
  return agency !== undefined && !agency.pictures
}

/**
 * Whether words are the name of an outlet: `Holm News`, `The Wexley Courier`, `Holm Daily Sentinel`. One word that
 * may be a surname is not enough: `Jane Courier`.
 */
export function isOutletName(line: string, tokens: Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > mostOutletWords || !isTitled(line, tokens, from, to)) return false
  const last = tokens[to - 1]!.text
  if (outletNouns.has(last)) return true
  const isNamed = articles.has(tokens[from]!.text) || mastheadWords.has(tokens[to - 2]!.text)
  return mastheadWords.has(last) && isNamed
}
