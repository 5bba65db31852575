import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {paragraphsOf, sourceOf} from '../parse/tree.ts'
import {plainKey} from '../rules/phrase.ts'
import type {ArticleParagraph} from '../types.ts'
import {lazy} from './lazy.ts'
import {mark, markSpans, takeBack, unmarked} from './mark.ts'
import {readLine, readPlaced} from './front-matter.ts'
import {endsSentence} from './prose.ts'
import {isName, parseDocumentTitle} from './title/document-title.ts'
import {findTitle} from './title/find-title.ts'
import type {FoundTitle, IsMetadata} from './title/same-title.ts'
import {namesOutlet} from './title/masthead-name.ts'
import {mayBegin} from './title/title-words.ts'

const mostSiteWords = 6
/** A copy of the title anywhere must have so many words; at the top any copy is one. */
const leastRepeatWords = 4
/** After a dash, what has more words than this is part of the headline, unless the page says it elsewhere. */
const mostDashWords = 4
const mostMetadataCharacters = 100
/** A page with so many lines besides prose before its story has a title with the site's name. */
const leastChrome = 8

/**
 * Finds the title and marks its copies.
 *
 * The title is the line that the document's own title line repeats, else the most headline-like line
 * before the first prose. It keeps its place.
 *
 * @returns A transformer that sets `file.data.title`, the role `title`, and `file.data.site` where the title has it.
 */
export const markTitle: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    file.data.title = null
    file.data.site = null
    file.data.section = null
    const list = unmarked(tree)
    const all = paragraphsOf(tree)
    const found = findTitle(all, metadataTest(all, file))
    if (!found) return
    const {heading, document} = found
    takeBack(file, heading)
    heading.data.role = 'title'
    if (document && found.from === 0 && found.to === found.parsed!.parts.length) {
      const parsed = parseDocumentTitle(heading.data.text)
      if (parsed) cutSuffix({...found, parsed}, list, file)
    } else if (document) readRest(found, file)
    else cutSuffix(found, list, file)
    file.data.title = heading.data.text
    if (document) markDocumentTitle(document, heading, file)
    markCopies(list, heading, file)
  }
}

/** Tells lines of metadata from others, given all lines of a text. */
export function metadataTest(all: ArticleParagraph[], file: VFile): IsMetadata {
  const places = lazy(() => new Map(all.map((paragraph, index) => [paragraph, index])))
  return (paragraph) => isMetadata(paragraph, all, () => places().get(paragraph)!, file)
}

/** Whether a line is nothing but a date, a labelled byline or a reading time, or what somebody says in an interview. */
function isMetadata(paragraph: ArticleParagraph, all: ArticleParagraph[], indexOf: () => number, file: VFile): boolean {
  if (paragraph.data.text.length > mostMetadataCharacters) return false
  const line = readLine(paragraph, file)
  if (!line || (line.loose && !readPlaced(all, indexOf(), false, file)?.only)) return false
  return (
    line.speaker ||
    (line.only &&
      (line.dates.length > 0 || line.minutes !== null || line.open || (line.names.length > 0 && !line.bare.length)))
  )
}

/** The parts of the page's own title beside the headline: the site's name, and the section before it. */
function readRest({parsed, from, to}: FoundTitle, file: VFile): void {
  const rest = [...parsed!.parts.slice(to), ...parsed!.parts.slice(0, from)]
  const site = rest.at(-1)
  if (!site || countWords(site) > mostSiteWords + 2) return
  file.data.site = site
  if (rest.length > 1 && to > 0 && countWords(rest.at(-2)!) <= 3) file.data.section = rest.at(-2)!
}

/** Takes ` | Section | Site` off a title that stands in one line only. */
function cutSuffix({heading, parsed}: FoundTitle, list: ArticleParagraph[], file: VFile): void {
  if (!parsed || parsed.parts.length < 2) return
  const {parts} = parsed
  const source = sourceOf(heading)
  const barred = /[|｜¦]/u.test(source)
  let keep = parts.length
  while (keep > 1 && isSite(parts[keep - 1]!, parts.slice(0, keep - 1), list, barred)) keep--
  // `Aries (March 21 – April 19)`
  if (keep === parts.length || /[(（][^)）]*$/u.test(parts.slice(0, keep).join(' '))) return
  // Parts are of the repaired text: in the source they end elsewhere.
  const at = parseDocumentTitle(source)?.ends[keep - 1]
  if (at === undefined) return
  const {start, end} = heading.position
  markSpans(file, heading, [
    {
      rule: 'title/site-suffix',
      reason: 'the name of the site after the title',
      confidence: 0.9,
      start: start.offset! + at,
      end: end.offset!,
    },
  ])
  file.data.site = parts.at(-1)!
  if (parts.length - keep > 1) file.data.section = parts.at(-2)!
}

/** Whether the last part of a title is the site's name or a section: by the bar before it, or because the page has it alone. */
function isSite(part: string, before: string[], list: ArticleParagraph[], barred: boolean): boolean {
  const words = countWords(part)
  if (words > mostSiteWords || /\p{Nd}{4}|\p{Nd}{1,2}:\p{Nd}{2}|:/u.test(part)) return false
  if (barred && (words === 1 || isName(part) || namesOutlet(part))) return true
  if (countWords(before.join(' ')) < 2) return false
  const key = plainKey(part)
  const elsewhere = list
    .slice(1)
    .some(
      ({data}) =>
        (data.text.length < part.length + 6 && plainKey(data.text) === key) ||
        (data.text.includes('©') && plainKey(data.text).includes(key)),
    )
  return elsewhere || (words <= mostDashWords && countChrome(list) >= leastChrome && isName(part))
}

/** Lines before the first prose that are no sentences. */
function countChrome(list: ArticleParagraph[]): number {
  const prose = list.findIndex(({data}) => data.text.length > 150)
  return list.slice(0, prose < 0 ? list.length : prose).filter(({data}) => !endsSentence(data.text)).length
}

/** The page's own title goes where the headline stands below it in other words. */
function markDocumentTitle(document: ArticleParagraph, heading: ArticleParagraph, file: VFile): void {
  const {start, end} = heading.position
  mark(file, document, {
    rule: 'title/repeat',
    reason: `the page's own title, which the headline says again (line ${start.line})`,
    confidence: 0.9,
    twin: {line: start.line, start: start.offset!, end: end.offset!, alike: 0.9},
  })
}

function markCopies(list: ArticleParagraph[], title: ArticleParagraph, file: VFile): void {
  const key = plainKey(title.data.text)
  const site = file.data.site ? plainKey(file.data.site) : undefined
  const at = list.indexOf(title)
  const enough = countWords(key) >= leastRepeatWords
  for (const [index, paragraph] of list.entries()) {
    if (paragraph === title || paragraph.data.text.length > title.data.text.length + 80) continue
    if (paragraph.data.text.length * 2 < title.data.text.length || (!enough && index > at + 2)) continue
    if (!mayBegin(paragraph.data.text, key[0] ?? '')) continue
    const own = plainKey(paragraph.data.text)
    const withSite =
      own.startsWith(key) && site !== undefined && own.endsWith(site) && own.length <= key.length + site.length + 5
    if (own !== key && !withSite) continue
    const {start, end} = title.position
    mark(file, paragraph, {
      rule: 'title/repeat',
      reason: `repeats the title (line ${start.line})`,
      confidence: 0.95,
      twin: {line: start.line, start: start.offset!, end: end.offset!, alike: 1},
    })
  }
}
