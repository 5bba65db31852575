import {findAgency} from '../captions/agencies.ts'
import type {Token} from '../dates/tokens.ts'
import type {BylineWords} from './byline-words.ts'
import {isRoleTail, isShortName} from './line-rest.ts'
import {readNames} from './read-names.ts'

const equals = new Set(['=', '＝'])

/**
 * Passes over the place that a Korean newspaper writes before the reporter or the agency: `별내=탁소율 기자`,
 * `[별내=뉴시스]`.
 *
 * @param line - The line that the tokens are of.
 * @param tokens - Its tokens.
 * @param from - Index of the first token of a piece of it.
 * @param to - Index to stop before.
 * @param words - Byline words of its language.
 * @returns Index of the name, or after the agency; `from` where no such place stands there.
 */
export function afterPlace(line: string, tokens: Token[], from: number, to: number, words: BylineWords): number {
  const at = from + 2
  if (at >= to || !equals.has(tokens[from + 1]!.text)) return from
  if (!isShortName(line.slice(tokens[from]!.start, tokens[from]!.end))) return from
  if (findAgency(line.slice(tokens[at]!.start, tokens[to - 1]!.end))) return to
  const names = readNames(line, tokens, at, to, words)
  return names?.names.every(isShortName) && isRoleTail(tokens, names.next, to, words) ? at : from
}
