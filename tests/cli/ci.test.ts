import {chmodSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {shell} from './shell.ts'
import {cleaned, fine, raw} from './story.ts'
import {plant} from './tree.ts'

const run = shell()
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string): string => readFileSync(`${root}/${name}`, 'utf8')

/** The code blocks of a page in a language. */
function blocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gmsu)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text!)
}

/** Every value that stands under a key, however deep. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [...(name === key ? [inner] : []), ...under(inner, key)])
}

beforeEach(() => {
  plant(run, {
    'raw/a.txt': fine,
    'raw/b.txt': raw,
    'raw/c.log': fine,
    'raw/wire/d.txt': raw,
    'bin/npx': '#!/bin/sh\nexec "$@"\n',
  })
  chmodSync(run.at('bin/npx'), 0o755)
})

/** A shell line of a page, as someone types it who has only what the page tells them. */
function follow(script: string, env: Record<string, string> = {}): {out: string; err: string; code: number | null} {
  return run(`set -e; PATH="$PWD/bin:$PATH"; ${script}`, {env})
}

describe.each(['docs/ci.md', 'docs/folders.md', 'docs/config.md'])('%s', (page) => {
  const lines = blocks(page, 'sh').flatMap((block) => block.trim().split('\n'))

  it.each(lines.map((line, i) => [line, i] as const))('%s', (line, i) => {
    // A line may need what the lines before it made.
    if (line.includes('--baseline') && !line.includes('--update')) follow(lines[i - 1]!)
    const {err, code} = follow(line)
    const fails = line.startsWith('cleancopy check') && !/--fail-on none|--baseline/.test(line)
    expect(code).toBe(fails ? 1 : 0)
    expect(err).not.toMatch(/^cleancopy: /m)
  })

  it('shows JSON that holds', () => {
    for (const block of blocks(page, 'json')) {
      run.put('cleancopy.config.json', block)
      expect(run('cleancopy config raw/wire/d.txt')).toMatchObject({err: '', code: 0})
    }
    expect(read(page)).not.toBe('')
  })
})

describe('the examples of docs/ci.md', () => {
  const examples = blocks('docs/ci.md', 'yaml').map((text) => [text.split('\n')[0]!, parse(text) as unknown] as const)
  const scripts = examples.flatMap(([name, value]) =>
    [...under(value, 'run'), ...under(value, 'script').flat()].map((script) => [name, String(script)] as const),
  )

  it.each(scripts)('%s: %s', (_name, script) => {
    const {err, code} = follow(
      `git init -q; git add raw/a.txt; git -c user.name=x -c user.email=x@y commit -qm 1; git add raw/b.txt; git -c user.name=x -c user.email=x@y commit -qm 2; ${script}`,
    )
    expect(err).not.toMatch(/^cleancopy: /m)
    expect(code).toBe(0)
  })

  it('give the action inputs that it has, and the hook an id that there is', () => {
    const given = examples.flatMap(([, value]) => under(value, 'steps').flat()) as {uses?: string; with?: object}[]
    const own = given.filter(({uses}) => uses?.includes('/cleancopy@'))
    const {inputs} = parse(read('action.yml')) as {inputs: object}
    expect(own.length).toBe(1)
    for (const step of own) for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name)
    const hooks = parse(read('.pre-commit-hooks.yaml')) as {id: string}[]
    const used = examples.flatMap(([, value]) => under(value, 'id'))
    expect(used).toEqual(['cleancopy'])
    expect(hooks.map(({id}) => id)).toContain('cleancopy')
  })
})

describe('action.yml', () => {
  const steps = under(parse(read('action.yml')), 'run') as string[]
  const act = (files: string, options = '', sarif = ''): {out: string; err: string; code: number | null} =>
    run(`set -eo pipefail; ${steps.map((step) => `(${step})`).join('\n')}`, {
      env: {
        GITHUB_ACTION_PATH: root,
        GITHUB_STEP_SUMMARY: run.at('summary.md'),
        FILES: files,
        OPTIONS: options,
        SARIF: sarif,
      },
    })

  it('annotates, sums up and writes SARIF', () => {
    const {out, err, code} = act('raw/\n', '--fail-on mobile', 'out.sarif')
    expect(code).toBe(1)
    expect(err).toMatch(/^checked 3 files/)
    expect(out).toMatch(/^::warning file=raw\/b\.txt,line=15,/m)
    expect(run.get('summary.md')).toMatch(/^## cleancopy: 2 of 3 files fail, 2 would change/)
    expect(JSON.parse(run.get('out.sarif'))).toMatchObject({version: '2.1.0'})
  })

  it('takes several files, and never runs what stands in them', () => {
    plant(run, {'$(touch x).txt': fine})
    expect(act('raw/a.txt\n$(touch x).txt\n').code).toBe(0)
    expect(run('ls').out.split('\n')).not.toContain('x')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {id: string; entry: string; files: string}[]

  it.each(hooks.map(({id, entry, files}) => [id, entry, files] as const))('%s', (id, entry, files) => {
    expect('raw/a.txt').toMatch(new RegExp(files))
    expect(run(`${entry} raw/a.txt`)).toEqual({out: '', err: '', code: 0})
    expect(run(`${entry} raw/a.txt raw/b.txt`).code).toBe(id === 'cleancopy' ? 1 : 0)
    expect(run.get('raw/b.txt')).toBe(id === 'cleancopy' ? raw : cleaned)
  })
})
