import {InputError} from '../read/input-error.ts'
import families from './families.json' with {type: 'json'}
import {familyOf} from './family-of.ts'
import {ruleIds} from './load.ts'
import {didYouMean} from './nearest.ts'
import type {OwnPack} from './own-packs.ts'

/** What a rule or family does: nothing, a message, or a cut with a message. */
export type RuleLevel = 'off' | 'report' | 'on'

/** All levels. */
export const levels: readonly string[] = ['off', 'report', 'on'] satisfies RuleLevel[]

/**
 * Makes a function that tells the level of a rule: its own, else its family's, else `on`.
 *
 * @param given - Levels by rule id (`related/read-more`) or family (`related`).
 * @param own - Packs of the user's own, whose rules have levels as well.
 * @returns The function.
 * @throws InputError if a level, a family or a rule is unknown, with the one that may be meant.
 */
export function ruleLevels(given: Record<string, RuleLevel> = {}, own: OwnPack[] = []): (id: string) => RuleLevel {
  for (const [name, level] of Object.entries(given)) {
    if (!levels.includes(level))
      throw new InputError(`rule ${name}: unknown level “${level}”: use ${levels.join(', ')}`)
    const [family, rule] = name.split('/', 2) as [string, string?]
    if (!Object.hasOwn(families, family))
      throw new InputError(`rule ${name}: no such family: ${didYouMean(family, Object.keys(families))}`)
    if (rule !== undefined) checkId(name, family, own)
  }
  return (id) => given[id] ?? given[familyOf(id)] ?? 'on'
}

function checkId(name: string, family: string, own: OwnPack[]): void {
  const ids = new Set([...ruleIds(), ...own.flatMap(({prepared}) => prepared.rules.map(({id}) => id))])
  if (ids.has(name)) return
  const kin = [...ids].filter((id) => id.startsWith(`${family}/`))
  throw new InputError(
    `rule ${name}: no such rule: ${kin.length ? didYouMean(name, kin) : `no pack has one of ${family}`}`,
  )
}
