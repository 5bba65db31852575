import type {PreparedRule} from './prepare-rules.ts'
import type {RuleLevel} from './rule-levels.ts'

/**
 * Picks the first rule that is on. Rules that are off are skipped; the first that only reports is reported and then
 * skipped.
 *
 * @param rules - Rules that match, those that hold first, first.
 * @param level - The level of a rule by its id.
 * @param report - Called with the first rule that matches and only reports.
 * @returns The first that is on.
 */
export function firstOn(
  rules: PreparedRule[],
  level: (id: string) => RuleLevel,
  report: (rule: PreparedRule) => void,
): PreparedRule | undefined {
  let reported = false
  for (const rule of rules) {
    const at = level(rule.id)
    if (at === 'on') return rule
    if (at === 'report' && !reported) {
      report(rule)
      reported = true
    }
  }
}
