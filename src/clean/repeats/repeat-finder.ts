import type {VFile} from 'vfile'
import {sentencesOf} from '../../parse/sentences-of.ts'
import type {ArticleParagraph, Cut, SpanCut, Twin} from '../../types.ts'
import {mark, markSpans} from '../mark.ts'
import {compare} from './compare.ts'
import {isGuarded, isRefrain} from './look-alikes.ts'
import {isCutOff, isTeaserOf} from './teaser.ts'
import {findEchoes, findRuns} from './sentence-runs.ts'
import {thresholds} from './thresholds.ts'
import {type Segment, TokenIndex} from './token-index.ts'
import {keyOf, tokenize, type Tokens} from './tokenize.ts'

/** What a search needs to know beside the text. */
export interface RepeatSettings {
  near: boolean
  minWords: number
  /** Words that make another fact of a sentence. */
  turns: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
}

/** One pass over the paragraphs of a text, in order: each is held against those before it that stay. */
export class RepeatFinder {
  readonly #list: ArticleParagraph[]
  readonly #file: VFile
  readonly #settings: RepeatSettings
  readonly #tokens: Tokens[]
  readonly #index: TokenIndex
  /** Paragraphs of the same tokens, by their hash: the first that stays. */
  readonly #whole = new Map<number, number>()
  readonly #times = new Map<number, number>()
  readonly #keys: number[]
  /** Sentences to be marked, by where their copy begins: what comes too often is a formula and stays. */
  readonly #runs = new Map<number, [paragraph: ArticleParagraph, span: SpanCut, source: ArticleParagraph][]>()
  /** Where a repeated block would go on: the next paragraph of its source. */
  #expected = -1

