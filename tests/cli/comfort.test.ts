import {spawn} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {cleaned, fine, raw} from './story.ts'
import {plant} from './tree.ts'

const run = shell()
const bin = fileURLToPath(new URL('../../bin/cleancopy.js', import.meta.url))

beforeEach(() => plant(run, {'raw/a.txt': raw, 'raw/sub/b.txt': fine}))

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', (name) => {
    const {out, err, code} = run(`cleancopy completion ${name}`)
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out).toMatch(/cleancopy.*complete.*--/)
  })

  it('loads in bash', () => {
    const load = 'source <(cleancopy completion bash)'
    const {out, err} = run(`${load} && ${load} && complete -p cleancopy`)
    expect(err).toBe('')
    expect(out).toMatch(/ cleancopy\n$/)
  })

  it.each([
    ['check --fail', '--fail-on'],
    ['check --fail-on mob', 'mobile'],
    ['--captions=ke', 'keep'],
    ['raw/my', 'raw/my notes.txt|raw/my:colon.txt'],
    ['raw/my\\ no', 'raw/my notes.txt'],
    ['"raw/my n', 'raw/my notes.txt'],
    ["'raw/my n", 'raw/my notes.txt'],
    ['raw/my:c', 'colon.txt'],
    ['-o ra', 'raw/'],
    ['raw/a.txt raw/su', 'raw/sub/'],
    ['$(touch gone; echo raw/)s', ''],
    ["'$(touch gone)' raw/su", 'raw/sub/'],
  ])('completes in a bare bash: %s', (typed, offered) => {
    plant(run, {'raw/my notes.txt': fine, 'raw/my:colon.txt': fine})
    run.put('line', `cleancopy ${typed}`)
    const {out, err} = run(
      `source <(cleancopy completion bash); COMP_LINE=$(cat line); COMP_POINT=\${#COMP_LINE}; _cleancopy; IFS='|'; echo "\${COMPREPLY[*]}"`,
    )
    expect({out, err}).toEqual({out: `${offered}\n`, err: ''})
    expect(existsSync(run.at('gone'))).toBe(false)
  })

  it.each([
    ['che', /^check\t/m],
    ['--rep', /^--repeats\t/m],
    ['check --rep', /^--reporter\t/m],
    ["check --reporter ''", /^sarif\t/m],
    ['check --fail-on mo', /^mobile\t/m],
    ["--captions ''", /^keep\t/m],
    ['raw/', /^raw\/sub\/\t/m],
    ['check raw/a', /^raw\/a\.txt\t/m],
    ['-o ra', /^raw\/\t/m],
    ['explain ra', /^raw\/\t/m],
    ['--rules ra', /^raw\/\t/m],
    ['rules test ra', /^raw\/\t/m],
  ])('knows what may follow: %s', (words, offered) =>
    expect(run(`cleancopy complete -- ${words}`).out).toMatch(offered),
  )

  it.each(['bash', 'fish'])('a full disk is said: %s', (name) => {
    const {err, code} = run(`cleancopy completion ${name} > /dev/full`)
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: standard output: cannot be written/)
  })

  it.each([
    ['completion', /^cleancopy: completion: use bash, zsh/],
    ['completion bahs', /^cleancopy: completion: no such shell: bahs: did you mean bash\?\n$/],
  ])('%s is one line, exit 2', (words, message) => {
    const {err, code} = run(`cleancopy ${words}`)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

describe('the man page', () => {
  it('says what the help says, and is shipped', () => {
    const {out, code} = run('cleancopy manual')
    expect(code).toBe(0)
    expect(out).toMatch(/^\.TH CLEANCOPY 1 .*"\n\.SH NAME\ncleancopy \\- /)
    for (const command of ['check', 'rules show', 'rules test']) expect(out).toContain(`\n.SS ${command}\n`)
    for (const [, flag] of run('cleancopy --help').out.matchAll(/ (--[a-z-]+)/g))
      expect(out).toContain(flag!.replaceAll('-', '\\-'))
    expect(readFileSync(new URL('../../dist/cleancopy.1', import.meta.url), 'utf8')).toBe(out)
  })
})

describe('a mistyped word', () => {
  it.each([
    ['cehck raw/a.txt', 'check'],
    ['explian raw/a.txt', 'explain'],
    ['rule', 'rules'],
  ])('cleancopy %s', (words, meant) => {
    expect(run(`cleancopy ${words}`)).toEqual({
      out: '',
      err: `cleancopy: ${words.split(' ')[0]}: no such file; did you mean the command ${meant}?\n`,
      code: 2,
    })
  })

  it('is a file if there is one', () => {
    run.put('chek', raw)
    expect(run('cleancopy chek')).toEqual({out: cleaned, err: '', code: 0})
  })
})

describe('--watch', () => {
  async function watching(
    operands: string[],
    test: (until: (is: () => boolean) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const child = spawn(process.execPath, [bin, ...operands, '--watch'], {cwd: run.at('.')})
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => void (err += String(chunk)))
    const until = async (is: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 200 && !is(); tries++) await setTimeout(50)
      expect(err && is()).toBe(true)
    }
    await until(() => err.includes('watching for changes; press Ctrl-C to stop'))
    await test(until)
    child.kill('SIGINT')
    await new Promise((resolve) => child.on('close', resolve))
    expect(err).not.toMatch(/^ +at /m)
  }

  const holds = (name: string, text: string): boolean => existsSync(run.at(name)) && run.get(name) === text

  it('cleans what changes and what comes, until it is stopped', () =>
    watching(['raw', '-o', 'clean'], async (until) => {
      expect(run.get('clean/a.txt')).toBe(cleaned)
      writeFileSync(run.at('raw/a.txt'), fine)
      await until(() => holds('clean/a.txt', fine))
      plant(run, {'raw/new/c.txt': raw, 'raw/new/.hidden.txt': raw})
      await until(() => holds('clean/new/c.txt', cleaned))
      expect(existsSync(run.at('clean/new/.hidden.txt'))).toBe(false)
    }))

  it('keeps the other articles where one file holds all', () =>
    watching(['raw', '-o', 'all.jsonl'], async (until) => {
      const before = run.get('all.jsonl').split('\n')
      writeFileSync(run.at('raw/a.txt'), fine)
      await until(() => run.get('all.jsonl').split('\n')[0] !== before[0])
      expect(run.get('all.jsonl').split('\n').slice(1)).toEqual(before.slice(1))
    }))

  it('cannot follow a list', () =>
    expect(run('ls raw/*.txt > list; cleancopy --files-from list -o clean/ --watch')).toEqual({
      out: '',
      err: 'cleancopy: --watch: cannot follow a list (--files-from): name the files, folders or globs\n',
      code: 2,
    }))

  it('has nowhere to write to without -o or -w', () =>
    expect(run('cleancopy raw --watch')).toEqual({
      out: '',
      err: 'cleancopy: --watch: has nowhere to write to: give -o FOLDER, or -w\n',
      code: 2,
    }))
})
