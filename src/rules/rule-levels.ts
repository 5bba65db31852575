import families from './families.json' with {type: 'json'}

/** What a rule or family does: nothing, a message, or a cut with a message. */
export type RuleLevel = 'off' | 'report' | 'on'

const levels = ['off', 'report', 'on']

/**
 * Makes a function that tells the level of a rule: its own, else its family's, else `on`.
 *
 * @param given - Levels by rule id (`related/read-more`) or family (`related`).
 * @returns The function.
 * @throws Error if a level or a family is unknown.
 */
export function ruleLevels(given: Record<string, RuleLevel> = {}): (id: string) => RuleLevel {
  for (const [name, level] of Object.entries(given)) {
    if (!levels.includes(level)) throw new Error(`rule ${name}: unknown level “${level}”: use ${levels.join(', ')}`)
    const family = name.split('/')[0]!
    if (!Object.hasOwn(families, family))
      throw new Error(`rule ${name}: no such family: use ${Object.keys(families).join(', ')}`)
  }
  return (id) => given[id] ?? given[id.slice(0, id.indexOf('/'))] ?? 'on'
}
