import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'
import {Cache} from '../../src/cli/run/cache.ts'
import type {Task} from '../../src/cli/run/task.ts'

const known = {input: 'in', output: 'out'}
let path: string

function task(file: string): Task {
  const limits = {maxRemoved: null, minWords: null}
  const rest = {inPlace: false, dry: false, options: {}, layout: {}, limits, announces: false}
  return {kind: 'clean', file, from: 'text', to: 'text', target: `clean/${file}`, ...rest}
}

function lines(): string[] {
  return readFileSync(path, 'utf8').split('\n').filter(Boolean)
}

/** The entries as another build would have written them. */
function byAnotherBuild(): string {
  return lines()
    .map((line) => {
      const json = JSON.stringify(['otherone', ...(JSON.parse(line.slice(9)) as string[]).slice(1)])
      return `${createHash('sha256').update(json).digest('base64url').slice(0, 8)} ${json}\n`
    })
    .join('')
}

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'cleancopy-cache-')), 'cache.txt')
  const cache = new Cache(path)
  for (const file of ['a.txt', 'b.txt', 'c.txt']) cache.put(task(file), known)
  cache.close()
})

it('knows what it was told', () => {
  const cache = new Cache(path)
  expect(cache.get(task('b.txt'))).toEqual(known)
  expect(cache.get(task('d.txt'))).toBeNull()
})

it('drops what another build did', () => {
  writeFileSync(path, byAnotherBuild())
  const cache = new Cache(path)
  expect(cache.get(task('b.txt'))).toBeNull()
  cache.put(task('b.txt'), known)
  cache.close()
  expect(lines()).toHaveLength(1)
})

it('tells apart what is cleaned and what is checked, and by which limits', () => {
  const cache = new Cache(path)
  const checked: Task = {...task('a.txt'), kind: 'check', target: null}
  expect(cache.get(checked)).toBeNull()
  cache.put(checked, {input: 'in', output: 'found'})
  expect(cache.get(task('a.txt'))).toEqual(known)
  expect(cache.get({...checked, limits: {maxRemoved: 5, minWords: null}})).toBeNull()
})
