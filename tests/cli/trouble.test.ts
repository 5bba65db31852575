import {beforeEach, describe, expect, it} from 'vitest'
import {troubleOf} from '../../src/cli/trouble-of.ts'
import {InputError} from '../../src/read/input-error.ts'
import {shell} from './shell.ts'
import {cleaned, fine, raw} from './story.ts'

const run = shell()

beforeEach(() => {
  run.put('a.txt', raw)
  run.put('b.txt', fine)
})

describe('an input that cannot be read', () => {
  it.each<[name: string, prepare: string, file: string, message: RegExp]>([
    ['missing', '', 'none.txt', /^cleancopy: none\.txt: no such file: check the name\n$/],
    ['below a file', '', 'a.txt/b.txt', /^cleancopy: a\.txt\/b\.txt: no such file: .*not a folder\n$/],
    ['a link that leads to itself', 'ln -s loop loop', 'loop', /^cleancopy: loop: is a link that leads to itself.*\n$/],
    ['a dangling link', 'ln -s gone link', 'link', /^cleancopy: link: no such file.*\n$/],
    ['an empty folder', 'mkdir sub', 'sub', /^cleancopy: sub: no \.txt, .* files in this folder.*--ext\n$/],
    ['binary', 'head -c 100 /dev/zero > z.png', 'z.png', /^cleancopy: z\.png: looks binary.*\n$/],
    ['too long', 'truncate -s 300M z.txt', 'z.txt', /^cleancopy: z\.txt: too long.*\n$/],
    ['a name that is too long', '', 'n'.repeat(300), /^cleancopy: n{300}: .*too long.*\n$/],
    ['an empty name', '', '""', /^cleancopy: .*no such file.*\n$/],
    ['a missing record file', '', 'none.jsonl', /^cleancopy: none\.jsonl: no such file: check the name\n$/],
    ['a glob that matches nothing', '', "'*.log'", /^cleancopy: \*\.log: no file matches: check the pattern.*\n$/],
  ])('%s: one clear line, exit 2', (_name, prepare, file, message) => {
    const {out, err, code} = run(`${prepare}\ncleancopy ${file}`)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(message)
  })

  it.each(['none.txt', 'sub', 'loop', 'z.png'])('the other files are still done: %s', (file) => {
    const {out, err, code} = run(
      `mkdir sub; ln -s loop loop; head -c 9 /dev/zero > z.png; cleancopy a.txt ${file} b.txt`,
    )
    expect({out, code}).toEqual({out: `${cleaned}\n${fine}`, code: 2})
    expect(err.match(/^cleancopy: /gm)).toHaveLength(1)
  })

  it('the other files are still done with -o and -w', () => {
    expect(run('cleancopy none.txt a.txt -o out/').code).toBe(2)
    expect(run.get('out/a.txt')).toBe(cleaned)
    expect(run('cleancopy -w none.txt a.txt').code).toBe(2)
    expect(run.get('a.txt')).toBe(cleaned)
  })

  it('binary from standard input', () => {
    const {out, err, code} = run('head -c 100 /dev/zero | cleancopy')
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(/^cleancopy: standard input: looks binary.*\n$/)
  })

  it.each([
    ['standard input', 'yes the tram | cleancopy'],
    ['standard input', 'yes the tram | cleancopy check'],
    ['/dev/zero', 'cleancopy /dev/zero'],
  ])('that never ends: %s, by %s', (name, script) => {
    const {out, err, code} = run(`ulimit -v 6000000; ${script}`)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(new RegExp(`^cleancopy: ${name}: too long for one article \\(more than 256 MiB\\): .*\n$`))
  })

  it.each(['cleancopy', 'cleancopy check', 'cleancopy -f jsonl', 'cleancopy explain', 'cleancopy --files-from -'])(
    'a folder as standard input: %s',
    (command) => {
      const {out, err, code} = run(`${command} < .`)
      expect({out, code}).toEqual({out: '', code: 2})
      expect(err).toMatch(/^cleancopy: standard input: is a folder, not a file: name the files in it\n/)
    },
  )

  it('closed standard input', () => {
    const {code, err} = run('cleancopy <&-')
    expect([0, 2]).toContain(code)
    expect(err.split('\n').length).toBeLessThanOrEqual(2)
  })
})

