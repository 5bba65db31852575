import type {Sentence} from '../../parse/sentences-of.ts'
import {thresholds} from './thresholds.ts'
import type {Segment} from './token-index.ts'
import {keyOf, tokenize} from './tokenize.ts'

/** Whole sentences in a row that stand in the text before. */
export interface Run {
  /** Offsets in the original text. */
  start: number
  end: number
  words: number
  sentences: number
  /** First token of the copy. */
  source: number
}

/**
 * Finds runs of whole sentences that stand in the text before and are too long to be an accident.
 *
 * @param sentences - Sentences of one paragraph.
 * @param firstToken - Where the paragraph's tokens begin.
 * @param segments - Runs of its tokens that stand earlier.
 * @param minWords - A repeat is at least so long.
 * @returns Runs, in order.
 */
export function findRuns(sentences: Sentence[], firstToken: number, segments: Segment[], minWords: number): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  let at = firstToken
  let next = 0
  for (const {text, start, end} of sentences) {
    const {hashes, words} = tokenize(text)
    const from = at
    at += hashes.length
    const to = at
    while (next < segments.length && segments[next]!.end < to) next++
    const segment = segments[next]
    if (!segment || !hashes.length || segment.start > from) {
      open = undefined
      continue
    }
    if (!open) runs.push((open = {start, end, words: 0, sentences: 0, source: segment.source + from - segment.start}))
    open.end = end
    open.words += words
    open.sentences++
  }
  return runs.filter((run) => run.words >= minWords && isNoAccident(run))
}

function isNoAccident({words, sentences}: Run): boolean {
  return words >= (sentences >= thresholds.runSentences ? thresholds.runWords : thresholds.sentenceWords)
}

/** What is shouted is shouted again. */
const call = /[!！]["”’»)]*$/u

/** The quotation marks of a text, in order. */
function marksOf(text: string): string {
  return text.replace(/[^"“”„«»「」『』]/gu, '')
}

/** A sentence, or several in a row, and the same right before. */
export interface Echo {
  start: number
  end: number
  twinStart: number
  twinEnd: number
}

/**
 * Finds sentences that stand twice in a row in one paragraph.
 *
 * @param sentences - Its sentences.
 * @returns The second copies, longest first.
 */
export function findEchoes(sentences: Sentence[]): Echo[] {
  const tokens = sentences.map(({text}) => tokenize(text))
  const keys = tokens.map(({hashes}) => keyOf(hashes))
  const taken = keys.map(() => false)
  const echoes: Echo[] = []
  const most = Math.min(Math.floor(sentences.length / 2), thresholds.echoSentences)
  for (let size = most; size > 0; size--) {
    for (let at = size; at + size <= sentences.length; at++) {
      const copy = keys.slice(at, at + size)
      if (!copy.every((key, k) => key && key === keys[at - size + k] && !taken[at + k])) continue
      if (tokens.slice(at, at + size).reduce((sum, {words}) => sum + words, 0) < thresholds.echoWords) continue
      const {text} = sentences[at]!
      if (call.test(text)) continue
      // No quotation is cut open.
      if (marksOf(text) !== marksOf(sentences[at - size]!.text)) continue
      echoes.push({
        start: sentences[at]!.start,
        end: sentences[at + size - 1]!.end,
        twinStart: sentences[at - size]!.start,
        twinEnd: sentences[at - 1]!.end,
      })
      taken.fill(true, at, at + size)
    }
  }
  return echoes
}
