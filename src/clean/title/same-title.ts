import {countWords} from '../../parse/count-words.ts'
import {plainKey} from '../../rules/phrase.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'
import {type DocumentTitle, isName} from './document-title.ts'
import {storyStart} from './story-start.ts'
import {likeness, mayBegin, titleWords} from './title-words.ts'

export const fewestWords = 3
export const mostWords = 35
/** Letters of a headline. */
export const mostCharacters = 250
/** The page's own title and another form of it share so much at least. */
const leastLikeness = 0.6
/** With a byline or a date under it, so much is enough before the story, and so much is asked for further down. */
const leastLikenessOver = 0.25
const leastLikenessBelow = 0.5
/** With fewer words, two lines are alike by chance: `Skip to recipe`, `Jump to recipe`. */
const leastTitleWords = 4
/** A headline after the site's name in the page's own title has so many words, the name so few. */
const leastAfterSite = 6
const mostSiteWords = 4

const fullStop = /[.。।۔]["'”’»」]?$/u

/** The title, and what told it. */
export interface FoundTitle {
  /** The headline. */
  heading: ArticleParagraph
  /** The first line, where it is the page's own title in other words or with more to it. */
  document?: ArticleParagraph
  /** The page's own title, taken apart. */
  parsed?: DocumentTitle
  /** Which of its parts the headline is. */
  from: number
  to: number
}

/** Whether a line is nothing but date, byline or reading time. */
export type IsMetadata = (paragraph: ArticleParagraph) => boolean

/** The first of the lines that are the longest part of the page's own title. */
export function findSame(
  list: ArticleParagraph[],
  first: ArticleParagraph,
  {runs, parts}: DocumentTitle,
): Pick<FoundTitle, 'heading' | 'from' | 'to'> | undefined {
  const longest = Math.max(...Array.from(runs.values(), ({text}) => text.length)) + 12
  const firsts = Array.from(runs.keys(), (key) => key[0]).join('')
  const site = countWords(parts[0]!)
  let best: Pick<FoundTitle, 'heading' | 'from' | 'to'> | undefined
  let most = 0
  for (const [i, heading] of list.entries()) {
    const {text, role} = heading.data
    if (heading === first || role !== 'body' || text.length > longest || text.length < 3 || !mayBegin(text, firsts))
      continue
    const run = runs.get(plainKey(text))
    if (!run || isSentenceUnder(heading, first)) continue
    // A part at the end is the site's name or the section, unless it is a headline by its length and its small letters.
    const words = countWords(run.text)
    // `Site - The headline, which is much longer`.
    const after =
      run.from > 0 && words >= leastAfterSite && words >= site * 2 && site <= mostSiteWords && isName(parts[0]!)
    const headline =
      after ||
      (run.from > 0
        ? words > 3 && countWords(parts[0]!) < words && !isName(run.text)
        : words > (parts.length > 1 ? 1 : 2) || (parts.length > 1 && list.slice(i + 1, i + 3).some(isProse)))
    if (!headline) continue
    const score = run.from === 0 || after ? 1000 + words : words
    if (score <= most) continue
    most = score
    best = {heading, from: run.from, to: run.to}
  }
  return best
}

/** The line most like the page's own title: before the story begins, or over a byline or a date. */
export function findSimilar(
  list: ArticleParagraph[],
  first: ArticleParagraph,
  {parts, runs}: DocumentTitle,
  isMetadata: IsMetadata,
): {heading: ArticleParagraph; alike: number} | undefined {
  const wanted = titleWords(parts[0]!)
  const whole = titleWords(parts.join(' '))
  if (wanted.size < leastTitleWords) return undefined
  // Its longest words are its rarest: what has none of them does not say the same.
  const rare = [...whole].toSorted((a, b) => b.length - a.length).slice(0, 4)
  const longest = parts.join(' ').length * 3
  const shortest = parts[0]!.length / 4
  // Right under its title comes the story: what resembles it further down is a heading inside.
  const prose = list.slice(0, 4).findIndex(isProse)
  const end = prose > 0 ? prose : storyStart(list)
  let best: ArticleParagraph | undefined
  let bestAlike = 0
  let most = 0
  for (const [i, heading] of list.entries()) {
    const {text} = heading.data
    if (heading === first || text.length < shortest || text.length > Math.min(longest, mostCharacters)) continue
    if (isSentenceUnder(heading, first)) continue
    const lower = text.toLowerCase()
    if (!rare.some((word) => lower.includes(word)) || !isTitleLine(heading, fewestWords)) continue
    if ((runs.get(plainKey(text))?.from ?? 0) > 0) continue
    const words = titleWords(text)
    const alike = Math.max(likeness(words, wanted), likeness(words, whole))
    if (alike < leastLikenessOver || alike <= most) continue
    const over = isOver(list, i, isMetadata)
    if (alike < leastLikeness && !over) continue
    // The lede says what the title says, and a byline may end a story of two paragraphs.
    if (prose > 0 && parts.length < 2 && (!over || isProse(heading))) continue
    if (i > end && !(over && alike >= leastLikenessBelow)) continue
    // The first of two that are alike: the second is a heading or a link.
    if (best && i > end && most >= leastLikeness) continue
    most = alike + (over ? 0.3 : 0.2)
    bestAlike = alike
    best = heading
  }
  return best && {heading: withoutTrail(list, best), alike: bestAlike}
}

/** A lede may say what the headline says, with a full stop. */
function isSentenceUnder(line: ArticleParagraph, first: ArticleParagraph): boolean {
  return fullStop.test(line.data.text) && !fullStop.test(first.data.text)
}

/** `Home Guides How to fold a map` over `How to fold a map`: the second is the headline. */
function withoutTrail(list: ArticleParagraph[], heading: ArticleParagraph): ArticleParagraph {
  const at = list.indexOf(heading)
  const {text} = heading.data
  const own = list
    .slice(at + 1, at + 6)
    .find(({data}) => countWords(data.text) >= fewestWords && text.endsWith(` ${data.text}`))
  return own ?? heading
}

/** Whether a line of metadata stands under a line, with a standfirst between at most. */
function isOver(list: ArticleParagraph[], i: number, isMetadata: IsMetadata): boolean {
  return list.slice(i + 1, i + 3).some(isMetadata)
}

/** Whether a line may be a headline, by its length. */
export function isTitleLine({data}: ArticleParagraph, least: number): boolean {
  if (data.role !== 'body') return false
  const words = countWords(data.text)
  return words >= least && words <= mostWords
}
