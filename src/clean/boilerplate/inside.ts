import {sourceOf} from '../../parse/tree.ts'
import {candidate} from '../../rules/candidate.ts'
import type {PreparedRule} from '../../rules/prepare-rules.ts'
import type {RuleTable} from '../../rules/rule-table.ts'
import type {SpeechWords} from '../../rules/speech-words.ts'
import type {ArticleParagraph, SpanCut} from '../../types.ts'
import {isSaid, sentenceStarts} from './goes-on.ts'

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

/**
 * Finds sentences inside and at the end of a paragraph that match a rule.
 *
 * @param paragraph - A paragraph that stays.
 * @param table - The rules.
 * @param choose - Which of those that match holds.
 * @param words - What the language has for what people say.
 * @returns Cuts on sentence boundaries, in order.
 */
export function cutsInside(
  paragraph: ArticleParagraph,
  table: RuleTable,
  choose: Choose,
  words: SpeechWords,
): SpanCut[] {
  const source = sourceOf(paragraph)
  const first = paragraph.position.start.offset!
  const starts = sentenceStarts(source)
  const cuts: SpanCut[] = []
  if (starts.length < 2) return cuts
  const quoted = insideQuotations(source, starts)
  for (const [i, start] of starts.entries()) {
    // Somebody says it, or a sign does.
    if (quoted.has(start)) continue
    if (i > 0 && source.length - start <= mostCharacters && table.mayBegin('suffix', source.slice(start, start + 20))) {
      const rest = source.slice(start)
      const tails = table.matching('suffix', candidate(rest))
      if (tails.length && isSaid(rest, words)) return cuts
      const tail = choose(tails)
      if (tail) return [...cuts, cutOf(tail, first + start, first + source.length)]
    }
    const sentence = source.slice(start, starts[i + 1] ?? source.length).trimEnd()
    if (sentence.length > mostCharacters || !table.mayBegin('span', sentence)) continue
    const span = choose(table.matching('span', candidate(sentence)))
    if (span) cuts.push(cutOf(span, first + start, first + start + sentence.length))
  }
  return cuts
}

/** Of places in a text, those that stand in a quotation, or begin one. */
function insideQuotations(text: string, places: number[]): Set<number> {
  const found = new Set<number>()
  let closing: string | undefined
  let next = 0
  for (let at = 0; at < text.length; at++) {
    if (closing === undefined) closing = closings[text[at]!]
    else if (closing.includes(text[at]!)) closing = undefined
    if (at !== places[next]) continue
    if (closing !== undefined) found.add(at)
    next++
  }
  return found
}

function cutOf({id, why, confidence}: PreparedRule, start: number, end: number): SpanCut {
  return {rule: id, reason: why, confidence, start, end}
}
