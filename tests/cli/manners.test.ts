import {readFileSync} from 'node:fs'
import {beforeEach, describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {shell} from './shell.ts'
import {cleaned, raw} from './story.ts'

const run = shell()
const help = readFileSync(new URL('help.txt', import.meta.url), 'utf8')
const escape = '\u001b['

beforeEach(() => run.put('a.txt', raw))

describe('help and version', () => {
  it.each(['--help', '-h'])('%s is the checked-in text', (flag) =>
    expect(run(`cleancopy ${flag}`)).toEqual({out: help, err: '', code: 0}),
  )

  it('fits a terminal of 100 columns', () => {
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  it.each(['clean', 'check', 'explain', 'rules', 'rules test'])('%s --help', (command) => {
    const {out, err, code} = run(`cleancopy ${command} --help`)
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out).toMatch(new RegExp(`^Usage: cleancopy ${command} `))
  })

  it('help is a command', () => {
    expect(run('cleancopy help')).toEqual({out: help, err: '', code: 0})
    expect(run('cleancopy help check').out).toBe(run('cleancopy check --help').out)
    expect(run('cleancopy help nonsense').code).toBe(2)
  })

  it.each(['--version', '-V'])('%s', (flag) =>
    expect(run(`cleancopy ${flag}`)).toEqual({out: `${manifest.version}\n`, err: '', code: 0}),
  )
})

describe('a reader that goes away', () => {
  const long = Array.from(
    {length: 20_000},
    (_, i) => `Line ${i} of the tram book says that tram number ${i} left the depot.`,
  )

  it.each([
    ['text', 'cleancopy long.txt'],
    ['json', 'cleancopy --to json long.txt'],
    ['records', 'cleancopy r.jsonl'],
    ['check', 'cleancopy check -r json long.txt a.txt; true'],
    ['explain', 'cleancopy explain long.txt'],
  ])('ends the command quietly: %s', (_name, command) => {
    run.put('long.txt', long.join('\n'))
    run.put('r.jsonl', long.map((text, id) => JSON.stringify({id, text})).join('\n'))
    const {out, err, code} = run(`(${command}) | head -1; exit \${PIPESTATUS[0]}`)
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out.split('\n')).toHaveLength(2)
  })

  it('on standard error', () => {
    const {out} = run('cleancopy -v a.txt 2> >(true) > out.txt; sleep 0.1; cat out.txt')
    expect(out).toBe(cleaned)
  })

  it.each([
    ['findings', '-w -v'],
    ['progress', '-w -j 1'],
    ['progress of workers', '-w -j 2'],
  ])('on standard error does not end the work on a folder: %s', (_name, flags) => {
    const {out} = run(
      `mkdir raw; for i in $(seq 120); do cp a.txt raw/$i.txt; done; cleancopy ${flags} raw 2>&1 | true; ls -A raw | wc -l; cat raw/*.txt`,
    )
    expect(out).toBe(`120\n${cleaned.repeat(120)}`)
  })

  it('does not open a gate, nor take the other reports', () => {
    const {out, code} = run(
      'cleancopy check a.txt -r pretty -r json=r.json | true; code=${PIPESTATUS[0]}; cat r.json; exit $code',
    )
    expect(code).toBe(1)
    expect(out).toContain('findings')
  })
})

describe('options before a command', () => {
  it('are its own', () => expect(run('cleancopy -q check a.txt')).toEqual({out: '', err: '', code: 1}))

  it('are refused where it has none such', () => {
    const {err, code} = run('cleancopy --write check a.txt')
    expect({err: err.split('\n')[0], code}).toEqual({err: 'cleancopy: --write is no option of check', code: 2})
    expect(run.get('a.txt')).toBe(raw)
  })
})

describe('colour', () => {
  const pty = (command: string): string => `script -qec '${command}' /dev/null < /dev/null`

  it.each<[name: string, script: string, env: Record<string, string>, colour: boolean]>([
    ['none in a pipe', 'cleancopy explain a.txt', {}, false],
    ['none from check in a pipe', 'cleancopy check a.txt; true', {}, false],
    ['FORCE_COLOR in a pipe', 'cleancopy explain a.txt', {FORCE_COLOR: '1'}, true],
    ['FORCE_COLOR for check', 'cleancopy check a.txt; true', {FORCE_COLOR: '1'}, true],
    ['FORCE_COLOR=0', pty('cleancopy explain a.txt'), {FORCE_COLOR: '0'}, false],
    ['on a terminal', pty('cleancopy explain a.txt'), {}, true],
    ['NO_COLOR on a terminal', pty('cleancopy explain a.txt'), {NO_COLOR: '1'}, false],
    ['an empty NO_COLOR on a terminal', pty('cleancopy explain a.txt'), {NO_COLOR: ''}, true],
    ['TERM=dumb', pty('cleancopy explain a.txt'), {TERM: 'dumb'}, false],
    ['never in clean text on a terminal', pty('cleancopy a.txt'), {}, false],
    ['never in clean text', 'cleancopy a.txt', {FORCE_COLOR: '3'}, false],
    [
      'never in reports for machines',
      'cleancopy check -r json a.txt; cleancopy check -r sarif a.txt; cleancopy check -r junit a.txt; true',
      {FORCE_COLOR: '3'},
      false,
    ],
  ])('%s', (_name, script, env, colour) => {
    const {out, err, code} = run(script, {env})
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out.includes(escape)).toBe(colour)
    expect(out).toContain('council')
  })

  it.each(['NO_COLOR', 'FORCE_COLOR'])('%s draws no warning from node', (name) =>
    expect(run('cleancopy a.txt', {env: {NO_COLOR: '1', FORCE_COLOR: '1', [name]: '1'}})).toEqual({
      out: cleaned,
      err: '',
      code: 0,
    }),
  )
})

describe('bare on a terminal', () => {
  it.each(['cleancopy', 'cleancopy check', 'cleancopy explain', 'cleancopy --to json'])(
    '%s says what to type and exits 2',
    (command) => {
      const {out, code} = run(`timeout 10 script -qec '${command}' /dev/null < /dev/null`)
      expect(code).toBe(2)
      expect(out).toMatch(/nothing to clean/)
      expect(out).toMatch(/cleancopy article\.txt/)
      expect(out).toMatch(/--help/)
    },
  )
})