  constructor(list: ArticleParagraph[], file: VFile, settings: RepeatSettings) {
    this.#list = list
    this.#file = file
    this.#settings = settings
    this.#tokens = list.map(({data}) => tokenize(data.text))
    this.#index = new TokenIndex(this.#tokens)
    this.#keys = this.#tokens.map(({hashes}) => keyOf(hashes))
    for (const key of this.#keys) this.#times.set(key, (this.#times.get(key) ?? 0) + 1)
  }

  /** Marks the repeats. */
  run(): void {
    for (const i of this.#list.keys()) {
      if (!this.#tokens[i]!.hashes.length) continue
      if (this.#markWhole(i)) continue
      const segments = this.#index.cover(i)
      if (segments.length && this.#markCovered(i, segments)) continue
      const near = segments.length ? this.#markNear(i, segments) : 'other'
      if (near === 'cut') continue
      this.#expected = -1
      if (segments.length && near !== 'differs') {
        this.#markContained(i, segments)
        this.#findSentences(i, segments)
      }
      if (!this.#whole.has(this.#keys[i]!)) this.#whole.set(this.#keys[i]!, i)
      if (this.#index.add(i)) this.#markEchoes(i)
    }
    this.#markSentences()
  }

  /** A paragraph that stands earlier, whole. */
  #markWhole(i: number): boolean {
    const goesOn = this.#keys[this.#expected] === this.#keys[i]
    const twin = goesOn ? this.#expected : this.#whole.get(this.#keys[i]!)
    if (twin === undefined || twin >= i || this.#list[twin]!.data.cut) return false
    if (!goesOn && !this.#longEnough(i, twin)) return false
    const same = this.#list[i]!.data.text === this.#list[twin]!.data.text
    this.#cut(i, [twin, twin], same ? 'exact' : 'variant', same ? 'repeats' : 'repeats, in another spelling,')
    if (!goesOn) this.#markBefore(i, twin)
    this.#expected = this.#next(twin)
    return true
  }

  /** Lines above a repeat that repeat the lines above its source, however short: a block came twice. */
  #markBefore(i: number, twin: number): void {
    for (let a = i - 1, b = twin - 1; b >= 0 && a > twin; a--, b--) {
      if (this.#keys[a] !== this.#keys[b] || this.#list[a]!.data.cut || this.#list[b]!.data.cut) return
      this.#cut(a, [b, b], 'exact', 'repeats, as part of a block,')
    }
  }

  #longEnough(i: number, twin: number): boolean {
    const paragraph = this.#list[i]!
    const {words} = this.#tokens[i]!
    const caption = paragraph.data.role === 'caption' || this.#list[twin]!.data.role === 'caption'
    if (caption && words >= thresholds.captionWords) return true
    if (words < this.#settings.minWords || isGuarded(paragraph, words)) return false
    if ((this.#times.get(this.#keys[i]!) ?? 0) < thresholds.refrainTimes) return true
    return (
      !isRefrain(paragraph, words) ||
      this.#keys[i - 1] === this.#keys[twin - 1] ||
      this.#keys[i + 1] === this.#keys[twin + 1]
    )
  }

  /** A paragraph all of whose words stand earlier: merged from several, split from one, contained, or cut off. */
  #markCovered(i: number, segments: Segment[]): boolean {
    const paragraph = this.#list[i]!
    const {words} = this.#tokens[i]!
    if (words < this.#settings.minWords) return false
    const last = segments.at(-1)!
    const first = this.#index.owners[segments[0]!.source]!
    const final = this.#index.owners[last.source + last.end - last.start - 1]!
    const gaps = this.#gaps(i, segments)
    const uncovered = this.#index.starts[i + 1]! - last.end
    const teaser = gaps.length === 1 && uncovered > 0 && this.#isTeaserOf(i, uncovered, final)
    if (isGuarded(paragraph, words, {teaser, inside: true})) return false
    if ((gaps.length && !teaser) || this.#tooFarFromCaption(i, [first, final])) return false
    const inOnePiece = segments.length === 1 && (teaser || last.end - last.start === this.#tokens[i]!.hashes.length)
    if (!inOnePiece && !this.#isMerged(i, segments)) return false
    if (teaser) this.#cut(i, [first, final], 'teaser', 'is cut off; the whole stands in')
    else if (first !== final) this.#cut(i, [first, final], 'merged', 'repeats, merged into one paragraph,')
    else this.#cut(i, [first, final], 'contained', 'stands word for word in')
    this.#expected = this.#next(final)
    return true
  }

  /** Whether pieces from several places make whole sentences each, and are long enough together. */
  #isMerged(i: number, segments: Segment[]): boolean {
    if (this.#tokens[i]!.words < thresholds.mergedWords) return false
    const bounds = this.#sentenceBounds(i)
    return segments.every(({start}) => bounds.has(start))
  }

  /** Runs of a paragraph's tokens that no segment covers, those left out that are a short paragraph by themselves. */
  #gaps(i: number, segments: Segment[]): [number, number][] {
    const gaps: [number, number][] = []
    let from = this.#index.starts[i]!
    for (const {start, end} of [...segments, {start: this.#index.starts[i + 1]!, end: 0}]) {
      if (start > from && !this.#whole.has(keyOf(this.#index.tokens.subarray(from, start)))) gaps.push([from, start])
      from = end
    }
    return gaps
  }

  #isTeaserOf(i: number, uncovered: number, whole: number): boolean {
    return uncovered <= 3 && isTeaserOf(this.#list[i]!.data.text, uncovered, this.#list[whole]!.data.text)
  }

  /** A line that repeats a caption goes only near the caption: elsewhere it is the story that the caption quotes. */
  #tooFarFromCaption(i: number, [first, final]: [number, number]): boolean {
    return first === final && this.#list[first]!.data.role === 'caption' && i - first > 2
  }

  /** A paragraph that says what an earlier one says, but for a few words; or the same with another fact. */
  #markNear(i: number, segments: Segment[]): 'cut' | 'differs' | 'other' {
    const paragraph = this.#list[i]!
    const {words} = this.#tokens[i]!
    const twin = this.#mostShared(segments)
    const source = this.#list[twin]!
    const least = Math.max(thresholds.nearWords, this.#settings.minWords)
    if (!this.#settings.near || words < least || isGuarded(paragraph, words)) return 'other'
    if (source.data.cut || source.data.role !== paragraph.data.role) return 'other'
    const result = compare(source.data.text, paragraph.data.text, thresholds.alike, this.#settings.turns)
    if (!result) return 'other'
    if (result.fact) {
      this.#report(i, twin, result.fact)
      return 'differs'
    }
    const verb = 'says, but for a few words, the same as'
    if (this.#tokens[twin]!.hashes.length < this.#tokens[i]!.hashes.length) {
      this.#cut(twin, [i, i], 'near', verb, result.alike)
      return 'other'
    }
    this.#cut(i, [twin, twin], 'near', verb, result.alike)
    this.#expected = this.#next(twin)
    return 'cut'
  }

  #mostShared(segments: Segment[]): number {
    const shared = new Map<number, number>()
    for (const {start, end, source} of segments) {
      const owner = this.#index.owners[source]!
      shared.set(owner, (shared.get(owner) ?? 0) + end - start)
    }
    return [...shared].reduce((best, item) => (item[1] > best[1] ? item : best))[0]
  }

  /** Two copies that differ in a fact both stay, and the difference is reported. */
  #report(i: number, twin: number, [before, after]: [string, string]): void {
    const {line} = this.#list[twin]!.position.start
    const message = this.#file.info(
      `differs from line ${line} in a fact: “${before}” there, “${after}” here; both stay`,
      {
        place: this.#list[i]!.position,
        ruleId: 'repeat/differs',
        source: 'cleancopy',
      },
    )
    message.note = 'One of the two may be a correction of the other.'
  }

  /** Earlier paragraphs that stand whole, or cut off, inside this fuller one. */
  #markContained(i: number, segments: Segment[]): void {
    const starts = this.#index.starts
    let bounds: Set<number> | undefined
    for (const {start, end, source} of segments) {
      const from = this.#index.owners[source]!
      const to = this.#index.owners[source + end - start - 1]!
      for (let q = from; q <= to; q++) {
        const earlier = this.#list[q]!
        const {words} = this.#tokens[q]!
        const missing = starts[q + 1]! - (source + end - start)
        const whole = missing <= 0
        if (q === i || earlier.data.cut || earlier.data.role === 'caption' || starts[q]! < source) continue
        if (words < this.#settings.minWords || isQuotation(earlier, words)) continue
        if (!whole && !this.#isTeaserOf(q, missing, i)) continue
        if (isGuarded(earlier, words, {teaser: !whole, inside: true})) continue
        bounds ??= this.#sentenceBounds(i)
        const at = start + starts[q]! - source
        if (!bounds.has(at)) continue
        if (whole && bounds.has(at + starts[q + 1]! - starts[q]!))
          this.#cut(q, [i, i], 'contained', 'stands word for word in')
        else if (!whole || isCutOff(earlier.data.text))
          this.#cut(q, [i, i], 'teaser', 'is cut off; the whole stands in')
      }
    }
  }

  /** Token positions at which a sentence of the paragraph begins or ends. */
  #sentenceBounds(i: number): Set<number> {
    let at = this.#index.starts[i]!
    const bounds = new Set([at])
    for (const {text} of sentencesOf(this.#list[i]!, this.#settings.abbreviations)) {
      at += tokenize(text).hashes.length
      bounds.add(at)
    }
    bounds.add(this.#index.starts[i + 1]!)
    return bounds
  }

  /** Whole sentences of a paragraph that is otherwise new, if they make a run too long to be an accident. */
  #findSentences(i: number, segments: Segment[]): void {
    const paragraph = this.#list[i]!
    if (isGuarded(paragraph, this.#tokens[i]!.words)) return
    if (Math.max(...segments.map(({start, end}) => end - start)) < thresholds.runWords) return
    const sentences = sentencesOf(paragraph, this.#settings.abbreviations)
    if (sentences.length < 2) return
    for (const {start, end, source} of findRuns(sentences, this.#index.starts[i]!, segments)) {
      const owner = this.#index.owners[source]!
      // A copy that goes because it stands in this very paragraph must not take its whole with it.
      if (this.#list[owner]!.data.cut) continue
      const twin = this.#twin([owner, owner], 1)
      const reason = `stands word for word in line ${twin.line}`
      const span: SpanCut = {rule: 'repeat/sentences', reason, confidence: 0.8, start, end, twin}
      this.#runs.set(source, [...(this.#runs.get(source) ?? []), [paragraph, span, this.#list[owner]!]])
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
    const paragraph = this.#list[i]!
    const {line} = paragraph.position.start
    const echoes = findEchoes(sentencesOf(paragraph, this.#settings.abbreviations))
    const spans = echoes.map(({start, end, twinStart, twinEnd}): SpanCut => {
      const twin = {line, start: twinStart, end: twinEnd, alike: 1}
      return {rule: 'repeat/echo', reason: 'repeats the sentence before it', confidence: 0.9, start, end, twin}
    })
    markSpans(this.#file, paragraph, spans)
  }

  #cut(i: number, twins: [first: number, last: number], kind: string, verb: string, alike = 1): void {
    const twin = this.#twin(twins, alike)
    const last = this.#list[twins[1]]!.position.start.line
    const where = last > twin.line ? `lines ${twin.line} to ${last}` : `line ${twin.line}`
    const cut: Cut = {
      rule: `repeat/${kind}`,
      reason: `${verb} ${where}`,
      confidence: kind === 'near' ? 0.8 : 0.95,
      twin,
    }
    mark(this.#file, this.#list[i]!, cut)
  }

  #twin([first, last]: [number, number], alike: number): Twin {
    const {start} = this.#list[first]!.position
    const {end} = this.#list[Math.max(first, last)]!.position
    return {line: start.line, start: start.offset!, end: end.offset!, alike: Math.round(alike * 1000) / 1000}
  }

  /** The next paragraph after one that has not been marked. */
  #next(i: number): number {
    let next = i + 1
    while (this.#list[next]?.data.cut) next++
    return next
  }
}

function isQuotation({data}: ArticleParagraph, words: number): boolean {
  return words <= thresholds.quoteWords && /^["“„«‘'「『]/u.test(data.text) && /["”“»’'」』][.,!?]?$/u.test(data.text)
}
