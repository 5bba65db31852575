import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {userPatterns} from '../rules/user-patterns.ts'
import {mark, unmarked} from './mark.ts'

/** What the user keeps and drops, whatever the rules say. */
export interface ChosenOptions {
  /** Paragraphs that hold one of these stay, whatever plugin looks at them. */
  keep?: string[] | undefined
  /** Paragraphs that hold one of these go. */
  drop?: string[] | undefined
}

/**
 * Makes a function that keeps and drops what the user said.
 *
 * @param options - Regular expressions, in RE2 syntax.
 * @throws Error if one is wrong.
 */
export function chosen({keep = [], drop = []}: ChosenOptions): (tree: Root, file: VFile) => void {
  if (!keep.length && !drop.length) return () => {}
  const keeps = userPatterns(keep, 'keep')
  const drops = userPatterns(drop, 'drop')
  return (tree, file) => {
    for (const paragraph of unmarked(tree)) {
      if (keeps(paragraph.data.text) !== undefined) {
        paragraph.data.kept = true
        continue
      }
      const pattern = drops(paragraph.data.text)
      if (pattern !== undefined)
        mark(file, paragraph, {rule: 'custom/drop', reason: `holds “${pattern}”, which is to go`, confidence: 1})
    }
  }
}
