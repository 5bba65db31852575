import type {Article} from '../../compile/article.ts'
import type {Finding} from '../reporters/finding.ts'
import type {Task} from './task.ts'

/**
 * What an article breaks of the limits that are set: signs of a broken scrape or a wrong rule.
 *
 * @param article - The article.
 * @param limits - `--max-removed` and `--min-words`.
 * @returns A finding for each limit, at the start of the text.
 */
export function overLimits({stats, paragraphs}: Article, {maxRemoved, minWords}: Task['limits']): Finding[] {
  const {wordsIn, wordsOut} = stats
  const findings: Finding[] = []
  const lost = wordsIn ? ((wordsIn - wordsOut) / wordsIn) * 100 : 0
  if (maxRemoved !== null && lost > maxRemoved) {
    const reason = `loses ${lost.toFixed(1)} % of its ${wordsIn} words, more than ${maxRemoved} %: check whether the scrape is broken or a rule is wrong`
    findings.push(atStart('check/removed-too-much', reason, paragraphs))
  }
  if (minWords !== null && wordsOut < minWords) {
    const reason = `has ${wordsOut} clean words, fewer than ${minWords}: check whether the scrape is broken`
    findings.push(atStart('check/too-short', reason, paragraphs))
  }
  return findings
}

function atStart(rule: string, reason: string, [first = '']: string[]): Finding {
  return {
    rule,
    reason,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    text: first,
    goes: false,
    limit: true,
    fails: true,
  }
}
