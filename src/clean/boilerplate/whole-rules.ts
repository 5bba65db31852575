import {candidate} from '../../rules/candidate.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {RuleTable} from '../../rules/rule-table.ts'
import type {ArticleParagraph} from '../../types.ts'

/** Whole-paragraph rules look at paragraphs up to this many characters: longer ones are story. */
const mostCharacters = 700
/** So many are remembered: a page asks of a line several times, and the pages of a site have the same menus. */
const mostRemembered = 4096

const none: PreparedRule[] = []
const memory = new WeakMap<RuleTable, Map<string, PreparedRule[]>>()

/**
 * The rules that match a whole paragraph by its text and length; which of them holds at its place is asked several
 * times.
 *
 * @param paragraph - The paragraph.
 * @param table - The rules.
 */
export function wholeRules({data: {text}}: ArticleParagraph, table: RuleTable): PreparedRule[] {
  if (text.length > mostCharacters) return none
  let known = memory.get(table)
  if (!known) memory.set(table, (known = new Map()))
  let rules = known.get(text)
  if (!rules) {
    rules = table.matching('whole', candidate(text))
    if (known.size === mostRemembered) known.clear()
    known.set(copied(text), rules)
  }
  return rules
}

/** A string of its own: a part of a page's text would keep all of it in memory. */
function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
