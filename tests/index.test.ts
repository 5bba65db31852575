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
