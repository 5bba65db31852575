import {candidate} from '../../rules/candidate.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {RuleTable} from '../../rules/rule-table.ts'
import type {ArticleParagraph} from '../../types.ts'

/** Whole-paragraph rules look at paragraphs up to this many characters: longer ones are story. */
const mostCharacters = 700

const none: PreparedRule[] = []
const memory = new WeakMap<ArticleParagraph, {text: string; table: RuleTable; rules: PreparedRule[]}>()

/**
 * The rules that match a whole paragraph by its text and length, found once: which of them holds at its place is
 * asked several times.
 *
 * @param paragraph - The paragraph.
 * @param table - The rules.
 */
export function wholeRules(paragraph: ArticleParagraph, table: RuleTable): PreparedRule[] {
  const {text} = paragraph.data
  if (text.length > mostCharacters) return none
  const known = memory.get(paragraph)
  if (known?.table === table && known.text === text) return known.rules
  const rules = table.matching('whole', candidate(text))
  memory.set(paragraph, {text, table, rules})
  return rules
}
