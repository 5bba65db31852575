import agencies from '../rules/agencies.json' with {type: 'json'}
import {fold} from '../rules/fold.ts'
import type {CreditWords} from '../rules/types.ts'
import type {Caption} from '../types.ts'

/** A caption's text and credit, parted. */
export type SplitCaption = Pick<Caption, 'text' | 'credit' | 'photographer' | 'agency'>

/** A credit is a name or two and an agency, not a sentence; it stands at the end of the line. */
const mostCreditWords = 12
const mostCreditCharacters = 140

const known = new Map(agencies.map((name) => [fold(name), name]))
const sentence = /[!?。！？]|[^\s.]{4,}\.\s/u
const opening = /[(（[［]\s*$/u
const closing = /[)）\]］]?[.。]?$/u
const beginsName = /^[\p{Lu}\p{Lo}@©]/u
const beforeLabel = /(?:^|[\s(（[［.!?…。！？"”’»)\]，、|/–—-])$/u
const labelMark = /[:：=＝/／|]/
const afterLabel = /^\s*[:：=＝/／|]\s*/u
/** `Jane Roe/Reuters`, after a sentence or in brackets. */
const slashed = /(?:^|[.!?…"”’»)\]]\s+|[(（])(\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s*[/／|]\s*[^.!?()（）]{2,60})[)）]?\.?$/u

/**
 * Makes a function that parts a caption from its credit.
 *
 * @param words - Credit words of the languages that apply, in small letters.
 * @returns A function of a line, which gives null where the line ends in no credit.
 */
export function creditSplitter(words: CreditWords[]): (line: string) => SplitCaption | null {
  const longestFirst = (list: string[]): string[] => [...new Set(list)].toSorted((a, b) => b.length - a.length)
  const labels = longestFirst(words.flatMap((each) => [...each.labels, ...each.filePhoto, ...each.handout]))
  const by = longestFirst(words.flatMap((each) => each.by))
  return (line) => {
    const from = Math.max(0, line.length - mostCreditCharacters)
    const tail = line.slice(from)
    const lower = tail.toLowerCase()
    if (lower.length !== tail.length) return null
    const found =
      (labelMark.test(tail) ? findLabel(tail, lower, labels, afterLabel) : undefined) ??
      findLabel(tail, lower, by, null) ??
      findSlashed(tail)
    if (!found) return null
    const credit = tail.slice(found.credit).replace(closing, '').trim()
    if (!credit || credit.split(/\s+/u).length > mostCreditWords || sentence.test(credit)) return null
    const text = line
      .slice(0, from + found.start)
      .replace(opening, '')
      .trim()
    return {text, credit, ...parseCredit(credit)}
  }
}

interface Found {
  /** Where the credit with its label begins. */
  start: number
  /** Where the credit itself begins. */
  credit: number
}

/** The last label of a list that stands by itself, with a colon after it, or a name where none is asked. */
function findLabel(tail: string, lower: string, labels: string[], after: RegExp | null): Found | undefined {
  for (const label of labels) {
    const start = lower.lastIndexOf(label)
    if (start < 0 || !beforeLabel.test(lower.slice(Math.max(0, start - 1), start))) continue
    const rest = tail.slice(start + label.length)
    const gap = after ? after.exec(rest)?.[0] : /^\s*:?\s+/u.exec(rest)?.[0]
    if (gap === undefined || (!after && !beginsName.test(rest.slice(gap.length)))) continue
    return {start, credit: start + label.length + gap.length}
  }
}

function findSlashed(tail: string): Found | undefined {
  if (!/[/／|]/.test(tail)) return
  const match = slashed.exec(tail)
  if (
    !match ||
    !partsOf(match[1]!)
      .slice(1)
      .some((part) => known.has(fold(part)))
  )
    return
  const credit = match.index + match[0].indexOf(match[1]!)
  return {start: credit, credit}
}

function partsOf(credit: string): string[] {
  const parts = credit.split(/\s*[/／|]\s*|\s+via\s+/u)
  return parts.map((part) => part.trim()).filter(Boolean)
}

/** Parts a credit into photographer and agency: `Jane Roe/AFP via Getty Images`. */
function parseCredit(credit: string): Pick<Caption, 'photographer' | 'agency'> {
  const parts = partsOf(credit)
  const agency = parts.findLast((part) => known.has(fold(part)))
  const photographer = parts.find((part) => part !== agency && !known.has(fold(part))) ?? null
  return {photographer, agency: agency ?? null}
}
