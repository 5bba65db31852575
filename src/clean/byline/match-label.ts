import type {Token} from '../dates/tokens.ts'
import type {BylineWords} from './byline-words.ts'

/** Marks that stand between a label and the name. */
export const colons = new Set([':', '：', '=', '＝', '／', '/', '・', '|'])

/** A label in a line. */
export interface LabelAt {
  from: number
  next: number
  strong: boolean
  /** Length of the label where label and name are one token (`記者王小明`), else 0. */
  inside: number
}

/** The label that begins at a token. */
export function matchLabel(tokens: Token[], i: number, {labels, glued}: BylineWords): LabelAt | undefined {
  const token = tokens[i]
  if (token?.kind !== 'word') return undefined
  for (const {words, strong, short} of labels.get(token.text) ?? []) {
    const next = matchWords(tokens, i, words)
    // With its full stop it is no other word.
    const stop = next !== undefined && short && tokens[next]?.text === '.'
    if (next) return {from: i, next: stop ? next + 1 : next, strong: strong || stop, inside: 0}
  }
  const label = glued.find((each) => token.text.startsWith(each) && token.text.length > each.length + 1)
  return label && token.text.length <= label.length + 5
    ? {from: i, next: i, strong: true, inside: label.length}
    : undefined
}

/** Index after the words, if they stand there; `取材・文` has a mark between them. */
function matchWords(tokens: Token[], at: number, words: string[]): number | undefined {
  let i = at
  for (const word of words) {
    if (i > at && (tokens[i]?.text === '・' || tokens[i]?.text === '·')) i++
    if (tokens[i++]?.text !== word) return undefined
  }
  return i
}

/** `文/王五`: the slash after a label is its colon. */
export function isLabelled(tokens: Token[], from: number, i: number, words: BylineWords): boolean {
  return colons.has(tokens[i]!.text) && matchLabel(tokens, from, words)?.next === i
}
