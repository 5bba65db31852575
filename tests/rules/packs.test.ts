import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parsePack} from '../../src/rules/parse-pack.ts'
import {rulePages} from '../../scripts/rule-pages.ts'
import {testRules} from '../../src/rules/test-rules.ts'
import type {LanguagePack} from '../../src/rules/types.ts'

const folder = new URL('../../src/rules/languages/', import.meta.url)
const packs = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LanguagePack] as const,
)

describe.each(packs)('%s', (file, pack) => {
  it('loads', () => {
    expect(() => parsePack(pack, file)).not.toThrow()
    expect(`${pack.language}.json`).toBe(file)
  })

  it('keeps its word: every example', () => {
    expect(testRules(pack)).toEqual([])
  })
})

it('docs/rules is what the packs say (npm run docs)', () => {
  const docs = new URL('../../docs/rules/', import.meta.url)
  const pages = rulePages()
  expect(readdirSync(docs).toSorted()).toEqual(Object.keys(pages).toSorted())
  const stale = Object.keys(pages).filter((name) => readFileSync(new URL(name, docs), 'utf8') !== pages[name])
  expect(stale).toEqual([])
})
