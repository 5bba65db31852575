import {readFileSync} from 'node:fs'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import * as api from '../src/index.ts'

describe('the public API', () => {
  it('exports the pipeline, each plugin, the compilers', () => {
    expect(Object.keys(api).toSorted()).toEqual([
      'clean',
      'cleancopy',
      'compileArticle',
      'compileText',
      'detectLanguage',
      'findLanguage',
      'markBoilerplate',
      'markByline',
      'markCaptions',
      'markDates',
      'markEdges',
      'markMasthead',
      'markPage',
      'markRepeats',
      'markTitle',
      'marker',
      'parse',
      'parseArticle',
      'parseSentences',
      'toMarkdown',
      'toText',
    ])
  })

  it('cleans a string', () => {
    const {title, paragraphs} = api.clean('One sentence stands here.\n\nExit mobile version\n')
    expect({title, paragraphs}).toEqual({title: null, paragraphs: ['One sentence stands here.']})
  })

  it.each<[options: unknown, kind: ErrorConstructor, message: RegExp]>([
    [{repeats: 'foo'}, RangeError, /option “repeats” takes off, exact, near, not "foo"/],
    [{page: true}, TypeError, /option “page” takes auto, on, off, not true/],
    [{minRepeatWords: -1}, RangeError, /whole number from 1, not -1/],
    [{minRepeatWords: '8'}, TypeError, /whole number/],
    [{language: 'zz'}, RangeError, /ISO 639-1/],
    [{language: 'eng'}, RangeError, /ISO 639-1/],
    [{keep: 'Holm'}, TypeError, /list of strings/],
    [{rules: ['related']}, TypeError, /object of levels/],
    [{captoins: 'keep'}, TypeError, /unknown option “captoins”: there are .*captions/],
    ['near', TypeError, /options must be an object/],
    [null, TypeError, /options must be an object/],
  ])('refuses %j as options', (options, kind, message) => {
    const make = (): unknown => api.marker(options as api.Options)
    expect(make).toThrow(kind)
    expect(make).toThrow(message)
  })

  it('takes every option unset', () => {
    const names = ['language', 'page', 'favor', 'repeats', 'minRepeatWords', 'rules', 'packs', 'keep', 'drop', 'title']
    const unset = Object.fromEntries([...names, 'captions'].map((name) => [name, undefined]))
    expect(api.clean('The ferry keeps its timetable.', unset).paragraphs).toHaveLength(1)
    expect(api.clean('The ferry keeps its timetable.', {language: null}).paragraphs).toHaveLength(1)
  })

  it.each([undefined, null, 7, {text: 'a'}])('refuses %j as a text', (text) =>
    expect(() => api.clean(text as unknown as string)).toThrow(/^takes a text, as a string or a VFile, not /),
  )

  it('is a unified preset', async () => {
    const file = await unified().use(api.cleancopy()).process('One sentence stands here.\n\nExit mobile version\n')
    expect(String(file)).toBe('One sentence stands here.\n')
    expect(file.messages.map(({ruleId, line, source}) => [ruleId, line, source])).toEqual([
      ['mobile/exit', 3, 'cleancopy'],
    ])
  })

  it('leaves out a plugin that is not used', () => {
    const processor = unified().use(api.parseArticle).use(api.markRepeats).use(api.compileText)
    const paragraph = 'The ferry to Little Ossel will run every hour until the end of the summer.'
    expect(String(processor.processSync(`${paragraph}\n\nExit mobile version\n\n${paragraph}`))).toBe(
      `${paragraph}\n\nExit mobile version\n`,
    )
  })
})

describe('docs/plugins.md', () => {
  it('has a plugin that works', async () => {
    const code = /```js\n([\s\S]*?)```/.exec(readFileSync(new URL('../docs/plugins.md', import.meta.url), 'utf8'))![1]!
    const body = code.replace(/^import .*\n/gm, '').replace(/console\.log\((.*)\).*/, 'return $1')
    const AsyncFunction = (async () => {}).constructor as new (
      ...args: string[]
    ) => (...args: unknown[]) => Promise<string>
    expect(await new AsyncFunction('unified', 'cleancopy', body)(unified, api.cleancopy)).toBe('One sentence.\n')
  })
})
