import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {InputError} from '../../src/read/input-error.ts'
import {openPending} from '../../src/write/write-file.ts'

function writeFile(path: string, text: string): void {
  const file = openPending(path)
  file.write(text)
  file.commit()
}

let folder: string
const at = (name: string): string => join(folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleancopy-write-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

describe('writeFile', () => {
  it.each([
    ['new.txt', 'new'],
    ['empty.txt', ''],
    ['deep/er/new.txt', 'Café 🚋\r\n'],
    ['.hidden', 'x'],
    [`${'n'.repeat(240)}.txt`, 'a long name'],
    ['市议会.txt', 'x'],
    ['large.txt', 'é'.repeat(3_000_000)],
  ])('writes %s whole, and nothing beside it', (name, text) => {
    writeFile(at(name), text)
    expect(read(name) === text).toBe(true)
    expect(readdirSync(join(at(name), '..'))).toHaveLength(1)
  })

  it.each([0o600, 0o640, 0o644, 0o666, 0o755, 0o444])('keeps the mode %o', (mode) => {
    writeFileSync(at('a.txt'), 'old')
    chmodSync(at('a.txt'), mode)
    writeFile(at('a.txt'), 'new')
    expect(statSync(at('a.txt')).mode & 0o7777).toBe(mode)
    expect(read('a.txt')).toBe('new')
  })

  it('gives a new file the mode that others get', () => {
    writeFileSync(at('plain.txt'), '')
    writeFile(at('a.txt'), 'new')
    expect(statSync(at('a.txt')).mode).toBe(statSync(at('plain.txt')).mode)
  })

  it('follows a link, also one of links in another folder', () => {
    mkdirSync(at('real'))
    writeFileSync(at('real/a.txt'), 'old')
    symlinkSync('real/a.txt', at('one.txt'))
    symlinkSync('one.txt', at('two.txt'))
    writeFile(at('two.txt'), 'new')
    expect(read('real/a.txt')).toBe('new')
    expect(readlinkSync(at('two.txt'))).toBe('one.txt')
    expect(readlinkSync(at('one.txt'))).toBe('real/a.txt')
  })

  it('follows a link to a file that is not there yet', () => {
    symlinkSync('later.txt', at('link.txt'))
    writeFile(at('link.txt'), 'new')
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true)
    expect(read('later.txt')).toBe('new')
  })

  it.each([
    ['below a file', 'file.txt/a.txt', /folder/],
    ['deep below a file', 'file.txt/b/a.txt', /folder/],
    ['at a link that leads to itself', 'loop', /link/],
    ['under a name that is too long', `${'n'.repeat(300)}.txt`, /long/],
  ])('cannot write %s: a clear InputError with the path, and no leftovers', (_name, path, mend) => {
    writeFileSync(at('file.txt'), 'old')
    symlinkSync('loop', at('loop'))
    expect(() => writeFile(at(path), 'new')).toThrow(InputError)
    expect(() => writeFile(at(path), 'new')).toThrow(at(path))
    expect(() => writeFile(at(path), 'new')).toThrow(mend)
    expect(readdirSync(folder).sort()).toEqual(['file.txt', 'loop'])
    expect(read('file.txt')).toBe('old')
  })

  it('cannot write where a folder is: a clear InputError, and no leftovers', () => {
    mkdirSync(at('sub/inner'), {recursive: true})
    expect(() => writeFile(at('sub'), 'new')).toThrow(InputError)
    expect(readdirSync(folder)).toEqual(['sub'])
  })

  it.runIf(process.getuid?.() !== 0)('cannot write into a folder without permission: a clear InputError', () => {
    chmodSync(folder, 0o500)
    expect(() => writeFile(at('a.txt'), 'new')).toThrow(/cannot be written: check the permissions/)
    chmodSync(folder, 0o700)
  })
})

describe('openPending', () => {
  it('shows the old file until it is committed', () => {
    writeFileSync(at('a.txt'), 'old')
    const pending = openPending(at('a.txt'))
    pending.write('new ')
    pending.write('file')
    expect(read('a.txt')).toBe('old')
    pending.commit()
    expect(read('a.txt')).toBe('new file')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('leaves the old file, its inode and its time when discarded', () => {
    writeFileSync(at('a.txt'), 'old')
    const {ino, mtimeMs} = statSync(at('a.txt'))
    const pending = openPending(at('a.txt'))
    pending.write('new')
    pending.discard()
    expect(read('a.txt')).toBe('old')
    expect(statSync(at('a.txt'))).toMatchObject({ino, mtimeMs})
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('leaves nothing when discarded where nothing stood', () => {
    const pending = openPending(at('a.txt'))
    pending.write('new')
    pending.discard()
    expect(existsSync(at('a.txt'))).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives two at once for one place: the last one committed stays, whole', () => {
    const [one, two] = [openPending(at('a.txt')), openPending(at('a.txt'))]
    one.write('one')
    two.write('two')
    one.commit()
    two.commit()
    expect(read('a.txt')).toBe('two')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
