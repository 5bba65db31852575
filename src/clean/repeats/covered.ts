import {isGuarded, isHeadlineIn, isQuotation} from './look-alikes.ts'
import type {RepeatText, Verdict} from './repeat-text.ts'
import {isCutOff, isTeaserOf} from './teaser.ts'
import {thresholds} from './thresholds.ts'
import type {Segment} from './token-index.ts'
import {keyOf} from './tokenize.ts'

/**
 * Judges a paragraph all of whose words stand earlier: merged from several, split from one, contained, or
 * cut off.
 *
 * @param text - The text.
 * @param i - The paragraph.
 * @param segments - Runs of it that stand earlier.
 */
export function judgeCovered(text: RepeatText, i: number, segments: Segment[]): Verdict | undefined {
  const {index, list} = text
  const words = text.words(i)
  if (words < text.settings.minWords) return
  const last = segments.at(-1)!
  const first = index.owners[segments[0]!.source]!
  const final = index.owners[last.source + last.end - last.start - 1]!
  const gaps = findGaps(text, i, segments)
  const uncovered = index.starts[i + 1]! - last.end
  const teaser =
    gaps.length === 1 &&
    uncovered > 0 &&
    uncovered <= 3 &&
    isTeaserOf(list[i]!.data.text, uncovered, list[final]!.data.text)
  if (isGuarded(list[i]!, words, {teaser, inside: true})) return
  if (first === final && isHeadlineIn(text, i, final)) return
  if ((gaps.length && !teaser) || isFarFromCaption(text, i, [first, final])) return
  const inOnePiece = segments.length === 1 && (teaser || last.end - last.start === text.length(i))
  if (!inOnePiece && !isMerged(text, i, segments)) return
  const twins: [number, number] = [first, final]
  if (teaser) return {at: i, twins, kind: 'teaser', verb: 'is cut off; the whole stands in'}
  if (first !== final) return {at: i, twins, kind: 'merged', verb: 'repeats, merged into one paragraph,'}
  return {at: i, twins, kind: 'contained', verb: 'stands word for word in'}
}

/** Whether pieces from several places make whole sentences each, and are long enough together. */
function isMerged(text: RepeatText, i: number, segments: Segment[]): boolean {
  if (text.words(i) < thresholds.mergedWords) return false
  const {owners, starts} = text.index
  const bounds = text.bounds(i)
  // Where one whole paragraph ends and the next begins, there need be no full stop: a standfirst has none.
  const meets = ({source}: Segment, before: Segment | undefined): boolean =>
    before !== undefined &&
    starts[owners[source]!] === source &&
    starts[owners[before.source]! + 1] === before.source + before.end - before.start
  return segments.every((segment, k) => bounds.has(segment.start) || meets(segment, segments[k - 1]))
}

/** Runs of a paragraph's tokens that no segment covers, those left out that are a short paragraph by themselves. */
function findGaps({index, whole}: RepeatText, i: number, segments: Segment[]): [number, number][] {
  const gaps: [number, number][] = []
  let from = index.starts[i]!
  for (const {start, end} of [...segments, {start: index.starts[i + 1]!, end: 0}]) {
    if (start > from && !whole.has(keyOf(index.tokens.subarray(from, start)))) gaps.push([from, start])
    from = end
  }
  return gaps
}

/** A line that repeats a caption goes only near the caption: elsewhere it is the story that the caption quotes. */
function isFarFromCaption({list}: RepeatText, i: number, [first, final]: [number, number]): boolean {
  return first === final && list[first]!.data.role === 'caption' && i - first > 2
}

/**
 * Finds earlier paragraphs that stand whole, or cut off, inside a fuller one.
 *
 * @param text - The text.
 * @param i - The fuller paragraph.
 * @param segments - Runs of it that stand earlier.
 */
export function judgeContained(text: RepeatText, i: number, segments: Segment[]): Verdict[] {
  const {index, list} = text
  const verdicts: Verdict[] = []
  let bounds: Set<number> | undefined
  for (const {start, end, source} of segments) {
    const from = index.owners[source]!
    const to = index.owners[source + end - start - 1]!
    for (let q = from; q <= to; q++) {
      const {data} = list[q]!
      if (q === i || data.cut || data.role === 'caption' || index.starts[q]! < source) continue
      const words = text.words(q)
      const missing = index.starts[q + 1]! - (source + end - start)
      const whole = missing <= 0
      if (words < text.settings.minWords || isQuotation(list[q]!, words)) continue
      if (!whole && !isTeaserOf(data.text, missing, list[i]!.data.text)) continue
      if (isGuarded(list[q]!, words, {teaser: !whole, inside: true})) continue
      bounds ??= text.bounds(i)
      const at = start + index.starts[q]! - source
      if (!bounds.has(at)) continue
      if (whole && bounds.has(at + text.length(q)))
        verdicts.push({at: q, twins: [i, i], kind: 'contained', verb: 'stands word for word in'})
      else if (!whole || isCutOff(data.text))
        verdicts.push({at: q, twins: [i, i], kind: 'teaser', verb: 'is cut off; the whole stands in'})
    }
  }
  return verdicts
}
