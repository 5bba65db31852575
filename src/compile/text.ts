import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {layOut, type LayoutOptions} from './layout.ts'

/**
 * Prints a marked tree as plain text: a blank line between paragraphs, list items and verses under each
 * other as they stood.
 *
 * @param tree - The marked tree.
 * @param options - What to show.
 * @returns The text with a line feed at its end; empty if nothing is left.
 */
export function toText(tree: Root, options: LayoutOptions = {}): string {
  let text = ''
  for (const {paragraph, tight} of layOut(tree, options))
    text += `${text && !tight ? '\n' : ''}${paragraph.data.text}\n`
  return text
}

/** {@link toText} as a unified compiler plugin. */
export const compileText: Plugin<[LayoutOptions?], Root, string> = function (options = {}) {
  this.compiler = (tree) => toText(tree as Root, options)
}
