import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'
import {
  fewestWords,
  findSame,
  findSimilar,
  type FoundTitle,
  type IsMetadata,
  isTitleLine,
  mostWords,
} from './same-title.ts'
import type {OwnTitle} from './headline-features.ts'
import {storyStart, textStart} from './story-start.ts'
import {type DocumentTitle, isName, parseDocumentTitle} from './document-title.ts'
import {furniture, likeliestHeadline} from './headline.ts'
import {namesOutlet} from './masthead-name.ts'
import {shared, topicWords} from './title-words.ts'

/** Without the page's own title, the title stands before the first prose, at most so many paragraphs down. */
const opening = 40
/** So many lines above the story make the text the dump of a page. */
const leastChrome = 6
/** The name of a site has so many words at most; the headline under it is told by the first paragraphs. */
const mostSiteWords = 6
const leadParagraphs = 4
/** Lines of so few words are entries of a menu; so many of them are a page's, wherever its story begins. */
const mostMenuWords = 3
const leastMenu = 24

/**
 * Finds the title: the line that says what the page's own title (the first line) says, in the same words or in
 * similar ones; else, in the dump of a page, the likeliest headline; else the first line that may be one before the
 * first prose.
 *
 * @param all - All paragraphs, also those that are marked.
 * @param isMetadata - Tells lines of metadata, which are no titles and stand under them.
 */
export function findTitle(all: ArticleParagraph[], isMetadata: IsMetadata): FoundTitle | undefined {
  const list = all.filter(({data}) => !data.cut)
  // A letter or a word above the page's own title is a crumb of its logo.
  const at = list.findIndex((paragraph) => !isMetadata(paragraph))
  const top = list[at]
  const next = list.find((paragraph, i) => i > at && !isMetadata(paragraph))
  const first = top && countWords(top.data.text) < 2 && next && countWords(next.data.text) > 1 ? next : top
  if (!first) return undefined
  const parsed = beginsAnother(first, list) ? undefined : documentTitleOf(first)
  const page: Opening = {all, list, isMetadata, ...(parsed && {own: {paragraph: first, parsed}})}
  if (parsed) {
    const same = findSame(list, first, parsed)
    // With the story between them, it is the whole article that stands twice, or the site's name: the opening tells which.
    const again = same && same.from === 0 && same.to === parsed.parts.length && isBelowStory(list, same.heading)
    if (again) return openingTitle(page)
    if (same) return {...same, document: first, parsed}
    const similar = findSimilar(list, first, parsed, isMetadata)
    if (similar) return {heading: similar.heading, document: first, parsed, from: 0, to: parsed.parts.length}
  }
  return openingTitle(page)
}

/** A text whose title no line repeats. */
interface Opening {
  all: ArticleParagraph[]
  list: ArticleParagraph[]
  isMetadata: IsMetadata
  own?: OwnTitle
}

/** The title where no line repeats the first. */
function openingTitle({all, list, isMetadata, own}: Opening): FoundTitle | undefined {
  const start = storyStart(list)
  const heading = isDump(list, start)
    ? likeliestHeadline(all, start < list.length ? all.indexOf(list[start]!) : all.length, own, isMetadata)
    : firstHeadline(openingOf(list), list, isMetadata)
  const parsed = heading && parseDocumentTitle(heading.data.text)
  return heading && {heading, from: 0, to: parsed?.parts.length ?? 0, ...(parsed && {parsed})}
}

/** Whether a text has the lines of a page around its story. */
function isDump(list: ArticleParagraph[], start: number): boolean {
  return (
    (start < list.length && list.findIndex(isProse) >= leastChrome) ||
    list.filter(({data}) => countWords(data.text) <= mostMenuWords).length >= leastMenu
  )
}

/** Whether the story stands above a line. */
function isBelowStory(list: ArticleParagraph[], heading: ArticleParagraph): boolean {
  return list.indexOf(heading) > textStart(list)
}

/** The first line taken apart, if it may be the page's own title: at the margin, of its length, and no sentence but before a site's name. */
export function documentTitleOf(first: ArticleParagraph): DocumentTitle | undefined {
  if (first.data.role !== 'body' || first.position.start.column > 1 || countWords(first.data.text) > mostWords * 2)
    return undefined
  const parsed = parseDocumentTitle(first.data.text)
  const site = parsed && parsed.parts.length > 1 && isName(parsed.parts.at(-1)!)
  return site || (isTitleLine(first, 1) && (first.data.text.endsWith('?') || !isProse(first))) ? parsed : undefined
}

/** Whether a line is the beginning of a longer one below: a teaser that was cut off. */
function beginsAnother({data}: ArticleParagraph, list: ArticleParagraph[]): boolean {
  const {text} = data
  return list
    .slice(0, opening)
    .some((other) => other.data.text.length > text.length + 20 && other.data.text.startsWith(text))
}

/** Lines before the first prose, where a headline may stand. */
function openingOf(list: ArticleParagraph[]): ArticleParagraph[] {
  const prose = list.slice(0, opening + 1).findIndex(isProse)
  return prose < 0 ? list.slice(0, list.length > 1 ? 1 : 0) : list.slice(0, prose)
}

/**
 * The first line that may be a headline: what stands under it is a standfirst. But the name of the site above it is
 * none, and says less of the story.
 */
function firstHeadline(
  block: ArticleParagraph[],
  list: ArticleParagraph[],
  isMetadata: IsMetadata,
): ArticleParagraph | undefined {
  const candidates = block.filter(
    (paragraph) =>
      paragraph.data.role === 'body' &&
      mayBeHeadline(paragraph.data.text) &&
      !isMetadata(paragraph) &&
      !beginsAnother(paragraph, list),
  )
  if (candidates.length < 2) return candidates[0]
  const told = topicWords(textFrom(list, block.length))
  const says = ({data}: ArticleParagraph): number => shared(topicWords(data.text), told)
  return candidates.find((line, i) => {
    const next = candidates[i + 1]
    if (!next || countWords(line.data.text) > mostSiteWords) return true
    const more = says(next) - says(line)
    return !(namesOutlet(line.data.text) ? more >= 0 : more > 0 && isName(line.data.text))
  })
}

/** The beginning of the story. */
function textFrom(list: ArticleParagraph[], start: number): string {
  return list
    .slice(start, start + leadParagraphs)
    .map(({data}) => data.text)
    .join(' ')
}

function mayBeHeadline(text: string): boolean {
  const words = countWords(text)
  return words >= fewestWords && words <= mostWords && !/[.:;,…]$/u.test(text) && !furniture.test(text)
}
