import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {paragraphsOf} from '../parse/tree.ts'
import {plainKey} from '../rules/phrase.ts'
import type {ArticleParagraph} from '../types.ts'
import {bylineWordsFor} from './byline/byline-words.ts'
import {isPlaced} from './byline/placed.ts'
import type {MetadataLine} from './byline/metadata-line.ts'
import {readMetadata} from './byline/read-byline.ts'
import {hasDigit} from './dates/tokens.ts'
import {isProse} from './prose.ts'
import {storyStart} from './title/story-start.ts'
import {mayBegin} from './title/title-words.ts'

/** A line near the title, read as metadata. */
export interface NearLine extends MetadataLine {
  paragraph: ArticleParagraph
  /** Index among all paragraphs. */
  index: number
  /** Lines from the title: negative above it. */
  distance: number
}

/** A line that may leave the text. */
export interface OpeningLine extends MetadataLine {
  paragraph: ArticleParagraph
  /** Index among all paragraphs. */
  index: number
  /** Index among the paragraphs that are not marked, captions left out. */
  at: number
  /** Whether it stands under the title. */
  below: boolean
  /** Whether it stands under the first paragraph, as under a standfirst: a heading may stand there as well. */
  afterProse: boolean
}

/** What stands around the title. */
export interface FrontMatter {
  /** Every paragraph, also those that are marked: a byline may stand in what goes. */
  all: ArticleParagraph[]
  /** Lines around the title and its copies, nearest copy first, that may be metadata. */
  near: NearLine[]
  /** The title in small letters; empty where there is none. */
  title: string
  /** Lines around the title that are not marked and are nothing but metadata or names. */
  opening: OpeningLine[]
}

/** So many lines over the story are read where the title is not right above it. */
const overStory = 6
/** Lines of metadata leave the text until so many others have come. */
const mostKept = 8
const mostKeptWithoutProse = 3
const mostStandfirstWords = 40
const mostUnderStandfirst = 4
/** So many lines above and below the title are read. */
const above = 6
const below = 12
/** More places that say the title than this are a list of links. */
const mostAnchors = 2
const mostCharacters = 240
const found = new WeakMap<Root, FrontMatter>()
const read = new WeakMap<ArticleParagraph, {text: string; line: MetadataLine | undefined}>()

/**
 * Reads the lines around the title: once for all plugins that ask.
 *
 * @param tree - A tree in which the title is known.
 * @param file - Its file.
 */
export function frontMatterOf(tree: Root, file: VFile): FrontMatter {
  let front = found.get(tree)
  if (!front) found.set(tree, (front = readFrontMatter(tree, file)))
  return front
}

/**
 * A line read as metadata: once, however many plugins ask.
 *
 * @returns What is on it; undefined where it cannot be metadata.
 */
export function readLine(paragraph: ArticleParagraph, file: VFile): MetadataLine | undefined {
  const {text, role} = paragraph.data
  if (text.length > mostCharacters || (role !== 'body' && role !== 'list')) return undefined
  const before = read.get(paragraph)
  if (before?.text === text) return before.line
  const line = readMetadata(text, bylineWordsFor(file.data.language ?? null))
  read.set(paragraph, {text, line})
  return line
}

/**
 * A line read as metadata, in its place: a label that any headline may begin with makes no byline everywhere.
 *
 * @param titled - Whether the title is known.
 */
export function readPlaced(
  all: ArticleParagraph[],
  index: number,
  titled: boolean,
  file: VFile,
): MetadataLine | undefined {
  const line = readLine(all[index]!, file)
  if (!line || isPlaced(index, line, all, titled, (paragraph) => readLine(paragraph, file))) return line
  return {...line, names: [], only: false}
}

function readFrontMatter(tree: Root, file: VFile): FrontMatter {
  const all = paragraphsOf(tree)
  const near: NearLine[] = []
  const title = all.findIndex(({data}) => data.role === 'title' && !data.cut)
  const seen = new Set<number>()
  for (const anchor of anchorsOf(all)) {
    let prose = 0
    for (let index = anchor + 1; index <= anchor + below && index < all.length && prose < 2; index++) {
      if (isStory(all[index]!, file)) prose++
      else add(index, index - anchor)
    }
    for (let index = anchor - 1; index >= Math.max(0, anchor - above); index--) add(index, index - anchor)
  }
  // If the title was misidentified, byline and date stand over the story all the same.
  const story = storyStart(all)
  if (story < all.length)
    for (let index = Math.max(0, story - overStory); index < story; index++)
      add(index, index < title ? -overStory : overStory)
  return {all, near, title: (file.data.title ?? '').toLowerCase(), opening: openingOf(all, file)}

  function add(index: number, distance: number): void {
    if (seen.has(index)) return
    seen.add(index)
    const paragraph = all[index]!
    const line =
      paragraph.data.role === 'caption' ? readCredits(paragraph, file) : readPlaced(all, index, title >= 0, file)
    if (line) near.push({...line, paragraph, index, distance})
  }
}

