import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {describeChrome} from '../model/chrome.ts'
import {isArticle} from '../model/gate.ts'
import {readStory} from '../model/story.ts'
import {paragraphsOf} from '../parse/tree.ts'
import {mark} from './mark.ts'

/** Whether the text is a whole page, of which the story must be found. */
export type PageOption = 'auto' | 'on' | 'off'

/** Which mistake is worse: to keep what is not story, or to lose story. */
export type FavorOption = 'precision' | 'recall'

/** Options of {@link markPage}. */
export interface MarkPageOptions {
  /** `auto` (default: text that is plainly an article already is left alone), `on` or `off`. */
  page?: PageOption | undefined
  /** Moves the threshold (default: neither mistake is worse). */
  favor?: FavorOption | undefined
}

/** A paragraph that is at least so likely story stays. */
const thresholds = {precision: 0.6, both: 0.4, recall: 0.15}

/**
 * Finds the story in a dump of a whole page and marks all else: menus, teasers, comments, footers. A learned
 * model reads every line, its neighbours and the whole text; see `src/model/MODEL.md`.
 *
 * Does not cut the title, nor touch what other plugins have marked. Captions inside the story stay captions.
 *
 * @param options - Whether to look, and which mistake is worse.
 */
export const markPage: Plugin<[MarkPageOptions?], Root> = function (options = {}) {
  const {page: wanted = 'auto', favor} = options
  const threshold = thresholds[favor ?? 'both']
  return function (tree: Root, file: VFile): undefined {
    const paragraphs = paragraphsOf(tree)
    if (wanted === 'off' || paragraphs.length === 0) return
    const reading = readStory(paragraphs)
    if (wanted === 'auto' && isArticle(reading)) return
    const goes = paragraphs.map(({data}, i) => !data.cut && data.role !== 'title' && reading.story[i]! < threshold)
    for (const [i, {rule, reason}] of describeChrome(reading, goes)) {
      const confidence = Math.round((1 - reading.story[i]!) * 100) / 100
      mark(file, paragraphs[i]!, {rule, reason, confidence})
    }
  }
}
