import learned from '../../rules/headline-weights.json' with {type: 'json'}
import {familyOf} from '../../rules/family-of.ts'
import type {ArticleParagraph} from '../../types.ts'
import {type Features, fullFeatures, type OwnTitle, plainFeatures} from './headline-features.ts'
import {readPageLines, type PageLines} from './page-lines.ts'
import {type IsMetadata, mostCharacters, mostWords} from './same-title.ts'

/** The headline stands at most so many lines under the first prose: a banner may stand above it. */
const mostBelow = 60
/** A sentence of so many words is none. */
const mostProseWords = 22
/** A menu in one line; a telephone number; a feed, a form's field or a button as Lynx writes them. */
export const furniture = /(?:[|·•].*){3}|^[\p{Nd}\s()+.–-]+$|^#|_{3}|\(BUTTON\)/u
/** Only the likeliest by their form are read closely. */
const mostClose = 12
const weights = new Map(Object.entries(learned.weights))
/** Families of rules that take a headline for the heading of links, or for one of them. */
const doubtful = new Set(learned.doubtful)

/**
 * Finds the likeliest headline of a page by its form, its place and its words: how much each tells was learned from
 * pages whose titles people had marked.
 *
 * @param lines - All lines of the page, also those that are marked: a rule may have taken the headline for a link.
 * @param start - Where the story begins.
 * @param own - The page's own title, where it has one that no line repeats.
 * @param isMetadata - Tells lines of metadata.
 */
export function likeliestHeadline(
  lines: ArticleParagraph[],
  start: number,
  own: OwnTitle | undefined,
  isMetadata: IsMetadata,
): ArticleParagraph | undefined {
  const page = readPageLines(lines, start)
  const scored = candidatesOf(page)
    .map((i) => ({i, score: sum(plainFeatures(i, page, own))}))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostClose)
    .filter(({i}) => !isMetadata(lines[i]!))
  let best: ArticleParagraph | undefined
  let most = -Infinity
  for (const {i, score} of scored) {
    const full = score + sum(fullFeatures(i, page, own, isMetadata))
    if (full <= most) continue
    most = full
    best = lines[i]!
  }
  return best
}

/** Indexes of lines that may be the headline. */
export function candidatesOf({lines, words, start, prose}: PageLines): number[] {
  const found: number[] = []
  for (const [i, {data}] of lines.slice(0, start + mostBelow).entries()) {
    if (data.role !== 'body' && data.role !== 'list') continue
    if (data.cut && !doubtful.has(familyOf(data.cut.rule))) continue
    if (data.text.length < 3 || data.text.length > mostCharacters || words[i]! > mostWords) continue
    if ((prose[i] && words[i]! > mostProseWords) || furniture.test(data.text)) continue
    found.push(i)
  }
  return found
}

function sum(features: Features): number {
  let total = 0
  for (const name in features) total += features[name]! * (weights.get(name) ?? 0)
  return total
}
