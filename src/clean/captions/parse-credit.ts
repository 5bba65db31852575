import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import type {Caption, CaptionFlag} from '../../types.ts'
import {lazy} from '../lazy.ts'
import {findAgency} from './agencies.ts'
import {agencyOf, creditParts, isOutlet, isPerson, splitForOutlet} from './names.ts'
import type {Words} from './words.ts'

/** What a credit says. */
export type ParsedCredit = Pick<Caption, 'photographer' | 'agency' | 'via' | 'flags'>

const licence = lazy(() => new RegExp(String.raw`^(?:${[...shapes.licences, ...shapes.extract].join('|')})\b`, 'i'))
/** A name in kana, Han or hangul. */
const unspacedName = /^[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}$/
const afterVia = lazy(() => new RegExp(String.raw`\s(?:${shapes.through.join('|')})\s+(\S.*)$`))

/**
 * Parts a credit into who took the picture, for whom, through whom, and what kind of picture it is. A part
 * that is in no table and does not say what it is stays only in `credit`.
 *
 * @param credit - The credit without its label: `Jane Roe/AFP via Getty Images`.
 * @param words - Credit words, for the flags.
 * @param hint - Label and whatever else stands around the credit, in small letters.
 */
export function parseCredit(credit: string, words: Words, hint = ''): ParsedCredit {
  const flags = new Set<CaptionFlag>()
  const flagOf = (text: string): CaptionFlag | undefined => words.flags.get(text)
  const parts: string[] = []
  const via: string[] = []
  const through = afterVia().exec(credit)
  for (const part of creditParts(through ? credit.slice(0, through.index) : credit, true)) {
    const lower = part.toLowerCase().replace(/[()]/g, '')
    const flag = flagOf(lower)
    if (flag) flags.add(flag)
    if (flag || licence().test(part)) continue
    parts.push(...(splitForOutlet(part) ?? [part]))
  }
  if (through) via.push(...creditParts(through[1]!).map((part) => findAgency(part)?.name ?? part))
  const hinted = flagOf(hint)
  if (hinted) flags.add(hinted)
  const known = parts.flatMap((part, index) => {
    const agency = agencyOf(part)
    return agency ? [{index, name: agency.name}] : []
  })
  const names = new Set(known.map(({name}) => name))
  let agency = known[0]?.name ?? null
  const others = parts.filter((_, index) => !known.some((each) => each.index === index))
  if (!agency && others.length === 2 && (isOutlet(others[1]!) || (isPerson(others[0]!) && !isPerson(others[1]!))))
    agency = others.pop()!
  if (!agency && others.length === 1 && isOutlet(others[0]!)) agency = others.pop()!
  const person =
    others.find((part) => isPerson(part) || unspacedName.test(part)) ??
    (agency && others.length === 1 ? others[0]! : null)
  names.delete(agency ?? '')
  for (const name of [...names].toReversed()) if (!via.includes(name)) via.unshift(name)
  return {photographer: person, agency: agency ?? via.shift() ?? null, via, flags: [...flags]}
}
