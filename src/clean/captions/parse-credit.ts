import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import type {Caption, CaptionFlag} from '../../types.ts'
import {lazy} from '../lazy.ts'
import {type Agency, findAgency} from './agencies.ts'
import {agencyOf, creditParts, isOrganisation, isOutlet, isPerson, splitForOutlet} from './names.ts'
import {withoutSecondLabels} from './second-labels.ts'
import {takenBy} from './taken-by.ts'
import type {Words} from './words.ts'

/** What a credit says. */
export type ParsedCredit = Pick<Caption, 'photographer' | 'agency' | 'via' | 'flags'>

const licence = lazy(() => new RegExp(String.raw`^(?:${[...shapes.licences, ...shapes.extract].join('|')})\b`, 'i'))
const afterVia = lazy(() => new RegExp(String.raw`\s(?:${shapes.through.join('|')})\s+(\S.*)$`))

/** A call sign with one behind a label may be a name in capitals: `FOTO: WOLF`. */
const vowel = /[AEIOU]/

/**
 * Parts a credit into who took the picture, for whom, through whom, and what kind of picture it is. A part
 * that is in no table and does not say what it is stays only in `credit`.
 *
 * @param credit - The credit without its label: `Jane Roe/AFP via Getty Images`.
 * @param words - Credit words, for the flags.
 * @param hint - Label and whatever else stands around the credit, in small letters.
 */
export function parseCredit(credit: string, words: Words, hint = ''): ParsedCredit {
  const through = afterVia().exec(credit)
  const {parts, flags} = readParts(through ? credit.slice(0, through.index) : credit, words)
  const via = through ? creditParts(through[1]!).map((part) => findAgency(part)?.name ?? part) : []
  const hinted = flagOf(hint, words)
  if (hinted) flags.add(hinted)
  const known: Agency[] = []
  const others = parts.filter((part) => {
    const agency = agencyOf(part)
    if (!agency || (agency.station && hint && vowel.test(agency.name))) return true
    known.push(agency)
    return false
  })
  const agency = (known[0] ?? (hinted ? undefined : findAgency(hint)))?.name ?? takeOutlet(others)
  const photographer =
    others.reduce<string | null>((name, part) => name ?? takenBy(part, words), null) ?? soleName(others, parts, known)
  const names = new Set(known.slice(1).map(({name}) => name))
  names.delete(agency ?? '')
  for (const name of [...names].toReversed()) if (!via.includes(name)) via.unshift(name)
  return {photographer, agency: agency ?? via.shift() ?? null, via, flags: [...flags]}
}

/** What a label says of the picture: `screengrab from` what `screengrab` does; but whoever the courtesy is of took it. */
function flagOf(label: string, {flags}: Words): CaptionFlag | undefined {
  const flag = flags.get(label.slice(0, Math.max(0, label.lastIndexOf(' '))))
  return flags.get(label) ?? (flag === 'handout' ? undefined : flag)
}

/** The parts of a credit that name somebody, and what the others tell of the picture. */
function readParts(credit: string, words: Words): {parts: string[]; flags: Set<CaptionFlag>} {
  const flags = new Set<CaptionFlag>()
  const parts: string[] = []
  for (const part of creditParts(withoutSecondLabels(credit), true)) {
    const flag = words.flags.get(part.toLowerCase().replace(/[()]/g, ''))
    if (flag) flags.add(flag)
    if (flag || licence().test(part)) continue
    const kind = agencyOf(part) ? undefined : endFlag(part, words)
    if (kind) flags.add(kind.flag)
    parts.push(...(splitForOutlet(part) ?? [kind?.rest ?? part]))
  }
  return {parts, flags}
}

/**
 * A name that is no person's by its form: whatever it is by which an agency of pictures knows who took one; elsewhere it
 * stands first, beside an outlet, and is none itself.
 */
function soleName(others: string[], parts: string[], known: Agency[]): string | null {
  const [name] = others
  if (name === undefined || others.length > 1 || parts.length < 2) return null
  if (known.some(({pictures}) => pictures)) return name
  return (known.length > 0 || name === parts[0]) && !isOrganisation(name) ? name : null
}

/** Takes the part out for which a picture was taken: it says so itself, or is no person behind one. */
function takeOutlet(parts: string[]): string | null {
  if (parts.length > 2) return null
  const at = parts.findIndex(isOrganisation)
  if (at >= 0) return parts.splice(at, 1)[0]!
  return parts.length === 2 && isPerson(parts[0]!) && !isPerson(parts[1]!) ? parts.pop()! : null
}

/** The kind of picture that the last word of a part tells: `ST FILE`, but not `Skerrow Archive`, which is an outlet. */
function endFlag(part: string, {flags}: Words): {flag: CaptionFlag; rest: string} | undefined {
  const at = part.lastIndexOf(' ')
  if (at < 0) return undefined
  const last = part.slice(at + 1)
  const flag = flags.get(last.toLowerCase())
  return flag && !isOutlet(last) ? {flag, rest: part.slice(0, at)} : undefined
}
