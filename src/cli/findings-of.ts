import type {Marked} from '../types.ts'
import type {Finding} from './reporters/finding.ts'

/**
 * The messages that the marks left, as findings in the order of the text.
 *
 * @param marked - What the pipeline made.
 */
export function findingsOf({file}: Marked): Finding[] {
  const original = String(file)
  const findings: (Finding & {at: number})[] = []
  for (const {place, ruleId, source, reason, fatal} of file.messages) {
    if (!place || !('start' in place)) continue
    const {start, end} = place
    findings.push({
      rule: source === 'cleancopy' ? (ruleId ?? '') : `${source}:${ruleId}`,
      reason,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text: original.slice(start.offset, end.offset),
      goes: fatal === false,
      fails: fatal === false,
      at: start.offset ?? 0,
    })
  }
  return findings.toSorted((a, b) => a.at - b.at).map(({at: _at, ...finding}) => finding)
}
