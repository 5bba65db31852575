import type {Root} from 'nlcst'
import type {Point} from 'unist'
import type {ArticleParagraph} from '../types.ts'

/** The paragraphs of a tree. */
export function paragraphsOf(tree: Root): ArticleParagraph[] {
  return tree.children as ArticleParagraph[]
}

/** The original text of a paragraph whose sentences have not been asked for. */
export function sourceOf(paragraph: ArticleParagraph): string {
  const child = paragraph.children[0]
  return child && 'value' in child ? child.value : ''
}

/**
 * The point of an offset inside a paragraph.
 *
 * @param offset - Offset in the original text.
 * @param paragraph - The paragraph it lies in.
 * @param original - The original text.
 * @returns Line and column from 1, as an editor counts them.
 */
export function pointAt(offset: number, {position: {start, end}}: ArticleParagraph, original: string): Required<Point> {
  // Most paragraphs are one line: no need to look for breaks.
  if (end.line === start.line) return {line: start.line, column: start.column + offset - start.offset!, offset}
  const breaks = [...original.slice(start.offset, offset).matchAll(/\r\n|\n|\r/g)]
  const last = breaks.at(-1)
  const into = offset - start.offset!
  const column = last ? into - last.index - last[0].length + 1 : start.column + into
  return {line: start.line + breaks.length, column, offset}
}
