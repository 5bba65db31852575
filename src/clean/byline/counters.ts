import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import type {Token} from '../dates/tokens.ts'
import type {Span} from '../dates/vague-times.ts'
import type {BylineWords} from './byline-words.ts'
import {matchLabel} from './match-label.ts'

const mostLabelWords = 3
/** Between the pieces of a line of metadata. */
const breaks = new Set([...shapes.breaks, ','])

/**
 * Finds what a page counts, in any language: `Просмотров: 1234`, `Nombre de vues : 12`. A label, a colon and a figure with
 * nothing after it but the next of the kind say nothing of the author, though the label has a capital as a name has.
 *
 * @param line - One repaired line.
 * @param tokens - Its tokens, without those of dates.
 * @param words - Byline words of its language.
 */
export function counters(line: string, tokens: Token[], words: BylineWords): Span[] {
  const found: Span[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.text !== ':' || tokens[i + 1]?.kind !== 'number') continue
    const first = labelStart(line, tokens, i)
    if (first === undefined || matchLabel(tokens, first, words)) continue
    found.push({start: tokens[first]!.start, end: tokens[figureEnd(tokens, i + 1) - 1]!.end})
  }
  return found.filter(({end}, i) => {
    const next = tokens.find(({start}) => start >= end)
    return !next || breaks.has(next.text) || next.start === found[i + 1]?.start
  })
}

/** Index of the first word of the label: the nearest with a capital before the colon. */
function labelStart(line: string, tokens: Token[], colon: number): number | undefined {
  for (let i = colon - 1; i >= Math.max(0, colon - mostLabelWords); i--) {
    const {kind, start} = tokens[i]!
    if (kind !== 'word') return undefined
    if (line[start] !== line[start]!.toLowerCase()) return i
  }
  return undefined
}

/** Index after a figure: `1234`, `1 234`, `1.234`. */
function figureEnd(tokens: Token[], at: number): number {
  let i = at + 1
  for (;;) {
    const joint = /^[.,]$/u.test(tokens[i]?.text ?? '') && isNext(tokens, i) ? i + 1 : i
    if (tokens[joint]?.kind !== 'number' || tokens[joint].text.length !== 3) return i
    i = joint + 1
  }
}

/** Whether a token stands right after the one before it. */
function isNext(tokens: Token[], i: number): boolean {
  return tokens[i]!.start === tokens[i - 1]!.end
}
