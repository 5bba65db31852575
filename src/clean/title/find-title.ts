import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'
import {
  fewestWords,
  findSame,
  findSimilar,
  type FoundTitle,
  isOver,
  type IsMetadata,
  isTitleLine,
  mostCharacters,
  mostWords,
} from './same-title.ts'
import {storyStart, textStart} from './story-start.ts'
import {type DocumentTitle, isName, parseDocumentTitle} from './document-title.ts'

/** Without the page's own title, the title stands before the first prose, at most so many paragraphs down. */
const opening = 40
/** The headline stands so near to its story. */
const mostAboveStory = 20
/** So many lines above the story make the text the dump of a page. */
const leastChrome = 6
/** So alike, no byline under another line tells more. */
const surelyAlike = 0.75

/**
 * Finds the title: the line that says what the page's own title (the first line) says, in the same words or in
 * similar ones; else a headline over a byline or a date; else the first line itself; else the most headline-like
 * line before the first prose.
 *
 * @param list - Paragraphs that are not marked.
 * @param isMetadata - Tells lines of metadata, which are no titles and stand under them.
 */
export function findTitle(list: ArticleParagraph[], isMetadata: IsMetadata): FoundTitle | undefined {
  // A letter or a word above the page's own title is a crumb of its logo.
  const top = list.find((paragraph) => !isMetadata(paragraph))
  const next = top && list.find((paragraph, i) => i > list.indexOf(top) && !isMetadata(paragraph))
  const first = top && countWords(top.data.text) < 2 && next && countWords(next.data.text) > 1 ? next : top
  if (!first || first.data.text.length > mostCharacters * 2) return undefined
  const parsed = beginsAnother(first, list) ? undefined : documentTitleOf(first)
  if (parsed) {
    const same = findSame(list, first, parsed)
    // With the story between them, it is the whole article that stands twice, or the site's name: the opening tells which.
    const again = same && same.from === 0 && same.to === parsed.parts.length && isBelowStory(list, same.heading)
    if (again) return openingTitle(list, isMetadata, parsed, list.length < opening ? undefined : first)
    if (same) return {...same, document: first, parsed}
    const similar = findSimilar(list, first, parsed, isMetadata)
    // A likeness of words alone is less than a byline right under another headline.
    const sure =
      similar && similar.alike < surelyAlike && !isOver(list, list.indexOf(similar.heading), isMetadata)
        ? headlineOver(list, 1, isMetadata)
        : undefined
    if (similar)
      return {
        heading: sure ?? similar.heading,
        document: first,
        parsed,
        from: 0,
        to: parsed.parts.length,
      }
  }
  return openingTitle(list, isMetadata, parsed, first)
}

/** The title where no line repeats the first: over a byline or a date, or the most headline-like one of the opening. */
function openingTitle(
  list: ArticleParagraph[],
  isMetadata: IsMetadata,
  parsed?: DocumentTitle,
  first?: ArticleParagraph,
): FoundTitle | undefined {
  const block = openingOf(list).filter((paragraph) => !isMetadata(paragraph) && !beginsAnother(paragraph, list))
  // In the dump of a page the first line is its own title; in a text with less above its story it may be a masthead.
  const dump =
    first &&
    parsed &&
    (parsed.parts.length > 1
      ? countWords(parsed.parts[0]!) > 1 || scoreOf(parsed.parts[0]!)
      : block.length >= leastChrome && scoreOf(parsed.parts[0]!))
  const heading = headlineOver(list, dump ? 1 : 0, isMetadata) ?? (dump ? first : mostHeadlineLike(block, isMetadata))
  const own = heading && parseDocumentTitle(heading.data.text)
  return heading && {heading, from: 0, to: own?.parts.length ?? 0, ...(own && {parsed: own})}
}

/** Whether the story stands above a line. */
function isBelowStory(list: ArticleParagraph[], heading: ArticleParagraph): boolean {
  return list.indexOf(heading) > textStart(list)
}

/** The first line taken apart, if it may be the page's own title: its length, and no sentence but before a site's name. */
function documentTitleOf(first: ArticleParagraph): DocumentTitle | undefined {
  if (first.data.role !== 'body' || countWords(first.data.text) > mostWords * 2) return undefined
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

/** A full headline right over a byline or a date, with the story under it. */
function headlineOver(list: ArticleParagraph[], from: number, isMetadata: IsMetadata): ArticleParagraph | undefined {
  const start = storyStart(list)
  // Lines of metadata leave the text: only the dump of a page may be judged by them, or cleaning twice would be another.
  if (start === list.length || start < leastChrome + 2) return undefined
  return list
    .slice(Math.max(from, start - mostAboveStory), start)
    .find(
      (paragraph, i, near) =>
        isHeadline(paragraph, isMetadata) &&
        countWords(paragraph.data.text) > 4 &&
        near.slice(i + 1, i + 3).some(isMetadata),
    )
}

function mostHeadlineLike(block: ArticleParagraph[], isMetadata: IsMetadata): ArticleParagraph | undefined {
  let best: ArticleParagraph | undefined
  let most = 0
  for (const paragraph of block) {
    const score = paragraph.data.role === 'body' ? scoreOf(paragraph.data.text) : 0
    if (score > 0 && score >= most && !isMetadata(paragraph)) {
      most = score
      best = paragraph
    }
  }
  return best
}

function isHeadline(paragraph: ArticleParagraph, isMetadata: IsMetadata): boolean {
  return paragraph.data.role === 'body' && scoreOf(paragraph.data.text) > 0 && !isMetadata(paragraph)
}

/** Number of words up to a full headline's; 0 for what cannot be one. */
function scoreOf(text: string): number {
  const words = countWords(text)
  if (words < fewestWords || words > mostWords || /[.:;,…]$/u.test(text) || /(?:[|·•].*){3}/u.test(text)) return 0
  return Math.min(words, 12)
}
