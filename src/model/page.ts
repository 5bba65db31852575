import shapes from '../rules/date-shapes.json' with {type: 'json'}
import type {ArticleParagraph} from '../types.ts'
import {cuesOf} from './cues.ts'
import {type LineShapes, measureLine} from './line-shape.ts'
import {type Tokens, tokenize} from './tokens.ts'

/** A text's paragraphs as columns of numbers, from which every feature is made. */
export interface Page extends LineShapes {
  size: number
  /** Words of each. */
  tokens: Tokens
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

const {time, year, month} = shapes.modelMarks
const dateOrTime = new RegExp(
  String.raw`\d{1,2}[${time}]\d{2}|\d{1,4}[${year}]\s?\d{1,2}[${month}]\s?\d{1,4}|\b(?:19|20)\d\d\b`,
)

/** Cue words tell something of a line that is not much more than them. */
const mostCueWords = 14

/**
 * Measures the paragraphs of a text.
 *
 * @param paragraphs - All paragraphs, in order, those that other plugins have marked among them.
 */
export function measurePage(paragraphs: readonly ArticleParagraph[]): Page {
  const page = emptyPage(paragraphs)
  for (let i = 0; i < page.size; i++) {
    const {data, position} = paragraphs[i]!
    const {text} = data
    measureLine(text, page, i)
    const isShort = page.words[i]! <= mostCueWords
    page.cues[i] = isShort ? cuesOf(page.tokens, i) : 0
    const above = i > 0 ? paragraphs[i - 1]!.position.end.line : 0
    page.blanks[i] = Math.min(position.start.line - above - 1, 9)
    page.indent[i] = Math.min(position.start.column - 1, 60)
    page.lines[i] = position.end.line - position.start.line + 1
    page.list[i] = data.role === 'list' ? 1 : 0
    page.caption[i] = data.role === 'caption' ? 1 : 0
    page.title[i] = data.role === 'title' ? 1 : 0
    page.cut[i] = data.cut ? 1 : 0
    page.date[i] = isShort && page.digits[i]! > 0 && dateOrTime.test(text) ? 1 : 0
  }
  countCopies(page)
  return page
}

/** Every column is written out: an object made by names in a list is slower to read ever after. */
function emptyPage(paragraphs: readonly ArticleParagraph[]): Page {
  const size = paragraphs.length
  const column = (): Float32Array => new Float32Array(size)
  return {
    size,
    tokens: tokenize(paragraphs.map(({data}) => data.text)),
    cues: new Int32Array(size),
    chars: column(),
    words: column(),
    terminal: column(),
    ending: column(),
    beginning: column(),
    digits: column(),
    capitals: column(),
    upper: column(),
    commas: column(),
    stops: column(),
    bars: column(),
    symbols: column(),
    wordLength: column(),
    longestWord: column(),
    quotes: column(),
    code: column(),
    money: column(),
    address: column(),
    blanks: column(),
    indent: column(),
    lines: column(),
    list: column(),
    caption: column(),
    title: column(),
    cut: column(),
    copies: column(),
    date: column(),
  }
}

/** Lines of the same words are the same line; a number made of the words' hashes stands for them. */
function countCopies({size, tokens: {hashes, starts}, copies}: Page): void {
  const seen = new Map<number, number>()
  const keys = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const end = starts[i + 1]!
    let key = end - starts[i]!
    for (let k = starts[i]!; k < end; k++) key = (Math.imul(key, 31) + hashes[k]!) | 0
    seen.set(key, (seen.get(key) ?? 0) + 1)
    keys[i] = key
  }
  for (let i = 0; i < size; i++) copies[i] = Math.min(seen.get(keys[i]!)! - 1, 9)
}
