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
const others = ['blanks', 'indent', 'lines', 'list', 'caption', 'title', 'cut', 'copies', 'date'] as const
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
  for (const [i, {data, position}] of paragraphs.entries()) {
    const {text} = data
    const shape = shapeOf(text)
    putShape(page, i, shape)
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
    page.date[i] = shape.words <= mostCueWords && shape.digits > 0 && clock.test(text) ? 1 : 0
  }
  countCopies(page)
  return page
}

/** Written out, for this is the model's innermost loop: looking fields up by name costs more than reading the text. */
function putShape(page: Page, i: number, shape: LineShape): void {
  page.chars[i] = shape.chars
  page.words[i] = shape.words
  page.terminal[i] = shape.terminal
  page.ending[i] = shape.ending
  page.beginning[i] = shape.beginning
  page.digits[i] = shape.digits
  page.capitals[i] = shape.capitals
  page.upper[i] = shape.upper
  page.commas[i] = shape.commas
  page.stops[i] = shape.stops
  page.bars[i] = shape.bars
  page.symbols[i] = shape.symbols
  page.wordLength[i] = shape.wordLength
  page.longestWord[i] = shape.longestWord
  page.quotes[i] = shape.quotes
}

/** Lines of the same words are the same line; a number made of the words' hashes stands for them. */
function countCopies({size, tokens, copies}: Page): void {
  const seen = new Map<number, number>()
  const keys = tokens.map(({hashes}) => {
    let key = hashes.length
    for (const hash of hashes) key = (Math.imul(key, 31) + hash) | 0
    seen.set(key, (seen.get(key) ?? 0) + 1)
    return key
  })
  for (let i = 0; i < size; i++) copies[i] = Math.min(seen.get(keys[i]!)! - 1, 9)
}

/** Cue words tell something of a line that is not much more than them. */
const mostCueWords = 14
