import type {ArticleParagraph} from '../../types.ts'
import type {IsMetadata} from './same-title.ts'
import {type DocumentTitle, isName} from './document-title.ts'
import {columnOf, isCentred, isOutdented, type PageLines} from './page-lines.ts'
import {leastTopicLetters, likeness, titleWords} from './title-words.ts'

/** The page's own title, where no line repeats it. */
export interface OwnTitle {
  paragraph: ArticleParagraph
  parsed: DocumentTitle
}

/** Numbers that tell a headline from other lines, each from 0 to about 5. */
export type Features = Record<string, number>

/** A headline of more words than this is long. */
const fullWords = 10
/** A line in a menu has so few. */
const menuWords = 3
const neighbours = 4
/** How many paragraphs have a word before it surely is of the topic. */
const surelyTopic = 4
const crumbsAbove = 6

/** What a line's own form and place say. */
export function plainFeatures(i: number, page: PageLines, own: OwnTitle | undefined): Features {
  const {lines, words, start, indent} = page
  const line = lines[i]!
  const {text, role, tight, cut} = line.data
  const count = words[i]!
  const outdented = isOutdented(line, indent)
  return {
    short: Number(count < 3),
    words: Math.min(count, fullWords) / fullWords,
    long: Math.max(0, count - fullWords) / fullWords,
    stop: Number(text.endsWith('.')),
    colon: Number(/[:;,…]$/u.test(text)),
    barred: Number(/[|·•>/]/u.test(text)),
    bracketed: Number(/^\(|\)$|_{3}/u.test(text)),
    number: Number(/^\d+\s+\S|\d{4}/u.test(text)),
    titled: Number(count > 1 && isName(text)),
    item: Number(role === 'list'),
    marked: Number(cut !== undefined),
    alone: Number(!tight && !lines[i + 1]?.data.tight),
    outdented: Number(outdented),
    firstOutdented: Number(outdented && (i <= page.firstOutdented || page.firstOutdented < 0)),
    centred: Number(isCentred(line, indent)),
    lessIndented: Number(!outdented && columnOf(line) < indent),
    beforeStory: i < start ? Math.log(1 + start - i) : 0,
    insideStory: i >= start ? 1 + Math.log(1 + i - start) : 0,
    toProse: Math.log(page.toProse[i]!),
    proseAbove: Math.log(1 + page.proseAbove[i]!),
    menuAbove: shareOfShort(words, i),
    document: Number(line === own?.paragraph),
    documentWithSite: Number(line === own?.paragraph && own.parsed.parts.length > 1),
  }
}

/** What its words and the lines around it say: costs more. */
export function fullFeatures(i: number, page: PageLines, own: OwnTitle | undefined, isMetadata: IsMetadata): Features {
  const {lines, words, topics, lead, times} = page
  const line = lines[i]!
  const {text} = line.data
  const said = titleWords(text)
  const content = [...said].filter((word) => word.length >= leastTopicLetters)
  const known = content.reduce((sum, word) => sum + Math.min(surelyTopic, topics.get(word) ?? 0) / surelyTopic, 0)
  const inLead = content.filter((word) => lead.has(word)).length
  const isDated = (from: number, to: number): boolean =>
    lines.slice(Math.max(0, from), Math.max(0, to)).some((near) => isMetadata(near))
  return {
    overMetadata: Number(isDated(i + 1, i + 2)),
    nearMetadata: Number(isDated(i + 2, i + 5)),
    underMetadata: Number(isDated(i - 2, i)),
    topic: known / Math.max(3, content.length),
    lead: inLead / Math.max(1, content.length),
    repeated: Number(times.get(text)! > 1),
    endsCrumbs: Number(
      words[i]! > 2 &&
        lines.slice(Math.max(0, i - crumbsAbove), i).some(({data}) => data.text !== text && data.text.endsWith(text)),
    ),
    linked: Number(lines[0]!.data.text.startsWith('#') && lines[0]!.data.text.includes(`» ${text}`)),
    likeDocument: own && line !== own.paragraph ? likenessToDocument(said, own.parsed) : 0,
  }
}

function likenessToDocument(said: Set<string>, {parts}: DocumentTitle): number {
  return Math.max(likeness(said, titleWords(parts[0]!)), likeness(said, titleWords(parts.join(' '))))
}

/** Share of the lines above that have so few words as those of a menu. */
function shareOfShort(words: number[], i: number): number {
  const from = Math.max(0, i - neighbours)
  let few = 0
  for (let j = from; j < i; j++) if (words[j]! <= menuWords) few++
  return i > from ? few / (i - from) : 0.5
}
