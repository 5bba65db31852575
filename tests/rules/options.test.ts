import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {Options} from '../../src/options.ts'
import {clean, marker} from '../../src/pipeline.ts'
import {readOwnPack} from '../../src/rules/own-packs.ts'

const story = `The council voted on Monday to keep the old bridge open for another year, after a long debate in the town hall.

Share on Facebook

Read more: Bridge needs repair

The mayor said that the money for the repairs would come from the reserve, and that nobody would pay more for it.`

function removed(options: Options): string[] {
  return clean(story, {page: 'off', ...options} as Options).removed.map(({text}) => text)
}

const rule = {
  id: 'custom/bridge',
  kind: 'line',
  phrases: ['The {name} bridge desk'],
  confidence: 0.9,
  why: 'our desk line',
  source: 'our site',
  drop: ['The old bridge desk'],
  keep: ['The old bridge desk was sold.'],
}

describe('rules', () => {
  it('are on', () => expect(removed({})).toEqual(['Share on Facebook', 'Read more: Bridge needs repair']))

  it('can be off, by family and by id; the id counts more', () => {
    expect(removed({rules: {share: 'off'}})).toEqual(['Read more: Bridge needs repair'])
    expect(removed({rules: {related: 'off', 'related/read-more': 'on'}})).toHaveLength(2)
    expect(removed({rules: {'related/read-more': 'off', share: 'off'}})).toEqual([])
  })

  it('can report: a message, and nothing goes', () => {
    const {file} = marker({rules: {share: 'report'}})(story)
    const said = file.messages.filter(({ruleId}) => ruleId?.startsWith('share/'))
    expect(said.map(({fatal, line}) => [fatal, line])).toEqual([[undefined, 3]])
    expect(removed({rules: {share: 'report'}})).toEqual(['Read more: Bridge needs repair'])
  })

  it('have no unknown family or level', () => {
    expect(() => removed({rules: {nope: 'off'}})).toThrow('no such family: use mobile')
    expect(() => removed({rules: {realted: 'off'}})).toThrow('no such family: did you mean related?')
    expect(() => removed({rules: {share: 'never' as 'off'}})).toThrow('unknown level “never”: use off, report, on')
  })
})

describe('levels of single rules', () => {
  it('are of rules that exist', () => {
    expect(() => removed({rules: {'related/read-mroe': 'off'}})).toThrow(
      'rule related/read-mroe: no such rule: did you mean related/read-more?',
    )
    expect(() => removed({rules: {'custom/desk': 'off'}})).toThrow(
      'rule custom/desk: no such rule: no pack has one of custom',
    )
  })

  it('are of rules of any language', () =>
    expect(() => removed({language: 'en', rules: {'mobile/switch': 'off'}})).not.toThrow())

  it('are of the user’s own rules', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'cleancopy-')), 'ours.json')
    writeFileSync(path, JSON.stringify({language: '*', rules: [rule]}))
    expect(() => removed({packs: [path], rules: {'custom/bridge': 'off'}})).not.toThrow()
    expect(() => removed({packs: [path], rules: {'custom/brigde': 'off'}})).toThrow('did you mean custom/bridge?')
  })
})

describe('keep and drop', () => {
  it('come before the rules', () => {
    expect(removed({keep: ['Facebook']})).toEqual(['Read more: Bridge needs repair'])
    expect(removed({drop: ['(?i)THE MAYOR']})).toContainEqual(expect.stringMatching(/^The mayor/))
  })

  it('hold bylines, dates and captions in the text', () => {
    const prose = story.split('\n\n')
    const lines = [
      'By Jane Roe',
      'Published May 3, 2021',
      'The bridge on Monday. Photo: Jane Roe/AP',
      'Photograph:',
      'John Doe/Reuters',
    ]
    const [byline, date, caption, label, credit] = lines
    const text = [
      'Old Bridge Stays Open',
      byline,
      date,
      prose[0],
      caption,
      prose[3],
      label,
      credit,
      prose[0] + ' Again.',
    ].join('\n\n')
    for (const line of lines) {
      expect(clean(text).paragraphs).not.toContain(line)
      expect(clean(text, {keep: [`^${line}$`]}).paragraphs).toContain(line)
    }
    expect(clean(text, {keep: ['Roe|May 3']})).toMatchObject({
      byline: 'Jane Roe',
      published: expect.stringMatching(/^2021-05-03/),
    })
  })

  it('show where a pattern is wrong', () => {
    expect(() => removed({keep: ['a(b[']})).toThrow('keep: missing closing ], at character 4:\n  a(b[\n     ^')
    expect(() => removed({drop: ['a(?=b)']})).toThrow('drop: invalid or unsupported Perl syntax, at character 2')
  })

  it('take no longer for a bad pattern', () => {
    const start = performance.now()
    clean(`${'a'.repeat(5000)}!`, {drop: ['(a+)+$', '(a|aa)+$', '(.*a){12}$']})
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('own packs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-'))
  const path = join(folder, 'ours.json')
  writeFileSync(path, JSON.stringify({language: '*', rules: [rule]}))

  it('are read from a file', () => {
    const text = story.replace('Share on Facebook', 'The old bridge desk')
    const gone = clean(text, {packs: [path]}).removed.map(({rule: id}) => id)
    expect(gone).toContain('custom/bridge')
    expect(clean(text).removed.map(({rule: id}) => id)).not.toContain('custom/bridge')
  })

  it('are read from a package', () => {
    const home = join(folder, 'node_modules', 'our-rules')
    mkdirSync(home, {recursive: true})
    writeFileSync(join(home, 'package.json'), JSON.stringify({name: 'our-rules', main: 'pack.json'}))
    writeFileSync(join(home, 'pack.json'), JSON.stringify({language: 'en', rules: [rule]}))
    expect(readOwnPack('our-rules', folder).rules[0]!.id).toBe('custom/bridge')
  })

  it('hold for their language', () => {
    const german = join(folder, 'de.json')
    writeFileSync(german, JSON.stringify({language: 'de', rules: [{...rule, phrases: ['Share on Facebook']}]}))
    expect(clean(story, {packs: [german]}).removed.map(({rule: id}) => id)).not.toContain('custom/bridge')
  })

  it('say what is wrong', () => {
    writeFileSync(join(folder, 'bad.json'), '{')
    expect(() => clean(story, {packs: [join(folder, 'bad.json')]})).toThrow('bad.json: not JSON')
    expect(() => clean(story, {packs: ['no-such-pack']})).toThrow(
      'rules no-such-pack: no such file, nor an npm package',
    )
  })

  it('are what the schema says, and so are ours', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../src/rules/pack.schema.json', import.meta.url), 'utf8'),
    ) as object
    const valid = new Ajv2020().compile(schema)
    expect(valid({language: '*', rules: [rule]})).toBe(true)
    expect(valid({language: '*', rules: [{...rule, kind: 'regex'}]})).toBe(false)
    for (const code of ['en', 'de', 'ja']) {
      const pack = JSON.parse(
        readFileSync(new URL(`../../src/rules/languages/${code}.json`, import.meta.url), 'utf8'),
      ) as object
      expect([code, valid(pack)]).toEqual([code, true])
    }
  })
})

it('lines of another language go where they are unmistakable', () => {
  expect(clean(`${story}\n\n本文へスキップ\n\nПерейти к содержанию`).removed.map(({text}) => text)).toContain(
    '本文へスキップ',
  )
})
