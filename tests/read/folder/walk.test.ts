import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ignoredIn} from '../../../src/read/folder/ignored.ts'
import {walk} from '../../../src/read/folder/walk.ts'

let root: string

beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'cleancopy-walk-'))))
afterEach(() => rmSync(root, {recursive: true, force: true}))

function plant(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), '')
  }
}

function found(folder = '.', skip: string[] = []): string[] {
  const options = {counts: () => true, skip: new Set(skip.map((name) => join(root, name))), trouble: () => {}}
  return [...walk(join(root, folder), options)].map(({under}) => under)
}

describe('walk', () => {
  it('goes in the order of the names, folders among files', () => {
    plant('b.txt', 'a/z', 'a.txt', 'B.txt', 'a/y/x')
    expect(found()).toEqual(['B.txt', 'a/y/x', 'a/z', 'a.txt', 'b.txt'])
  })

  it('leaves out what it is told', () => {
    plant('in/a', 'in/out/b', 'in/c')
    expect(found('in', ['in/out', 'in/c'])).toEqual(['a'])
  })

  it('takes a folder outside that two links lead to once', () => {
    plant('in/a', 'other/b')
    symlinkSync('../other', join(root, 'in/one'))
    symlinkSync('../other', join(root, 'in/two'))
    symlinkSync('../in', join(root, 'other/back'))
    expect(found('in')).toEqual(['a', 'one/b'])
  })

  it('takes a folder outside whatever the patterns of the folder say', () => {
    plant('in/a', 'in/b', 'other/b', 'other/c')
    writeFileSync(join(root, 'in/.gitignore'), 'b\n')
    writeFileSync(join(root, 'other/.gitignore'), 'c\n')
    symlinkSync('../other', join(root, 'in/link'))
    expect(found('in')).toEqual(['a', 'link/b'])
  })

  it('follows no link into what it is told to leave out', () => {
    plant('in/a', 'in/out/deep/b')
    plant('other/out/deep/b')
    symlinkSync('../other/out/deep', join(root, 'in/link'))
    expect(found('in', ['in/out', 'other/out'])).toEqual(['a'])
  })
})

describe('ignoredIn', () => {
  it.each<[name: string, files: Record<string, string>, path: string, ignored: boolean]>([
    ['nothing', {}, 'a.txt', false],
    ['by name', {'.gitignore': 'a.txt'}, 'a.txt', true],
    ['the other file', {'.cleancopyignore': '*.txt'}, 'a.txt', true],
    ['taken back by the other file', {'.gitignore': '*.txt', '.cleancopyignore': '!a.txt'}, 'a.txt', false],
    ['comments and spaces', {'.gitignore': '# a.txt\n\n  \nb.txt\r\n'}, 'a.txt', false],
    ['a folder', {'.gitignore': 'sub/'}, 'sub/', true],
    ['a folder is no file', {'.gitignore': 'sub/'}, 'sub', false],
  ])('%s', (_name, files, path, ignored) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)
    expect(ignoredIn(root).has(join(root, path) + (path.endsWith('/') ? '/' : ''))).toBe(ignored)
  })

  it('knows what stands above, in a repository', () => {
    plant('.git/HEAD', 'x/y/z')
    writeFileSync(join(root, '.gitignore'), '/x/y/*.txt')
    expect(ignoredIn(join(root, 'x/y')).has(join(root, 'x/y/a.txt'))).toBe(true)
  })
})
