import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {compilePattern} from '../../src/rules/compile-pattern.ts'
import {phrasePatterns} from '../../src/rules/phrase.ts'
import type {LanguagePack} from '../../src/rules/types.ts'
import {skeletons} from './skeleton.ts'

/** Seconds that the published checker may take: the commonest skeletons come first. */
const budget = 8

const folder = new URL('../../src/rules/languages/', import.meta.url)

/** Skeletons of all phrases, the commonest first. */
function all(): string[] {
  const times = new Map<string, number>()
  for (const file of readdirSync(folder)) {
    const {rules} = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LanguagePack
    for (const {kind, phrases} of rules) {
      for (const phrase of phrases) {
        for (const skeleton of skeletons(phrase, kind === 'prefix' || kind === 'suffix'))
          times.set(skeleton, (times.get(skeleton) ?? 0) + 1)
      }
    }
  }
  return [...times].toSorted((a, b) => b[1] - a[1]).map(([skeleton]) => skeleton)
}

// Of each phrase what decides how it backtracks. None may be exponential, and none worse than squared: paragraphs that
// rules look at have 700 characters at most, so that squared is nothing. The commonest skeletons come first, as many as
// the time allows.
describe('recheck', () => {
  let check: typeof import('recheck').checkSync

  beforeAll(async () => {
    process.env['RECHECK_BACKEND'] = 'pure'
    check = (await import('recheck')).checkSync
  })

  it('finds nothing worse than squared', {timeout: (budget + 20) * 1000}, () => {
    const end = performance.now() + budget * 1000
    let checked = 0
    const bad: string[] = []
    for (const skeleton of all()) {
      if (performance.now() > end) break
      for (const {source} of phrasePatterns(skeleton, false)) {
        for (const {source: part} of compilePattern(source, false).parts) {
          const result = check(plainer(part), '', {timeout: 4000})
          checked++
          if (result.status === 'vulnerable' && !isSquare(result.complexity)) bad.push(skeleton)
        }
      }
    }
    expect(bad).toEqual([])
    expect(checked).toBeGreaterThan(4)
  })
})

function isSquare(complexity: {type: string; degree?: number}): boolean {
  return complexity.type === 'polynomial' && (complexity.degree ?? 9) <= 2
}

/** Writes a slot's class in fewer characters and lets it repeat less: the checker needs it small. */
function plainer(source: string): string {
  return source.replaceAll(/\[\^\\s[^\]]*\]/g, '[^ .]').replaceAll('{0,5}', '{0,2}')
}

describe('no text makes a phrase take long', () => {
  it.each([
    ['{name} and {name} and {name}', 'a and '.repeat(120)],
    ['{rest}x{rest}y{rest}z', 'xy'.repeat(350)],
    ['{n}[ ]{n}[ ]{n}', '1'.repeat(700)],
    ['({name}|{n})[ {name}][ {name}] end', 'word '.repeat(140)],
  ])('%s', (phrase, text) => {
    const patterns = phrasePatterns(phrase, false).map(({source}) => compilePattern(source, false))
    const start = performance.now()
    for (const pattern of patterns) pattern.test(text)
    expect(performance.now() - start).toBeLessThan(250)
  })
})
