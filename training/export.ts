// Writes what the fits read, as binary files: npx tsx training/export.ts lines|first|second DATA FOLDER
import {closeSync, openSync, readFileSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {bucketsOf} from '../src/model/word-score.ts'
import {firstLook} from '../src/model/first-look.ts'
import {secondLook} from '../src/model/second-look.ts'
import type {Table} from '../src/model/table.ts'
import {storyShares, wordsOf} from './align.ts'
import {samples} from './data.ts'
import {pageOf, paragraphsBefore} from './parsed.ts'

const [step, data, folder] = process.argv.slice(2) as [string, string, string]
const list = samples(data)
if (step === 'lines') exportLines()
else exportFeatures()

/** For each line its words' buckets, its label and its size. */
function exportLines(): void {
  const texts: object[] = []
  const out = {
    buckets: opened('buckets.i32'),
    counts: opened('counts.i32'),
    lines: opened('lines.f32'),
  }
  const room = new Int32Array(160)
  for (const sample of list) {
    const paragraphs = paragraphsBefore(sample.text)
    const page = pageOf(sample, paragraphs)
    const words = paragraphs.map((paragraph) => wordsOf(paragraph.data.text))
    const shares =
      sample.dump === 'body' ? [words.map(() => 1)] : sample.stories.map((story) => storyShares(words, story))
    const lines = new Float32Array(page.size * 4)
    const counts = new Int32Array(page.size)
    const buckets: number[] = []
    for (let i = 0; i < page.size; i++) {
      counts[i] = bucketsOf(page.tokens, i, room)
      buckets.push(...room.subarray(0, counts[i]))
      const {cut, role} = paragraphs[i]!.data
      const apart = role === 'title' ? 1 : role === 'caption' ? 2 : 0
      lines.set([label(shares.map((share) => share[i]!)), words[i]!.length, cut ? 1 : 0, apart], i * 4)
    }
    writeSync(out.buckets, Int32Array.from(buckets))
    writeSync(out.counts, counts)
    writeSync(out.lines, lines)
    const {id, dump, fold, apart, stories} = sample
    texts.push({id, dump, fold, apart, size: page.size, story: wordsOf(stories[0]!).length})
  }
  Object.values(out).forEach(closeSync)
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts))
}

/** The share that is story; -1 where the labellers do not agree. */
function label(shares: number[]): number {
  if (shares.length === 1) return shares[0]!
  if (shares.every((share) => share >= 0.7)) return 1
  return shares.every((share) => share <= 0.2) ? 0 : -1
}

/** The table of the first or the second look, given what the fits before it gave. */
function exportFeatures(): void {
  const score = floats('score.f32')
  const near = floats('near.f32')
  const tail = floats('tail.f32')
  const first = step === 'second' ? floats('first.f32') : undefined
  const out = opened(`${step}-table.f32`)
  let at = 0
  let names: string[] = []
  for (const sample of list) {
    const page = pageOf(sample, paragraphsBefore(sample.text))
    const end = at + page.size
    const table = firstLook(page, {
      score: score.subarray(at, end),
      near: near.subarray(at, end),
      tail: tail.subarray(at, end),
    })
    const from = first ? table.names.length : 0
    if (first) secondLook(table, page, first.subarray(at, end))
    writeSync(out, packed(table, from))
    names = table.names.slice(from)
    at = end
  }
  closeSync(out)
  writeFileSync(join(folder, `${step}-names.json`), JSON.stringify(names))
}

/** The columns from `from` on, row by row, as LightGBM wants them. */
function packed({rows, names, values}: Table, from: number): Float32Array {
  const width = names.length - from
  const result = new Float32Array(rows * width)
  for (let column = 0; column < width; column++)
    for (let row = 0; row < rows; row++) result[row * width + column] = values[(from + column) * rows + row]!
  return result
}

function floats(name: string): Float32Array {
  const bytes = readFileSync(join(folder, name))
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
}

function opened(name: string): number {
  return openSync(join(folder, name), 'w')
}
