import type {ArticleParagraph} from '../types.ts'
import {cuesOf} from './cues.ts'
import {type LineShape, shapeOf} from './line-shape.ts'
import {type Tokens, tokenize} from './tokens.ts'

/** A text's paragraphs as columns of numbers, from which every feature is made. */
export interface Page extends Record<keyof LineShape, Float32Array> {
  size: number
  tokens: Tokens[]
  /** Bits of `cueNames`; of long paragraphs none but what they begin with. */
  cues: Int32Array
  /** Blank lines above. */
  blanks: Float32Array
  /** Columns before the first character: in some dumps, how deep in the page. */
  indent: Float32Array
  /** Physical lines. */
  lines: Float32Array
  list: Float32Array
  caption: Float32Array
  title: Float32Array
  /** Marked by another plugin. */
  cut: Float32Array
  /** Words that stay of a paragraph that another plugin may have marked. */
  kept: Float32Array
  /** How many other paragraphs say the same. */
  copies: Float32Array
  /** Is short, and holds a date, a time or an age. */
  date: Float32Array
}

const shapes: (keyof LineShape)[] = [
  'chars',
  'words',
  'terminal',
  'ending',
  'beginning',
  'digits',
  'capitals',
  'upper',
  'commas',
  'stops',
  'bars',
  'symbols',
  'wordLength',
  'longestWord',
  'quotes',
]
const others = ['blanks', 'indent', 'lines', 'list', 'caption', 'title', 'cut', 'kept', 'copies', 'date'] as const
const clock = /\d{1,2}[:.h]\d{2}|\d{1,4}[./年-]\s?\d{1,2}[./月-]\s?\d{1,4}|\b(?:19|20)\d\d\b/

/**
 * Measures the paragraphs of a text.
 *
 * @param paragraphs - All paragraphs, in order, those that other plugins have marked among them.
 */
export function measurePage(paragraphs: readonly ArticleParagraph[]): Page {
  const size = paragraphs.length
  const columns = Object.fromEntries([...shapes, ...others].map((name) => [name, new Float32Array(size)]))
  const page = {size, tokens: [], cues: new Int32Array(size), ...columns} as unknown as Page
  const seen = new Map<string, number>()
  for (const {data} of paragraphs) seen.set(data.text, (seen.get(data.text) ?? 0) + 1)
  for (const [i, {data, position}] of paragraphs.entries()) {
    const {text} = data
    const shape = shapeOf(text)
    for (const name of shapes) page[name][i] = shape[name]
    const tokens = tokenize(text)
    page.tokens.push(tokens)
    page.cues[i] = shape.words <= mostCueWords ? cuesOf(tokens) : 0
    const above = i > 0 ? paragraphs[i - 1]!.position.end.line : 0
    page.blanks[i] = Math.min(position.start.line - above - 1, 9)
    page.indent[i] = Math.min(position.start.column - 1, 60)
    page.lines[i] = position.end.line - position.start.line + 1
    page.list[i] = data.role === 'list' ? 1 : 0
    page.caption[i] = data.role === 'caption' ? 1 : 0
    page.title[i] = data.role === 'title' ? 1 : 0
    page.cut[i] = data.cut ? 1 : 0
    page.kept[i] = data.cut ? 0 : shape.words
    page.copies[i] = Math.min(seen.get(text)! - 1, 9)
    page.date[i] = shape.words <= mostCueWords && shape.digits > 0 && clock.test(text) ? 1 : 0
  }
  return page
}

/** Cue words tell something of a line that is not much more than them. */
const mostCueWords = 14
