import agencies from '../../rules/agencies.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'

/** One row of `agencies.json`. */
export interface Agency {
  /** The name that a record has. */
  name: string
  /** Other ways to write it. */
  also?: string[]
  /** Nothing but pictures comes from it: its name alone is a credit. */
  pictures?: boolean
}

let table: Map<string, Agency> | undefined
/** Beginnings of all names, as they are written: most lines fail here, before they are folded. */
const heads = new Set<string>()
const headCharacters = 3

/**
 * Looks up an agency by any of its names, whatever the case.
 *
 * @param name - One part of a credit.
 * @returns Its row, or undefined where the table does not have it.
 * @example
 * findAgency('REUTERS')?.name // 'Reuters'
 */
export function findAgency(name: string): Agency | undefined {
  table ??= makeTable()
  return heads.has(name.slice(0, headCharacters).toLowerCase()) ? table.get(fold(name)) : undefined
}

/** Whether some agency's name begins as a text does. */
export function beginsAgency(text: string): boolean {
  table ??= makeTable()
  return heads.has(text.slice(0, headCharacters).toLowerCase())
}

/** Folded on first use: a run that meets no credit does not pay for the table. */
function makeTable(): Map<string, Agency> {
  const made = new Map<string, Agency>()
  for (const agency of agencies as Agency[]) {
    for (const name of [agency.name, ...(agency.also ?? [])]) {
      made.set(fold(name), agency)
      heads.add(name.slice(0, headCharacters).toLowerCase())
    }
  }
  return made
}