describe('an output that cannot be written', () => {
  it.each<[script: string, message: RegExp]>([
    ['cleancopy a.txt -o b.txt/x.txt', /cannot be written: .*not a folder/],
    ['cleancopy a.txt -o b.txt/', /cannot be written: .*not a folder/],
    ['ln -s loop loop; cleancopy a.txt -o loop', /loop.*(?:cannot be written|link)/],
    ['cleancopy a.txt b.txt -o one.txt', /one file for 2 inputs: give a folder/],
    ['cleancopy a.txt > /dev/full', /cleancopy: .*(?:ENOSPC|no space|full)/],
  ])('%s: one clear line, exit 2', (script, message) => {
    const {out, err, code} = run(script)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(run.get('b.txt')).toBe(fine)
  })
})

describe('a command line that is wrong', () => {
  it.each<[script: string, message: RegExp]>([
    ['cleancopy --capitons keep a.txt', /^cleancopy: unknown option '--capitons'\n\(Did you mean --captions\?\)/],
    ['cleancopy check --reportr json a.txt', /^cleancopy: unknown option '--reportr'\n\(Did you mean --reporter\?\)/],
    ['cleancopy -x a.txt', /^cleancopy: unknown option '-x'/],
    ['cleancopy --to xml a.txt', /^cleancopy: .*'xml' is invalid.*text, markdown, json, jsonl/],
    ['cleancopy --from csv a.txt', /^cleancopy: .*'csv' is invalid.*text, jsonl/],
    ['cleancopy --captions maybe a.txt', /^cleancopy: .*'maybe' is invalid.*drop, keep, end/],
    ['cleancopy --repeats maybe a.txt', /^cleancopy: .*'maybe' is invalid.*off, exact, near/],
    ['cleancopy check -r tap a.txt', /^cleancopy: .*'tap' is invalid.*pretty, github, sarif, junit, json/],
    ['cleancopy --min-repeat-words many a.txt', /^cleancopy: .*'many' is invalid.*whole number/],
    ['cleancopy --min-repeat-words 0 a.txt', /^cleancopy: .*'0' is invalid.*whole number/],
    ['cleancopy --min-repeat-words', /^cleancopy: .*argument missing/],
    ['cleancopy -o', /^cleancopy: .*argument missing/],
    ['cleancopy --language English a.txt', /^cleancopy: .*English/],
    ['cleancopy --language zz a.txt', /^cleancopy: .*'zz' is invalid.*ISO 639-1/],
    ['cleancopy --language eng a.txt', /^cleancopy: .*'eng' is invalid.*ISO 639-1/],
    ['cleancopy chekc a.txt', /^cleancopy: chekc: no such file; did you mean the command check\?\n$/],
  ])('%s: a clear line, exit 2', (script, message) => {
    const {err, code} = run(script)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(3)
  })
})

describe('an error', () => {
  it.each<[name: string, error: Error, said: string]>([
    ['of the user', new InputError('no such file'), 'no such file'],
    ['of the system', Object.assign(new Error('EIO: i/o error'), {syscall: 'read'}), 'EIO: i/o error'],
    ['of ours', new TypeError('x is undefined'), 'x is undefined (a fault of cleancopy: please report it)'],
  ])('%s', (_name, error, said) => expect(troubleOf(error)).toBe(said))

  it.each(["--keep 'a('", '--rules none.json', '--rule share/none=off', '--config none.json', '--baseline none.json'])(
    'of the user is none of ours: %s',
    (flags) => {
      const {err, code} = run(`cleancopy ${flags.startsWith('--baseline') ? 'check ' : ''}${flags} a.txt`)
      expect(code).toBe(2)
      expect(err).not.toContain('fault')
    },
  )
})
