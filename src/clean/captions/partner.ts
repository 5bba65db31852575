import {countWords} from '../../parse/count-words.ts'
import type {ArticleParagraph} from '../../types.ts'
import {endsSentence, isProse} from '../prose.ts'
import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {hasSecondSentence, isWordAt} from '../../parse/letters.ts'
import {isCaptionLabel, type Shown} from './furniture.ts'
import {topOf} from './headline.ts'
import {lazy} from '../lazy.ts'
import {isByline, isMeta} from './meta.ts'
import {hasAgency, isPerson} from './names.ts'
import type {CaptionParts} from './split-caption.ts'

/** How a page sets the credits that have a line of their own. */
export type Manner =
  /** Each under its caption. */
  | 'under'
  /** Without a caption. */
  | 'alone'
  /** Too few to tell: each line above is judged by itself. */
  | 'either'

/** A caption on a line of its own has at most so many words. */
const mostWords = 24
/** Right under a paragraph of story it may be story itself, unless it is shorter. */
const mostWordsUnderStory = 16
const mostWordsWhereAll = 40
const fewestWords = 4
const fewestWordsOpen = 8
/** Under a name it may say who that is. */
const fewestWordsUnderName = 12
/** After the credit, a caption is short, and what follows it is story. */
const mostWordsAfter = 22
const speech = lazy(() => new RegExp(String.raw`[“”„«»]|\b(?:${shapes.said.join('|')})\b`, 'u'))
/** A line of its own between a caption and its credit. */
const bars = new Set('|/–—-')
/** A word this long before a full stop is not an abbreviation. */
const leastCharactersOfWord = 3

/**
 * Finds the caption line of a credit that stands alone: the line before it, or the line after it.
 *
 * @param list - All paragraphs that stay.
 * @param index - The credit's.
 * @param found - Captions already known, by index.
 * @param shown - Paragraphs that the page itself shows as captions.
 * @param manner - What the page's other credits show.
 * @returns The index of the caption line, or null where none of the two tells.
 */
export function findPartner(
  list: ArticleParagraph[],
  index: number,
  found: (CaptionParts | null)[],
  shown: Shown,
  manner: Manner = 'either',
): number | null {
  const credit = list[index]!
  const isFree = (at: number): boolean => {
    const {role, cut, kept} = list[at]?.data ?? {}
    return !found[at] && role === 'body' && !cut && !kept
  }
  const source = labelOf(credit.data.text, shapes.sourceLabels)
  if (source) {
    const below = isCaptionLabel(list[index + 1]?.data.text ?? '') ? index + 2 : index + 1
    const isLabelled = (line: ArticleParagraph): boolean =>
      shown.labelled.has(line) || labelOf(line.data.text, shapes.captionLabels) !== undefined
    if (isFree(below) && isLabelled(list[below]!)) return below
  }
  if (source?.endsWith(',') || labelOf(credit.data.text, shapes.ofPage)) return null
  // `Map: New Skerrow` may as well say what the map shows.
  if (labelOf(credit.data.text, shapes.named) && !hasAgency(credit.data.text)) return null
  const barred = bars.has(list[index - 1]?.data.text ?? '')
  const above = barred ? index - 2 : index - 1
  if (isFree(above) && (shown.over.has(credit) ? isShown : isCaption[barred ? 'barred' : manner])(list, above))
    return above
  // A line above it that may be its caption, or a heading, leaves the sentence below to the story.
  const mayBelong =
    isFree(above) && !endsSentence(list[above]!.data.text) && countWords(list[above]!.data.text) >= fewestWords
  return !mayBelong && isFree(index + 1) && isCaptionAfter(list, index + 1, credit.data.text) ? index + 1 : null
}

/** The label that a text opens with, and the comma after it: `image source,`, `подпись к фото,`. */
function labelOf(text: string, labels: string[]): string | undefined {
  const lower = text.slice(0, 30).toLowerCase()
  const label = labels.find((each) => lower.startsWith(each) && !isWordAt(lower, each.length))
  return label && /^\s?[,،，]/u.test(lower.slice(label.length)) ? `${label},` : label
}

/** `© X`, and the caption under it; then the story goes on. */
function isCaptionAfter(list: ArticleParagraph[], at: number, credit: string): boolean {
  const {text} = list[at]!.data
  const next = list[at + 1]
  if (!/^[©ⓒ]/u.test(credit) || speech().test(text) || isMeta(text) || !next || !isProse(next)) return false
  // Without a full stop it may be the heading of what follows.
  if (!endsSentence(text) && !hasAgency(credit)) return false
  const words = countWords(text)
  return words <= mostWordsAfter && countWords(next.data.text) > words
}

const isCaption: Record<Manner | 'barred', (list: ArticleParagraph[], at: number) => boolean> = {
  barred: (list, at) => isCaptionLine(list, at) && topOf(list, at) !== 'headline',
  either: (list, at) => isCaptionLine(list, at) && topOf(list, at) === null,
  under: (list, at) => mayBeCaption(list, at) && topOf(list, at) !== 'headline',
  alone: () => false,
}

function isShown(list: ArticleParagraph[], at: number): boolean {
  return countWords(list[at]!.data.text) <= mostWordsWhereAll && topOf(list, at) !== 'headline'
}

/** Any short running text that is neither byline nor date line: where all credits of a page stand under one. */
export function mayBeCaption(list: ArticleParagraph[], at: number): boolean {
  const {role, text, cut} = list[at]?.data ?? {}
  if (cut || role !== 'body' || !endsSentence(text!) || isMeta(text!) || isByline(text!)) return false
  const words = countWords(text!)
  return words >= fewestWords && words <= mostWordsWhereAll
}

/** One sentence of moderate length that nobody says, and shorter where story stands above it. */
export function isCaptionLine(list: ArticleParagraph[], at: number): boolean {
  const {text} = list[at]!.data
  const words = countWords(text)
  if (words < fewestWords || words > mostWords || speech().test(text) || hasSecondSentence(text, leastCharactersOfWord))
    return false
  if (text.endsWith(':') || isMeta(text) || isByline(text)) return false
  if (words > mostWordsUnderStory && (at === 0 || isProse(list[at - 1]!))) return false
  if (endsSentence(text)) return !/[?!]$/u.test(text)
  // Without a full stop it may be a heading, or say what a person above it is.
  return words >= (at > 0 && isPerson(list[at - 1]!.data.text) ? fewestWordsUnderName : fewestWordsOpen)
}
