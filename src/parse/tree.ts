import type {Root} from 'nlcst'
import type {Point} from 'unist'
import type {ArticleParagraph} from '../types.ts'

/** The paragraphs of a tree. */
export function paragraphsOf(tree: Root): ArticleParagraph[] {
  return tree.children as ArticleParagraph[]
}

/** The original text of a paragraph; empty once `parseSentences` has replaced its children. */
export function sourceOf(paragraph: ArticleParagraph): string {
  const child = paragraph.children[0]
  return child && 'value' in child ? child.value : ''
}

/** Offsets at which the lines of a paragraph begin, after its first. */
const lineStarts = new WeakMap<ArticleParagraph, number[]>()

/**
 * The point of an offset inside a paragraph.
 *
 * @param offset - Offset in the original text.
 * @param paragraph - The paragraph it lies in.
 * @param original - The original text.
 * @returns Line and column from 1, as an editor counts them.
 */
export function pointAt(offset: number, paragraph: ArticleParagraph, original: string): Required<Point> {
  const {start, end} = paragraph.position
  // Most paragraphs are one line: no need to look for breaks.
  if (end.line === start.line) return {line: start.line, column: start.column + offset - start.offset!, offset}
  let starts = lineStarts.get(paragraph)
  if (!starts) lineStarts.set(paragraph, (starts = lineStartsOf(paragraph, original)))
  const breaks = countUpTo(offset, starts)
  const column = breaks ? offset - starts[breaks - 1]! + 1 : start.column + offset - start.offset!
  return {line: start.line + breaks, column, offset}
}

function lineStartsOf({position: {start, end}}: ArticleParagraph, original: string): number[] {
  const breaks = original.slice(start.offset, end.offset).matchAll(/\r\n|\n|\r/g)
  return Array.from(breaks, (found) => start.offset! + found.index + found[0].length)
}

/** How many of the numbers, which ascend, are no greater: a paragraph may have thousands of lines and words. */
function countUpTo(most: number, numbers: number[]): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= most) low = middle + 1
    else high = middle
  }
  return low
}
