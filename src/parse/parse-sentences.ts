import type {Nodes, Paragraph, Root} from 'nlcst'
import {retext} from 'retext'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {VFile as File} from 'vfile'
import type {ArticleParagraph} from '../types.ts'
import {paragraphsOf, pointAt, sourceOf} from './tree.ts'

/**
 * Parses the paragraphs that stay into sentences and words, so that any retext plugin can be used after
 * ours. Put it after the plugins that mark: what is marked is left unparsed.
 *
 * Positions are those of the original text. It is retext's own parser, for scripts with spaces.
 *
 * @example
 * unified().use(cleancopy()).use(parseSentences).use(retextRepeatedWords)
 */
export const parseSentences: Plugin<[], Root> = function () {
  const parser = retext()
  return function (tree: Root, file: VFile): undefined {
    const text = String(file)
    for (const paragraph of paragraphsOf(tree)) {
      if (paragraph.data.cut) continue
      // The parser begins a paragraph at a line break; a wrapped one shall stay whole, its offsets unmoved.
      const parsed = parser.parse(new File(sourceOf(paragraph).replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '))) as Root
      const first = parsed.children.find((child): child is Paragraph => child.type === 'ParagraphNode')
      if (!first) continue
      shift(first, paragraph, text)
      paragraph.children = first.children
    }
  }
}

function shift(node: Nodes, paragraph: ArticleParagraph, text: string): void {
  const first = paragraph.position.start.offset!
  if (node.position) {
    const {start, end} = node.position
    node.position = {
      start: pointAt(first + start.offset!, paragraph, text),
      end: pointAt(first + end.offset!, paragraph, text),
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, paragraph, text)
}
