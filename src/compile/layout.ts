import type {Root} from 'nlcst'
import type {CaptionsOption} from '../options.ts'
import {paragraphsOf} from '../parse/tree.ts'
import type {ArticleParagraph, Role} from '../types.ts'

/** What text and markdown show. */
export interface LayoutOptions {
  /** Whether the title is shown (default: true). */
  title?: boolean | undefined
  /** Where captions are shown (default: `drop`). */
  captions?: CaptionsOption | undefined
}

/** A paragraph to print and whether it stands right under the one before it. */
export interface Laid {
  paragraph: ArticleParagraph
  tight: boolean
}

/**
 * Decides what is printed, in which order, and where blank lines go.
 *
 * @param tree - The marked tree.
 * @param options - What to show.
 * @returns Paragraphs in printing order.
 */
export function layOut(tree: Root, {title = true, captions = 'drop'}: LayoutOptions): Laid[] {
  const laid: Laid[] = []
  const end: Laid[] = []
  let before: ArticleParagraph | undefined
  for (const paragraph of paragraphsOf(tree)) {
    const {cut, role, tight, joined} = paragraph.data
    if (joined || isField(role)) before = undefined
    else if (cut || (role === 'title' && !title)) before = undefined
    else if (role === 'caption') {
      if (captions === 'keep') laid.push({paragraph, tight: false})
      if (captions === 'end') end.push({paragraph, tight: false})
      before = undefined
    } else {
      laid.push({paragraph, tight: tight && before !== undefined})
      before = paragraph
    }
  }
  const all = [...laid, ...end]
  // Without any blank line between them, single lines would read as one paragraph each: set them apart, lists aside.
  if (all.slice(1).every(({tight}) => tight)) {
    for (const [index, item] of all.entries()) item.tight &&= isList(item) && isList(all[index - 1]!)
  }
  return all
}

/** Whether a paragraph is nothing but metadata, which stands in its field and is not printed. */
export function isField(role: Role): boolean {
  return role === 'byline' || role === 'date'
}

function isList({paragraph}: Laid): boolean {
  return paragraph.data.role === 'list'
}