/** Prose, and no line of dates that ends as a sentence does: `Published: … at 5 a.m. | Updated: … at 9:40 a.m.` */
function isStory(paragraph: ArticleParagraph, file: VFile): boolean {
  return isProse(paragraph) && !readLine(paragraph, file)?.only
}

/** `Story by Jane Roe | Photos by Bo Chan`: what is taken for a credit may have the byline. */
function readCredits({data: {text}}: ArticleParagraph, file: VFile): MetadataLine | undefined {
  const line = readMetadata(text, bylineWordsFor(file.data.language ?? null))
  return line?.only && line.names.length && !line.loose ? line : undefined
}

/** Where the title stands and where it stands again; the page's own title at the top only if there is no other place. */
function anchorsOf(all: ArticleParagraph[]): number[] {
  const title = all.findIndex(({data}) => data.role === 'title' && !data.cut)
  if (title < 0) return [-1]
  const {text} = all[title]!.data
  const key = plainKey(text)
  const anchors = [title]
  for (const [index, {data}] of all.entries()) {
    if (index === title || Math.abs(data.text.length - text.length) > 4 || !mayBegin(data.text, key[0] ?? '')) continue
    if (plainKey(data.text) === key) anchors.push(index)
  }
  const inside = anchors.filter((index) => index > 0)
  return (inside.length ? inside : anchors).slice(0, mostAnchors)
}

/**
 * Lines that may leave the text: under the title up to the story, and above it. How far that reaches is counted in
 * lines that stay, so that what goes does not bring others into reach: cleaning twice is cleaning once.
 */
function openingOf(all: ArticleParagraph[], file: VFile): OpeningLine[] {
  // Captions leave the text as well.
  const indexes = [...all.keys()].filter((index) => !all[index]!.data.cut && all[index]!.data.role !== 'caption')
  const kept = indexes.map((index) => all[index]!)
  const prose = kept.findIndex((paragraph) => isStory(paragraph, file))
  const title = kept.findIndex(({data}) => data.role === 'title')
  if (prose < 0 && title < 0) return []
  const opening: OpeningLine[] = []
  const isAdded = (at: number, afterProse = false): boolean => {
    const paragraph = kept[at]!
    const line = readPlaced(all, indexes[at]!, title >= 0, file)
    const under = line?.affiliation && (opening.at(-1)?.at === at - 1 || at === title + 1)
    if (!line || (!line.only && !under)) return false
    opening.push({...line, paragraph, index: indexes[at]!, at, below: title >= 0 && at > title, afterProse})
    if (under) return true
    const opened = at > 0 && readLine(kept[at - 1]!, file)?.open && line.bare.length > 0
    return (
      line.dates.length > 0 ||
      line.names.length > 0 ||
      line.minutes !== null ||
      line.vague ||
      line.open ||
      Boolean(opened)
    )
  }
  const isDateAt = (at: number): boolean => {
    const line = at < kept.length ? readPlaced(all, indexes[at]!, title >= 0, file) : undefined
    return line !== undefined && line.only && line.dates.length > 0
  }
  for (let at = title - 1, left = mostKept; at >= 0 && left > 0; at--) if (!isAdded(at)) left--
  opening.reverse()
  // Without any prose there is no story that the lines could stand before.
  const end = prose < title ? kept.length : prose
  for (let at = title + 1, left = prose < 0 ? mostKeptWithoutProse : mostKept; at < end && left > 0; at++)
    if (!isAdded(at)) left--
  const size = opening.length
  if (title >= 0 && prose > title && countWords(kept[prose]!.data.text) <= mostStandfirstWords) {
    let at = prose + 1
    while (at < kept.length && at <= prose + mostUnderStandfirst + 1) {
      isAdded(at, true)
      const last = opening.at(-1)?.at
      // What the author is may stand between name and date.
      if (last !== at && (last !== at - 1 || !isDateAt(at + 1))) break
      at++
    }
  }
  // More are a list of the story's own.
  return opening.length > size + mostUnderStandfirst ? opening.slice(0, size) : opening
}

/** Whether a line says when, and leaves the text for it. */
export function isDated(line: OpeningLine | undefined): boolean {
  return line !== undefined && (line.dates.length > 0 || isVagueTime(line))
}

/** `2 hours ago`, `4 July`: where no headline stands over it, it may be one itself, as `A year ago` may be anywhere. */
export function isVagueTime({vague, below, paragraph}: OpeningLine): boolean {
  return vague && below && hasDigit(paragraph.data.text)
}
