import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {chooseStory} from '../model/choose.ts'
import {describeChrome} from '../model/chrome.ts'
import {isArticle, isRunningText, isTrifle} from '../model/gate.ts'
import type {Page} from '../model/page.ts'
import {readStory} from '../model/story.ts'
import {paragraphsOf} from '../parse/tree.ts'
import type {FavorOption, PageOption} from '../options.ts'
import {endsSentence} from './prose.ts'
import type {ArticleParagraph} from '../types.ts'
import {liveEntries} from './live-entries.ts'
import {mark} from './mark.ts'

/** Options of {@link markPage}. */
export interface MarkPageOptions {
  /** `auto` (default: text that is plainly an article already is left alone), `on` or `off`. */
  page?: PageOption | undefined
  /** Moves the threshold (default: neither mistake is worse). */
  favor?: FavorOption | undefined
}

/** No page has so many; a text that has is a book or a log, and its table of numbers would fill the memory. */
const mostParagraphs = 20_000
/** Nearly every page has over 40: of a text with fewer than this, `auto` takes all for the article. */
const leastParagraphs = 8
/** From fewer than this, `auto` takes only what is surely none of the story: each may be a short text's heading. */
const fewParagraphs = 16
/** With fewer than this, what ends as a sentence is far more often story than in a full page. */
const smallPage = 40

/** From which probability a paragraph stays, by which mistake is worse. */
const thresholds = {
  precision: {inside: 0.6, outside: 0.75},
  neither: {inside: 0.3, outside: 0.43},
  recall: {inside: 0.12, outside: 0.2},
  few: {inside: 0.05, outside: 0.15},
}

/**
 * Finds the story in a dump of a whole page and marks all else: menus, teasers, comments, footers. A learned
 * model reads every line, its neighbours and the whole text; see `src/model/MODEL.md`.
 *
 * Does not cut the title, nor touch what other plugins have marked. Captions inside the story stay captions.
 *
 * @param options - Whether to look, and which mistake is worse.
 */
export const markPage: Plugin<[MarkPageOptions?], Root> = function (options = {}) {
  const {page: wanted = 'auto', favor = 'neither'} = options
  return function (tree: Root, file: VFile): undefined {
    const paragraphs = paragraphsOf(tree)
    if (wanted === 'off' || paragraphs.length === 0 || paragraphs.length > mostParagraphs) return
    if (wanted === 'auto' && (paragraphs.length < leastParagraphs || isRunningText(paragraphs))) return
    const reading = readStory(paragraphs)
    if (wanted === 'auto' && isArticle(reading)) return
    const size = wanted === 'auto' ? paragraphs.length : Infinity
    const stays = chooseStory(reading, thresholds[size < fewParagraphs ? 'few' : favor])
    if (size >= fewParagraphs && size < smallPage && favor === 'neither')
      keepSentences(paragraphs, stays, chooseStory(reading, thresholds.recall))
    keepEntries(liveEntries(paragraphs), stays, reading.page)
    const isIn = storyRange(paragraphs, stays)
    const goes = paragraphs.map(
      ({data}, i) => !stays[i] && !data.cut && data.role !== 'title' && !(data.role === 'caption' && isIn(i)),
    )
    if (wanted === 'auto' && isTrifle(reading.page, goes)) return
    for (const [i, {rule, reason}] of describeChrome(reading.page, goes)) {
      const confidence = Math.round((1 - reading.story[i]!) * 100) / 100
      mark(file, paragraphs[i]!, {rule, reason, confidence})
    }
  }
}

function keepSentences(paragraphs: ArticleParagraph[], stays: boolean[], likely: readonly boolean[]): void {
  for (const [i, {data}] of paragraphs.entries()) if (likely[i] && endsSentence(data.text)) stays[i] = true
}

/** Of a live blog's entries the model finds at least this share; else they are what runs beside the story. */
const fewestFound = 0.25
/** What stands under so many others is a button or a name. */
const mostCopies = 2

/** Keeps all entries of a live blog where some of them stay; between them, what comes again and again goes. */
function keepEntries(entries: number[][], stays: boolean[], {copies}: Page): void {
  const found = entries.filter((entry) => stays[entry.at(-1)!]).length
  if (!found || found < entries.length * fewestFound) return
  for (let i = entries[0]![0]!; i < entries.at(-1)!.at(-1)!; i++) if (copies[i]! > mostCopies) stays[i] = false
  for (const index of entries.flat()) stays[index] = true
}

/** Pictures stand so many lines over the headline, with menus' last lines between, and under the last of the story. */
const linesOver = 12
const linesUnder = 4

/** Whether a line is inside the story, from a little over its headline to a little under its last paragraph. */
function storyRange(paragraphs: ArticleParagraph[], stays: readonly boolean[]): (i: number) => boolean {
  const isStory = ({data}: ArticleParagraph, i: number): boolean => stays[i]! && !data.cut && data.role === 'body'
  const first = paragraphs.findIndex(isStory)
  const last = paragraphs.findLastIndex(isStory)
  const title = paragraphs.findIndex(({data}) => data.role === 'title')
  const start = Math.min(first, title < 0 ? first : title) - linesOver
  return (i) => first >= 0 && i >= start && i <= last + linesUnder
}
