import agencies from '../../rules/agencies.json' with {type: 'json'}
import {headOf, headsOf} from './heads.ts'
import {lazy} from '../lazy.ts'
import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'

/** One row of `agencies.json`. */
export interface Agency {
  /** The name that a record has. */
  name: string
  /** Other ways to write it. */
  also?: string[]
  /** Nothing but pictures comes from it: its name alone is a credit. */
  pictures?: boolean
  /** People show their own pictures there: its name is a credit beside one of them only. */
  platform?: boolean
  /** It is none of the table, but has the call sign of a station. */
  station?: boolean
}

/** Names by their first characters, as they are written; those of a row are folded when one is first looked for. */
interface Row {
  names: [name: string, agency: Agency][]
  folded?: Map<string, Agency>
}

const mostCharactersOfStation = 20
const callSign = lazy(() => {
  const suffix = `-(?:${shapes.stationSuffixes.join('|')})`
  return new RegExp(String.raw`^[KW](?:[A-Z]{3}(?:${suffix})?|[A-Z]{2}${suffix})$`)
})

let rows: Map<number, Row> | undefined
/** Last words of the names from which nothing but pictures comes. */
const pictureEnds = new Set<string>()
let pictureEndHeads: Set<number>

/**
 * Looks up an agency by any of its names, whatever the case.
 *
 * @param name - One part of a credit.
 * @returns Its row, or undefined where the table does not have it.
 * @example
 * findAgency('REUTERS')?.name // 'Reuters'
 */
export function findAgency(name: string): Agency | undefined {
  const row = rowOf(name)
  if (!row) return findStation(name)
  row.folded ??= new Map(row.names.map(([each, agency]) => [fold(each), agency]))
  return row.folded.get(fold(name)) ?? findStation(name)
}

/** `WKRV`, `KSTP-TV`, `WKRV Photo`: the call sign of an American station is its name. */
function findStation(name: string): Agency | undefined {
  const first = name.charCodeAt(0)
  if ((first !== 0x4b && first !== 0x57) || name.length > mostCharactersOfStation) return undefined
  const [sign = '', kind = '', ...more] = name.split(' ')
  if (more.length || (kind && !shapes.pictureEnds.includes(kind.toLowerCase())) || !callSign().test(sign))
    return undefined
  return {name: sign, station: true}
}

/** Whether some agency's name begins as a text does. */
export function beginsAgency(text: string): boolean {
  return rowOf(text) !== undefined
}

/** Whether the last word of a line is one that the name of a picture agency ends with. */
export function endsPictureAgency(line: string): boolean {
  rows ??= makeRows()
  const at = line.lastIndexOf(' ') + 1
  return pictureEndHeads.has(headOf(line, at)) && pictureEnds.has(line.slice(at).toLowerCase())
}

function rowOf(text: string): Row | undefined {
  rows ??= makeRows()
  return rows.get(keyOf(text))
}

/** The first three characters as one number, whatever their case: no string is made for a text that has no row. */
function keyOf(text: string): number {
  return (smallCode(text, 0) * 31 + smallCode(text, 1)) * 31 + smallCode(text, 2)
}

function smallCode(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code > 0x7f) return text[at]!.toLowerCase().charCodeAt(0)
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** Made on first use: a run that meets no credit does not pay for the table. */
function makeRows(): Map<number, Row> {
  const made = new Map<number, Row>()
  const add = (name: string, agency: Agency): void => {
    const key = keyOf(name)
    const row = made.get(key)
    if (row) row.names.push([name, agency])
    else made.set(key, {names: [[name, agency]]})
    if (agency.pictures) pictureEnds.add(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
  }
  for (const agency of agencies as Agency[]) {
    add(agency.name, agency)
    for (const name of agency.also ?? []) add(name, agency)
  }
  pictureEndHeads = new Set(headsOf(pictureEnds))
  return made
}
