import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clean} from '../src/pipeline.ts'
import {wordF1} from './word-f1.ts'

/** Floors: raised by hand when the model has become better for good; lowering one needs a reason in the commit. */
const leastEach = 0.85
const leastMean = 0.95

const folder = new URL('../fixtures/pages/', import.meta.url)
const cases = readdirSync(folder)
const scores = new Map(
  cases.map((name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
    const {title, paragraphs} = clean(read('input.txt'))
    return [name, wordF1([title, ...paragraphs].filter(Boolean).join('\n'), read('expected.txt'))]
  }),
)

describe('whole pages', () => {
  it.each(cases)('%s', (name) => {
    expect(scores.get(name)).toBeGreaterThan(leastEach)
  })

  it('are found as well as before, in the mean', () => {
    const mean = [...scores.values()].reduce((sum, score) => sum + score, 0) / scores.size
    expect(mean).toBeGreaterThan(leastMean)
  })
})
