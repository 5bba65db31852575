import type {VFile} from 'vfile'
import type {ArticleParagraph, SpanCut} from '../../types.ts'
import {mark, markSpans} from '../mark.ts'
import {judgeContained, judgeCovered} from './covered.ts'
import {isGuarded, repeatsAlone} from './look-alikes.ts'
import {judgeNear, type NearVerdict} from './near.ts'
import {type RepeatSettings, RepeatText, type Verdict} from './repeat-text.ts'
import {findEchoes, findRuns} from './sentence-runs.ts'
import {thresholds} from './thresholds.ts'
import type {Segment} from './token-index.ts'

/** One pass over the paragraphs of a text, in order: each is compared with the earlier ones that stay. */
export class RepeatFinder {
  readonly #text: RepeatText
  readonly #file: VFile
  /** Sentences to be marked, by where their copy begins: what comes too often is a formula and stays. */
  readonly #runs = new Map<number, [paragraph: ArticleParagraph, span: SpanCut, source: ArticleParagraph][]>()
  /** Where a repeated block would go on: the next paragraph of its source. */
  #expected = -1

  constructor(list: ArticleParagraph[], file: VFile, settings: RepeatSettings) {
    this.#text = new RepeatText(list, settings)
    this.#file = file
  }

  /** Marks the repeats. */
  run(): void {
    for (const i of this.#text.list.keys()) {
      if (!this.#text.length(i)) continue
      const twin = this.#twinOf(i)
      if (twin === undefined ? this.#markPartly(i) : this.#markWhole(i, twin)) continue
      this.#stay(i)
    }
    this.#markSentences()
  }

  /** The earlier copy of a whole paragraph: the next of a block that has begun to repeat, or the first of all. */
  #twinOf(i: number): number | undefined {
    const {keys, whole} = this.#text
    if (this.#expected < i && keys[this.#expected] === keys[i]) return this.#expected
    const first = whole.get(keys[i]!)
    return first === undefined || this.#text.gone(first) ? undefined : first
  }

  /** A paragraph that stands earlier, whole. */
  #markWhole(i: number, twin: number): boolean {
    const {list} = this.#text
    const goesOn = twin === this.#expected
    if (!goesOn && !repeatsAlone(this.#text, i, twin)) return false
    const same = list[i]!.data.text === list[twin]!.data.text
    const verb = same ? 'repeats' : 'repeats, in another spelling,'
    this.#cut({at: i, twins: [twin, twin], kind: same ? 'exact' : 'variant', verb})
    if (!goesOn) this.#markBefore(i, twin)
    this.#expected = this.#text.next(twin)
    return true
  }

  /** Lines above a repeat that repeat the lines above its source, however short: a block came twice. */
  #markBefore(i: number, twin: number): void {
    const {keys} = this.#text
    for (let a = i - 1, b = twin - 1; b >= 0 && a > twin; a--, b--) {
      if (keys[a] !== keys[b] || this.#text.gone(a) || this.#text.gone(b)) return
      this.#cut({at: a, twins: [b, b], kind: 'exact', verb: 'repeats, as part of a block,'})
    }
  }

  /** A paragraph of which runs stand earlier: it goes, or others for it, or sentences of it. */
  #markPartly(i: number): boolean {
    const segments = this.#text.index.cover(i)
    if (!segments.length) return false
    const verdict = judgeCovered(this.#text, i, segments) ?? judgeNear(this.#text, i, segments)
    if (verdict && 'differs' in verdict) this.#report(i, verdict)
    else if (verdict) this.#cut(verdict)
    if (verdict && 'at' in verdict && verdict.at === i) {
      this.#expected = this.#text.next(verdict.twins[1])
      return true
    }
    if (verdict && 'differs' in verdict) return false
    for (const contained of judgeContained(this.#text, i, segments)) this.#cut(contained)
    this.#findSentences(i, segments)
    return false
  }

  #stay(i: number): void {
    const {keys, whole, index} = this.#text
    this.#expected = -1
    if (this.#twinOf(i) === undefined) whole.set(keys[i]!, i)
    if (index.add(i)) this.#markEchoes(i)
  }

  /** Two copies that differ in a fact both stay, and the difference is reported. */
  #report(i: number, {differs: [there, here], twin}: Exclude<NearVerdict, Verdict>): void {
    const {line} = this.#text.list[twin]!.position.start
    const say = (words: string): string => (words ? `“${words}”` : 'nothing')
    const message = this.#file.info(
      `differs from line ${line} in a fact: ${say(there)} there, ${say(here)} here; both stay`,
      {place: this.#text.list[i]!.position, ruleId: 'repeat/differs', source: 'cleancopy'},
    )
    message.note = 'One of the two may be a correction of the other.'
  }

  /** Whole sentences of a paragraph that is otherwise new, if they make a run too long to be an accident. */
  #findSentences(i: number, segments: Segment[]): void {
    const {list, index, settings} = this.#text
    const paragraph = list[i]!
    if (isGuarded(paragraph, this.#text.words(i))) return
    if (Math.max(...segments.map(({start, end}) => end - start)) < thresholds.runWords) return
    const units = this.#text.units(i)
    if (units.length < 2) return
    for (const {start, end, source} of findRuns(units, index.starts[i]!, segments, settings.minWords)) {
      const owner = index.owners[source]!
      // A copy that goes because it stands in this very paragraph must not take its whole with it.
      if (this.#text.gone(owner)) continue
      const twin = this.#text.twin([owner, owner])
      const reason = `stands word for word in line ${twin.line}`
      const span: SpanCut = {rule: 'repeat/sentences', reason, confidence: 0.8, start, end, twin}
      const runs = this.#runs.get(source)
      if (runs) runs.push([paragraph, span, list[owner]!])
      else this.#runs.set(source, [[paragraph, span, list[owner]!]])
    }
  }

  /** Marks the sentences found, but for formulas. */
  #markSentences(): void {
    for (const runs of this.#runs.values()) {
      if (runs.length + 1 >= thresholds.formulaTimes) continue
      for (const [paragraph, span, owner] of runs) if (!owner.data.cut) markSpans(this.#file, paragraph, [span])
    }
  }

  /** The same sentence twice in a row inside one paragraph. */
  #markEchoes(i: number): void {
    const paragraph = this.#text.list[i]!
    const {line} = paragraph.position.start
    const spans = findEchoes(this.#text.units(i)).map(({start, end, twinStart, twinEnd}): SpanCut => {
      const twin = {line, start: twinStart, end: twinEnd, alike: 1}
      return {rule: 'repeat/echo', reason: 'repeats the sentence before it', confidence: 0.9, start, end, twin}
    })
    markSpans(this.#file, paragraph, spans)
  }

  #cut({at, twins, kind, verb, alike = 1}: Verdict): void {
    const {list} = this.#text
    const twin = this.#text.twin(twins, alike)
    const last = list[twins[1]]!.position.start.line
    const where = last > twin.line ? `lines ${twin.line} to ${last}` : `line ${twin.line}`
    const confidence = kind === 'near' ? 0.8 : 0.95
    mark(this.#file, list[at]!, {rule: `repeat/${kind}`, reason: `${verb} ${where}`, confidence, twin})
    this.#text.remove(at)
  }
}
