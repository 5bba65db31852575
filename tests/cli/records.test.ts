import {describe, expect, it} from 'vitest'
import {validateArticle} from '../validate.ts'
import {shell} from './shell.ts'
import {body, cleaned, fine, raw, title} from './story.ts'

const run = shell()

const lines: [name: string, line: string, out: (given: Record<string, unknown>) => void][] = [
  [
    'a record',
    JSON.stringify({id: 1, text: raw, url: 'u'}),
    (got) => {
      expect(Object.keys(got)).toEqual(['id', 'text', 'url', 'article'])
      expect(got).toMatchObject({id: 1, text: cleaned, url: 'u', article: {title}})
      expect(got['article']).not.toHaveProperty('path')
      validateArticle(got['article'])
    },
  ],
  ['a clean record', JSON.stringify({text: fine}), (got) => expect(got).toMatchObject({text: fine})],
  [
    'an empty text',
    '{"text":""}',
    (got) => expect(got).toMatchObject({text: '', article: {title: null, paragraphs: []}}),
  ],
  ['no text', '{"id":2}', (got) => expect(got).toEqual({id: 2, article: null, error: expect.any(String) as string})],
  [
    'a text that is none',
    '{"text":5,"x":[1]}',
    (got) => expect(got).toEqual({text: 5, x: [1], article: null, error: expect.any(String) as string}),
  ],
  [
    'no JSON',
    'plain',
    (got) => expect(got).toEqual({article: null, error: expect.any(String) as string, raw: 'plain'}),
  ],
  ['an empty line', '', (got) => expect(got).toEqual({article: null, error: expect.any(String) as string, raw: ''})],
  ['an array', '[1]', (got) => expect(got).toEqual({article: null, error: expect.any(String) as string, raw: '[1]'})],
  [
    'fields of its own',
    '{"error":"e","constructor":"c","toString":{"a":1},"text":"One."}',
    (got) => expect(got).toMatchObject({error: 'e', constructor: 'c', toString: {a: 1}}),
  ],
  ['a lone surrogate', '{"text":"One \\ud800 two."}', (got) => expect(got['text']).toMatch(/^One \ud800 two\.\n?$/)],
]
const input = lines.map(([, line]) => line).join('\n')
const bad = lines.flatMap(([, line], i) => (/^\{.*"text":"/.test(line) ? [] : [i + 1]))

describe('records', () => {
  it('are the same after a second run', () => {
    run.put('r.jsonl', input)
    run('cleancopy -w r.jsonl')
    const once = run.get('r.jsonl')
    expect(run('cleancopy -w r.jsonl').code).toBe(2)
    expect(run.get('r.jsonl')).toBe(once)
  })

  it.each([
    ['standard input', 'cleancopy --from jsonl --to jsonl', input],
    ['no line feed at the end or one', 'cleancopy -f jsonl -t jsonl', `${input}\n`],
    ['CRLF', 'cleancopy -f jsonl -t jsonl', input.replaceAll('\n', '\r\n')],
    ['a slow pipe', '(head -c 300; sleep 0.2; cat) | cleancopy -f jsonl -t jsonl', input],
  ])('a line in is a line out: %s', (_name, script, given) => {
    const {out, err, code} = run(script, {input: given})
    expect(code).toBe(2)
    const printed = out.split('\n')
    expect(printed.pop()).toBe('')
    expect(printed).toHaveLength(lines.length)
    for (const [i, [, , check]] of lines.entries()) check(JSON.parse(printed[i]!) as Record<string, unknown>)
    const named = [...err.matchAll(/^cleancopy: standard input:(\d+): .+$/gm)].map(([, number]) => Number(number))
    expect(named).toEqual(bad)
    expect(err.trimEnd().split('\n')).toHaveLength(bad.length)
  })

  it.each([
    ['a file, format by its name', 'cleancopy r.jsonl --to jsonl'],
    ['ndjson', 'cp r.jsonl r.ndjson; cleancopy r.ndjson --to jsonl'],
    ['-o, format by its name', 'cleancopy -q r.jsonl -o out.jsonl; cat out.jsonl'],
    ['-w', 'cleancopy -q -w r.jsonl; cat r.jsonl'],
    ['-o folder/', 'cleancopy -q r.jsonl --to jsonl -o d/; cat d/r.jsonl'],
    ['check first, then clean', 'cleancopy check -q r.jsonl; cleancopy r.jsonl --to jsonl'],
  ])('%s', (_name, script) => {
    run.put('r.jsonl', `${JSON.stringify({id: 12, text: raw})}\n{"id":12345678901234567890,"text":"One."}\n`)
    const {out, err, code} = run(script)
    expect({err, code}).toEqual({err: '', code: 0})
    const [one, two, ...none] = out.split('\n')
    expect(JSON.parse(one!)).toMatchObject({id: 12, text: cleaned, article: {title}})
    expect(two).toMatch(/^\{"id":12345678901234567890,"text":"One\.(?:\\n)?","article":\{/)
    expect(none).toEqual([''])
  })

  it('a clean record comes out with its text as it was', () => {
    const {out} = run('cleancopy -f jsonl -t jsonl', {input: '{"text":"One line, no line feed."}'})
    expect(JSON.parse(out)).toMatchObject({text: 'One line, no line feed.'})
  })

  it('options reach the text of a record', () => {
    const {out} = run('cleancopy -f jsonl -t jsonl --no-title', {input: JSON.stringify({text: raw})})
    expect(JSON.parse(out)).toMatchObject({text: body, article: {title}})
  })

  it('cleaning twice changes nothing, and keeps what the first run found', () => {
    const first = run('cleancopy -f jsonl -t jsonl', {input: JSON.stringify({text: raw, z: 1})}).out
    const {out, code} = run('cleancopy -f jsonl -t jsonl', {input: first})
    expect({out, code}).toEqual({out: first, code: 0})
    expect(JSON.parse(out)).toMatchObject({text: cleaned, z: 1, article: {title}})
  })

  it('print as text: blank lines between, and nothing for a bad one', () => {
    const {out, err, code} = run('cleancopy -f jsonl', {
      input: `nope\n${JSON.stringify({text: raw})}\n{}\n${JSON.stringify({text: fine})}`,
    })
    expect({out, code}).toEqual({out: `${cleaned}\n${fine}`, code: 2})
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  it('a line that is not UTF-8 is bad, the next one good', () => {
    const {out, code} = run('cleancopy -f jsonl -t jsonl', {
      input: Buffer.from('{"text":"caf\xe9"}\n{"text":"One."}\n', 'latin1'),
    })
    const [one, two] = out.split('\n')
    expect(code).toBe(2)
    expect(JSON.parse(one!)).toMatchObject({article: null, error: expect.stringContaining('UTF-8') as string})
    expect((JSON.parse(two!) as {text: string}).text.trim()).toBe('One.')
  })
})
