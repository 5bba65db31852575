import {sourceOf} from '../../parse/tree.ts'
import {candidate} from '../../rules/candidate.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {RuleTable} from '../../rules/rule-table.ts'
import type {ArticleParagraph, SpanCut} from '../../types.ts'

/** Chooses, of rules that match, the one that holds. */
export type Choose = (rules: PreparedRule[]) => PreparedRule | undefined

/** A suffix starts in the last characters of its paragraph; a span is no longer. */
const mostCharacters = 400

/** What closes a quotation, by what opens it, as any language has it. */
const closings: Record<string, string> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
}

const boundary = /[.!?…。！？]["'”’»)\]]*(?:\s+|(?<=[。！？]["'”’»)\]]*))(?=\S)/gu

/**
 * Finds sentences inside and at the end of a paragraph that match a rule.
 *
 * @param paragraph - A paragraph that stays.
 * @param table - The rules.
 * @param choose - Which of those that match holds.
 * @returns Cuts on sentence boundaries, in order.
 */
export function cutsInside(paragraph: ArticleParagraph, table: RuleTable, choose: Choose): SpanCut[] {
  const source = sourceOf(paragraph)
  const first = paragraph.position.start.offset!
  const starts = [...source.matchAll(boundary)].map((match) => match.index + match[0].length)
  const cuts: SpanCut[] = []
  if (!starts.length) return cuts
  for (const [i, start] of [0, ...starts].entries()) {
    // Somebody says it, or a sign does.
    if (i > 0 && isQuotationOpen(source.slice(0, start))) continue
    if (i > 0 && source.length - start <= mostCharacters && table.mayBegin('suffix', source.slice(start, start + 20))) {
      const tail = choose(table.matching('suffix', candidate(source.slice(start))))
      if (tail) return [...cuts, cutOf(tail, first + start, first + source.length)]
    }
    const sentence = source.slice(start, starts[i] ?? source.length).trimEnd()
    if (sentence.length > mostCharacters || !table.mayBegin('span', sentence)) continue
    const span = choose(table.matching('span', candidate(sentence)))
    if (span) cuts.push(cutOf(span, first + start, first + start + sentence.length))
  }
  return cuts
}

/** Whether a text ends inside a quotation. */
function isQuotationOpen(text: string): boolean {
  let closing: string | undefined
  for (const sign of text) {
    if (closing === undefined) closing = closings[sign]
    else if (closing.includes(sign)) closing = undefined
  }
  return closing !== undefined
}

function cutOf({id, why, confidence}: PreparedRule, start: number, end: number): SpanCut {
  return {rule: id, reason: why, confidence, start, end}
}
