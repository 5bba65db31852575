import agencies from '../rules/agencies.json' with {type: 'json'}
import {fold} from '../rules/fold.ts'
import type {CreditWords} from '../rules/types.ts'
import type {Caption} from '../types.ts'

/** A caption's text and credit, parted. */
export type SplitCaption = Pick<Caption, 'text' | 'credit' | 'photographer' | 'agency'>

/** A credit is a name or two and an agency, not a sentence. */
const mostCreditWords = 12
const known = new Map(agencies.map((name) => [fold(name), name]))

/**
 * Makes a function that parts a caption from its credit.
 *
 * @param words - Credit words of the languages that apply.
 * @returns A function of a line, which gives null where the line ends in no credit.
 */
export function creditSplitter(words: CreditWords[]): (line: string) => SplitCaption | null {
  const labels = alternatives(words.flatMap(({labels}) => labels))
  const by = alternatives(words.flatMap(({by}) => by))
  // An opening bracket or the end of the caption, the label and a colon, then the credit up to the end.
  const labelled = new RegExp(
    `(?:^|[.!?…。！？"”’»)\\]，、]\\s*|\\s)[(\\[（［]?(?:${labels})\\s*[:：=＝/／]\\s*([^.!?。！？]{1,100}?(?:\\b\\p{Lu}\\.[^.!?]{0,60})*)[)\\]）］]?[.。]?$`,
    'iu',
  )
  const byName = new RegExp(
    `(?:^|[.!?…"”’»)\\]]\\s+|\\s)[(\\[]?(?:${by})\\s*:?\\s+([\\p{Lu}\\p{Lo}@][^!?]{1,100}?)[)\\]]?\\.?$`,
    'iu',
  )
  const prefixed = /(?:^|[.!?…"”’»)\]]\s+|\s)\(?((?:AP Photo|REUTERS)\s*\/\s*\p{Lu}[^.!?]{1,60})\)?\.?$/u
  const agency = /(?:^|[.!?…"”’»)\]]\s+|[(（])(\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s*[/／|]\s*[^.!?()（）]{2,60})[)）]?\.?$/u
  return (line) => {
    const match = labelled.exec(line) ?? byName.exec(line) ?? prefixed.exec(line) ?? namesAgency(agency.exec(line))
    const credit = match?.[1]?.trim()
    if (!match || !credit || credit.split(/\s+/u).length > mostCreditWords) return null
    const lead = /^[.!?…。！？"”’»)\]，、]+/u.exec(match[0])?.[0] ?? ''
    const text = (line.slice(0, match.index) + lead).trim()
    return {text, credit, ...parseCredit(credit)}
  }
}

/** Parts a credit into photographer and agency: `Jane Roe/AFP via Getty Images`. */
function parseCredit(credit: string): Pick<Caption, 'photographer' | 'agency'> {
  const parts = credit
    .split(/\s*[/／|]\s*|\s+via\s+/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const agency = parts.findLast((part) => known.has(fold(part)))
  const photographer = parts.find((part) => part !== agency && !known.has(fold(part))) ?? null
  return {photographer, agency: agency ?? null}
}

function namesAgency(match: RegExpExecArray | null): RegExpExecArray | null {
  return match &&
    match[1]!
      .split(/\s*[/／|]\s*|\s+via\s+/u)
      .slice(1)
      .some((part) => known.has(fold(part)))
    ? match
    : null
}

function alternatives(list: string[]): string {
  const escaped = [...new Set(list)].map((item) => item.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
  return escaped.toSorted((a, b) => b.length - a.length).join('|') || '(?!)'
}
