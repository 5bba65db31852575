import {candidate} from './candidate.ts'
import {prepareRules, type PreparedRule} from './prepare-rules.ts'
import {RuleTable} from './rule-table.ts'
import {sentenceSpans} from '../parse/sentences.ts'
import type {LanguagePack} from './types.ts'

/** An example that does not come out as its rule says. */
export interface FailedExample {
  rule: string
  example: string
  /** What should have happened. */
  expected: 'drop' | 'keep'
  /** The rule that matched, if one did. */
  matched: string | undefined
}

/**
 * Runs the examples of a pack: each `drop` must be matched by its own rule, each `keep` by no rule of
 * the pack. Place and neighbours cannot be seen in one paragraph and are taken to hold.
 *
 * @param pack - A pack that {@link parsePack} has let through.
 * @returns The examples that fail; none when all is well.
 */
export function testRules(pack: LanguagePack): FailedExample[] {
  const failed: FailedExample[] = []
  const all = new RuleTable([prepareRules(pack.rules)])
  for (const rule of pack.rules) {
    for (const example of rule.drop) {
      if (!matchExample(new RuleTable([prepareRules([rule])]), example))
        failed.push({rule: rule.id, example, expected: 'drop', matched: undefined})
    }
    for (const example of rule.keep) {
      const match = matchExample(all, example)
      if (match) failed.push({rule: rule.id, example, expected: 'keep', matched: match.id})
    }
  }
  return failed
}

function matchExample(table: RuleTable, example: string): PreparedRule | undefined {
  const whole = table.matching('whole', candidate(example))[0]
  if (whole) return whole
  const spans = sentenceSpans(example)
  for (const [index, [start, end]] of spans.entries()) {
    const span = table.matching('span', candidate(example.slice(start, end)))[0]
    if (span) return span
    const tail = table.matching('suffix', candidate(example.slice(start)))[0]
    if (tail && index > 0) return tail
  }
}
