import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compileArticle} from '../src/compile/article.ts'
import {toText} from '../src/compile/text.ts'
import {marker} from '../src/pipeline.ts'
import {validateArticle} from './validate.ts'

const folder = new URL('../fixtures/', import.meta.url)
const cases = readdirSync(folder, {withFileTypes: true}).filter(
  (entry) => entry.isDirectory() && entry.name !== 'pages',
)
const mark = marker()

describe('fixtures', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(15))

  it.each(cases.map(({name}) => name))('%s', (name) => {
    const read = (file: string): string => {
      const url = new URL(`${name}/${file}`, folder)
      expect(existsSync(url), `${name}/${file} is missing: write what you expect`).toBe(true)
      return readFileSync(url, 'utf8')
    }
    const marked = mark(read('input.txt'))
    expect(toText(marked.tree)).toBe(read('expected.txt'))
    const article = {path: null, ...compileArticle(marked)}
    expect(article).toEqual(JSON.parse(read('expected.json')))
    validateArticle(article)
  })
})
