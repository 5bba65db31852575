import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import hashed from '../../src/model/cue-hashes.json' with {type: 'json'}
import {firstLook} from '../../src/model/first-look.ts'
import {leafColumn} from '../../src/model/forest.ts'
import {findKind, kindOf} from '../../src/model/kinds.ts'
import {measurePage} from '../../src/model/page.ts'
import {secondLook} from '../../src/model/second-look.ts'
import {readStory} from '../../src/model/story.ts'
import type {Table} from '../../src/model/table.ts'
import {tokenize} from '../../src/model/tokens.ts'
import {loadWeights} from '../../src/model/weights.ts'
import {scoreWords} from '../../src/model/word-score.ts'
import {paragraphsIn} from './paragraphs.ts'
import {article, page} from './texts.ts'

function tableOf(text: string): Table {
  const measured = measurePage(paragraphsIn(text))
  const table = firstLook(measured, scoreWords(measured.tokens, loadWeights()))
  secondLook(table, measured, new Float32Array(measured.size).fill(0.5))
  return table
}

describe('features', () => {
  it('are the same each time, whatever was read between', () => {
    const before = tableOf(page)
    tableOf(article)
    expect(tableOf(page).values).toEqual(before.values)
    expect(readStory(paragraphsIn(page)).story).toEqual(readStory(paragraphsIn(page)).story)
  })

  it('have the same columns for every text, each of its own name, and fewer than a byte counts', () => {
    const {names} = tableOf(page)
    expect(tableOf(article).names).toEqual(names)
    expect(tableOf('One line').names).toEqual(names)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeLessThan(leafColumn)
  })

  it('are numbers', () => {
    for (const text of [page, '—', '東京は晴れ。', '١٢ مارس', `${'long '.repeat(300)}`])
      expect(tableOf(text).values.every(Number.isFinite)).toBe(true)
  })
})

describe('characters', () => {
  it('of the table are what the patterns say', () => {
    const codes = Array.from({length: 0x2100}, (_, code) => code)
    expect(codes.filter((code) => kindOf(code) !== findKind(code))).toEqual([])
  })
})

describe('words', () => {
  it('have one hash in capitals and small letters, and one for all numbers as long', () => {
    const {hashes, starts} = tokenize(['Gull ROCK 2024', 'gull rock 1999', ''])
    expect([...starts]).toEqual([0, 3, 6, 6])
    expect(hashes.slice(0, 3)).toEqual(hashes.slice(3, 6))
  })

  it('are characters where no spaces are', () => expect(tokenize(['東京は']).starts[1]).toBe(3))

  it('of a long line are its first', () => expect(tokenize(['a '.repeat(500)]).starts[1]).toBe(64))
})

describe('cues', () => {
  it('are hashed as training/cues.json has them (npx tsx training/cues.ts)', () => {
    const file = new URL('../../training/cues.json', import.meta.url)
    const phrases = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>)
    const hashes = phrases.map(([name, list]) => [name, list.map(wordHashes).filter(({length}) => length > 0)])
    expect(hashed).toEqual(Object.fromEntries(hashes))
  })
})

function wordHashes(text: string): number[] {
  const {hashes, starts} = tokenize([text])
  return [...hashes.subarray(0, starts[1])]
}
