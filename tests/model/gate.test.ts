import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {isRunningText} from '../../src/model/gate.ts'
import {clean, marker} from '../../src/pipeline.ts'
import {wordF1} from '../word-f1.ts'
import {paragraphsIn} from './paragraphs.ts'
import {article, chrome, page, story} from './texts.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
const folders = (path: string): string[] =>
  readdirSync(new URL(path, fixtures), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
    .map(({name}) => name)

const textOf = ({title, paragraphs}: ReturnType<typeof clean>): string =>
  [title, ...paragraphs].filter(Boolean).join('\n')
const byModel = ({removed}: ReturnType<typeof clean>): string[] =>
  removed.filter(({rule}) => rule.startsWith('chrome/')).map(({text}) => text)

/** What looking for the story gives, as word F1. */
function gain(name: string): number {
  const input = read(`pages/${name}/input.txt`)
  const expected = read(`pages/${name}/expected.txt`)
  return wordF1(textOf(clean(input)), expected) - wordF1(textOf(clean(input, {page: 'off'})), expected)
}

describe('an article', () => {
  it.each(folders('.'))('fixture %s: no line of its story goes', (name) => {
    const story = read(`${name}/expected.txt`).split('\n')
    expect(byModel(clean(read(`${name}/input.txt`))).filter((line) => story.includes(line))).toEqual([])
  })

  it.each(folders('pages'))('of the page %s, once found, stays whole', (name) => {
    expect(byModel(clean(read(`pages/${name}/expected.txt`)))).toEqual([])
  })

  it('is told from the ends of its paragraphs', () => {
    expect(isRunningText(paragraphsIn(article))).toBe(true)
    expect(isRunningText(paragraphsIn(page))).toBe(false)
  })

  it('is not told from them where a menu stands beside a long story', () => {
    const long = Array.from({length: 12}, () => article).join('\n\n')
    expect(isRunningText(paragraphsIn(long))).toBe(true)
    expect(isRunningText(paragraphsIn(`Home\nNews\nSport\nWeather\nContact\n\n${long}`))).toBe(false)
  })

  it('may have a line or two that end like a teaser', () => {
    expect(byModel(clean(`${article}\n\nA stray line of words without an end`))).toEqual([])
  })
})

describe('a page', () => {
  it('is left with its story', () => {
    const {title, paragraphs} = clean(page)
    expect([title, ...paragraphs]).toEqual(story)
  })

  it('has a reason for each line that goes', () => {
    const {file} = marker()(page)
    const reasons = file.messages.filter(({source}) => source === 'cleancopy').map(({reason}) => reason)
    expect(reasons.length).toBeGreaterThanOrEqual(chrome.length - 3)
    expect(reasons.every(Boolean)).toBe(true)
  })

  it.each(folders('pages'))('%s is the better for it, or as good', (name) => {
    expect(gain(name)).toBeGreaterThan(-0.01)
  })

  it('is clearly the better for it in the mean', () => {
    const gains = folders('pages').map(gain)
    expect(gains.reduce((sum, value) => sum + value, 0) / gains.length).toBeGreaterThan(0.03)
  })
})

describe('options', () => {
  it('off: the model marks nothing', () => {
    for (const name of folders('pages'))
      expect(byModel(clean(read(`pages/${name}/input.txt`), {page: 'off'}))).toEqual([])
    expect(byModel(clean(page, {page: 'off'}))).toEqual([])
  })

  it.each(folders('pages'))('favor on %s: precision keeps no word that recall does not', (name) => {
    const kept = (favor: 'precision' | 'recall'): string[] =>
      textOf(clean(read(`pages/${name}/input.txt`), {page: 'on', favor})).split(/\s+/)
    expect(kept('precision').length).toBeLessThanOrEqual(kept('recall').length)
  })

  it('on: looks at the shortest text as well', () => {
    expect(() => clean('One line.', {page: 'on'})).not.toThrow()
    expect(clean('', {page: 'on'}).paragraphs).toEqual([])
  })
})
