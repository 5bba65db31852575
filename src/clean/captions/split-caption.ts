import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import type {ArticleParagraph, CaptionFlag} from '../../types.ts'
import {findCredit} from './find-credit.ts'
import {headOf, headsOf} from './heads.ts'
import {isBylineLabel} from './meta.ts'
import {parseCredit} from './parse-credit.ts'
import type {Words} from './words.ts'
import {lazy} from '../lazy.ts'

/** A caption's record but for its place in the article. */
export type CaptionParts = NonNullable<ArticleParagraph['data']['caption']>

const opening = /[(（[［【|│–—/／＝=-]\s*$/u
const counts = shapes.counter.of.join('|')
const counter = lazy(
  () =>
    new RegExp(
      String.raw`^(?:\[\d{1,3}\/\d{1,3}\]\s*|(?:(?:${shapes.counter.words.join('|')})\s+)?\d{1,3} (?:${counts}|\/) \d{1,3}[.:]?(?:\s+|$))`,
      'iu',
    ),
)
const filed = lazy(() => new RegExp(String.raw`^(?:${shapes.filed.join('|')})\s*(?::|[-–—])\s+`, 'iu'))
const furniture = lazy(() => new RegExp(String.raw`^(?:${shapes.captionLabels.join('|')})[,:،，]?\s*`, 'iu'))

// The cheap test before a pattern that takes its time to compile.
const filedHeads = new Set(headsOf(shapes.filed))
const labelHeads = new Set(headsOf(shapes.captionLabels))

/**
 * Parts a caption from its credit.
 *
 * @param line - The whole caption.
 * @param words - Credit words of the languages that apply.
 * @param storyFollows - Whether story comes after it: else an agency's name at its end is the story's own.
 * @returns The parts; null where the line ends in no credit.
 */
export function splitCaption(line: string, words: Words, storyFollows = true): CaptionParts | null {
  const found = findCredit(line, words)
  if (!found || (found.unsure && !storyFollows)) return null
  const before = captionText(line.slice(0, found.start))
  if (isBylineLabel(before)) return null
  const parsed = parseCredit(found.credit, words, found.label)
  const {text, flag = isFiled(line) ? 'file' : undefined} = withoutKind(before, words)
  if (flag && !parsed.flags.includes(flag)) parsed.flags.unshift(flag)
  return {raw: line, text, credit: found.credit, ...parsed}
}

/** A caption without the last of its sentences that tells its kind: `… in May. File photo.` */
function withoutKind(text: string, words: Words): {text: string; flag?: CaptionFlag} {
  if (!text.endsWith('.')) return {text}
  const at = text.lastIndexOf('. ') + 1
  const last = text.slice(at, -1).trim().toLowerCase()
  const flag = at > 0 && words.standing.has(last) ? words.flags.get(last) : undefined
  return flag ? {text: text.slice(0, at), flag} : {text}
}

/** A caption without a credit: its text is all. */
export function withoutCredit(line: string): CaptionParts {
  return {
    raw: line,
    text: captionText(line),
    credit: null,
    photographer: null,
    agency: null,
    via: [],
    flags: isFiled(line) ? ['file'] : [],
  }
}

/** Without what only numbers or labels the picture, and the bracket or bar that parted it from its credit. */
export function captionText(text: string): string {
  let rest = text.trim().replace(opening, '')
  if (/\d/.test(rest.slice(0, 14))) rest = rest.replace(counter(), '')
  if (isFiled(rest)) rest = rest.replace(filed(), '')
  if (labelHeads.has(headOf(rest, 0))) rest = rest.replace(furniture(), '')
  return rest.trim()
}

function isFiled(text: string): boolean {
  return filedHeads.has(headOf(text, 0)) && filed().test(text)
}
