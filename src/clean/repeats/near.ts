import type {ArticleParagraph} from '../../types.ts'
import {isGuarded} from './look-alikes.ts'
import type {RepeatText, Verdict} from './repeat-text.ts'
import {thresholds} from './thresholds.ts'
import type {Segment} from './token-index.ts'

/** Two paragraphs of nearly the same words: one goes, or they differ in a fact and both stay. */
export type NearVerdict = Verdict | {differs: [there: string, here: string]; twin: number}

/**
 * Judges a paragraph that says what an earlier one says, but for a few words; or the same with another fact.
 *
 * @param text - The text.
 * @param i - The paragraph.
 * @param segments - Runs of it that stand earlier.
 * @returns Which of the two goes, or in what they differ; nothing where they are different texts.
 */
export function judgeNear(text: RepeatText, i: number, segments: Segment[]): NearVerdict | undefined {
  const {list, settings} = text
  const words = text.words(i)
  const twin = mostShared(text, segments)
  if (!settings.near || words < settings.minWords || isGuarded(list[i]!, words)) return
  if (text.gone(twin) || list[twin]!.data.role !== list[i]!.data.role) return
  const [label, other] = [labelOf(list[i]!), labelOf(list[twin]!)]
  if (label && other && label !== other) return
  const result = text.compare(twin, i)
  if (!result) return
  if (result.fact) return {differs: result.fact, twin}
  if (words < thresholds.nearWords || (words < thresholds.longWords && result.alike < thresholds.alikeShort)) return
  const verb = 'says, but for a few words, the same as'
  const [at, stays] = result.fuller ? [twin, i] : [i, twin]
  return {at, twins: [stays, stays], kind: 'near', verb, alike: result.alike}
}

/** `North:` at the beginning of a paragraph: what it is about. */
function labelOf({data}: ArticleParagraph): string | undefined {
  return /^\p{Lu}[^\s:.]{0,30}(?=[:：]\s)/u.exec(data.text)?.[0]
}

/** The earlier paragraph that has most of the words. */
function mostShared({index}: RepeatText, segments: Segment[]): number {
  const shared = new Map<number, number>()
  for (const {start, end, source} of segments) {
    const owner = index.owners[source]!
    shared.set(owner, (shared.get(owner) ?? 0) + end - start)
  }
  return [...shared].reduce((best, item) => (item[1] > best[1] ? item : best))[0]
}
