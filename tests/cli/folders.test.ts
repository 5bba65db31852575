import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {hostname} from 'node:os'
import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {cleaned, fine, raw, title} from './story.ts'
import {filesBelow, plant} from './tree.ts'

const run = shell()

beforeEach(() => plant(run, {'raw/b.txt': fine, 'raw/a.txt': raw, 'raw/deep/er/c.TXT': raw, 'raw/z.png': 'no text'}))

describe('a folder', () => {
  it('is mirrored below -o, and summed up', () => {
    const {out, err, code} = run('cleancopy raw -o clean')
    expect({out, code}).toEqual({out: '', code: 0})
    expect(err).toMatch(
      /^cleaned 3 files in \d+\.\d s: 2 changed, 1 already clean\nwords {4}\d+ in, \d+ out \(\d+\.\d % less\), 2 captions\nremoved {2}mobile 2 · repeat 2 · title 2\n(?:slowest .*\n)?$/,
    )
    expect(filesBelow(run, 'clean')).toEqual(['a.txt', 'b.txt', 'deep/er/c.txt'])
    expect(run.get('clean/deep/er/c.txt')).toBe(cleaned)
    expect(run.get('clean/b.txt')).toBe(fine)
  })

  it('is printed in the order of its names', () => {
    expect(run('cleancopy raw')).toMatchObject({out: `${cleaned}\n${fine}\n${cleaned}`, code: 0})
  })

  it('goes into one file as JSON Lines', () => {
    expect(run('cleancopy raw -o all.jsonl').code).toBe(0)
    const paths = run
      .get('all.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as {path: string}).path)
    expect(paths).toEqual(['raw/a.txt', 'raw/b.txt', 'raw/deep/er/c.TXT'])
  })

  it.each([
    ['markdown', 'a.md'],
    ['json', 'a.json'],
    ['jsonl', 'a.jsonl'],
  ])('gives each file the extension of its format: %s', (format, name) => {
    run(`cleancopy raw -o clean/ --to ${format}`)
    expect(filesBelow(run, 'clean')[0]).toBe(name)
  })

  it('keeps records records', () => {
    plant(run, {'raw/r.jsonl': `${JSON.stringify({id: 1, text: raw})}\n`})
    expect(run('cleancopy raw -o clean/').code).toBe(0)
    expect(JSON.parse(run.get('clean/r.jsonl'))).toMatchObject({id: 1, text: cleaned, article: {title}})
  })

  it('-w cleans in place and leaves what is clean untouched', () => {
    utimesSync(run.at('raw/b.txt'), 1e9, 1e9)
    chmodSync(run.at('raw/a.txt'), 0o600)
    expect(run('cleancopy -w raw').code).toBe(0)
    expect(run.get('raw/deep/er/c.TXT')).toBe(cleaned)
    expect(statSync(run.at('raw/b.txt')).mtimeMs).toBe(1e12)
    expect(statSync(run.at('raw/a.txt')).mode & 0o777).toBe(0o600)
    expect(filesBelow(run, 'raw')).toEqual(['a.txt', 'b.txt', 'deep/er/c.TXT', 'z.png'])
  })

  it.each([
    ['-o clean', /^raw\/a\.txt -> clean\/a\.txt: \d+ words in, \d+ out; removed 3\nraw\/b\.txt -> clean\/b\.txt: .*\n/],
    ['-w', /^raw\/a\.txt: would change: \d+ words in, .*\nraw\/b\.txt: already clean\n/],
    ['--to jsonl -o clean.jsonl', /^raw\/a\.txt -> clean\.jsonl: .*\nraw\/b\.txt -> clean\.jsonl: .*\n/],
    ['', /^raw\/a\.txt -> standard output: .*\n/],
  ])('--dry-run prints what would be done, and does nothing: %s', (flags, printed) => {
    const {out, err, code} = run(`cleancopy raw ${flags} --dry-run`)
    expect(code).toBe(0)
    expect(out).toMatch(printed)
    expect(err).toMatch(/^would clean 3 files/)
    expect(existsSync(run.at('clean'))).toBe(false)
    expect(run.get('raw/a.txt')).toBe(raw)
  })

  it('-q says nothing', () => expect(run('cleancopy -q raw -o clean')).toEqual({out: '', err: '', code: 0}))

  it('-v names each file', () => expect(run('cleancopy -v raw -o clean').err).toMatch(/^raw\/b\.txt: \d+ words in/m))

  it('shows a bar on a terminal, and takes it away', () => {
    const {out} = run(`script -qec 'cleancopy raw -o clean -j 1' /dev/null < /dev/null`)
    expect(out).toMatch(/[█░]{20} \d\/3 files {2}\d+\/s {2}\d+:\d\d left/)
    expect(out.replaceAll('\u001b', '^')).toMatch(/\^\[1G\^\[2K.*cleaned 3 files/s)
  })
})

it('no bar stands among texts on a terminal', () => {
  const {out} = run(`script -qec 'cleancopy raw -j 1' /dev/null < /dev/null`)
  expect(out).not.toMatch(/[█░]/)
})

describe('what counts in a folder', () => {
  it.each<[name: string, files: Record<string, string>, flags: string, found: string[]]>([
    ['--ext', {'raw/n.log': fine}, '--ext log', ['n.txt']],
    ['--ext with dots and more', {'raw/n.log': fine}, '--ext .log,txt', ['a.txt', 'b.txt', 'deep/er/c.txt', 'n.txt']],
    ['hidden files do not', {'raw/.h.txt': fine, 'raw/.d/h.txt': fine}, '', ['a.txt', 'b.txt', 'deep/er/c.txt']],
    ['node_modules does not', {'raw/node_modules/n.txt': fine}, '', ['a.txt', 'b.txt', 'deep/er/c.txt']],
    ['.cleancopyignore', {'raw/.cleancopyignore': '/a.txt\ndeep/\n'}, '', ['b.txt']],
    ['.gitignore', {'raw/.gitignore': '*.txt\n!b.txt\n'}, '', ['b.txt', 'deep/er/c.txt']],
    ['.gitignore, in capitals', {'raw/.gitignore': 'A.txt\nDeep/\n'}, '', ['a.txt', 'b.txt', 'deep/er/c.txt']],
    ['!glob, in capitals', {}, "'!**/A.txt'", ['a.txt', 'b.txt', 'deep/er/c.txt']],
    [
      'a nearer file wins',
      {'raw/.gitignore': '*.TXT\n*.txt', 'raw/deep/.cleancopyignore': '!c.TXT'},
      '',
      ['deep/er/c.txt'],
    ],
    ['a repository above', {'.git/HEAD': '', '.gitignore': 'raw/a.txt'}, '', ['b.txt', 'deep/er/c.txt']],
    ['!glob', {}, "'!raw/deep/**'", ['a.txt', 'b.txt']],
    ['"ignore" of the configuration', {'cleancopy.config.json': '{"ignore": ["deep/"]}'}, '', ['a.txt', 'b.txt']],
    [
      '"extensions" of the configuration',
      {'cleancopy.config.json': '{"extensions": [".LOG"]}', 'raw/n.log': fine, 'raw/o.LOG': fine},
      '',
      ['n.txt', 'o.txt'],
    ],
  ])('%s', (_name, files, flags, found) => {
    plant(run, files)
    run(`cleancopy raw ${flags} -o clean`)
    expect(existsSync(run.at('clean')) ? filesBelow(run, 'clean') : []).toEqual(found)
  })

  it('a file that is named does, whatever is ignored', () => {
    plant(run, {'.cleancopyignore': '*', 'raw/.cleancopyignore': '*'})
    expect(run('cleancopy raw/a.txt')).toEqual({out: cleaned, err: '', code: 0})
  })
})

describe('links', () => {
  it('are followed once, without loops', () => {
    plant(run, {'other/o.txt': fine})
    symlinkSync('..', run.at('raw/deep/up'))
    symlinkSync('../other', run.at('raw/one'))
    symlinkSync('../other', run.at('raw/two'))
    symlinkSync('a.txt', run.at('raw/same.txt'))
    symlinkSync('../other/o.txt', run.at('raw/file.txt'))
    expect(run('cleancopy raw -o clean').code).toBe(0)
    expect(filesBelow(run, 'clean')).toEqual(['a.txt', 'b.txt', 'deep/er/c.txt', 'file.txt'])
  })

  it('that lead nowhere are trouble, and the rest is done', () => {
    symlinkSync('gone', run.at('raw/link.txt'))
    symlinkSync('loop', run.at('raw/loop'))
    const {err, code} = run('cleancopy -q raw -o clean')
    expect(code).toBe(2)
    expect(err).toMatch(
      /^cleancopy: raw\/link\.txt: no such file.*\ncleancopy: raw\/loop: is a link that leads to itself.*\n$/,
    )
    expect(filesBelow(run, 'clean')).toHaveLength(3)
  })
})

describe('where outputs go', () => {
  it('an output folder inside the input is no input', () => {
    for (let i = 0; i < 2; i++) expect(run('cleancopy . -o raw/clean --ext txt').code).toBe(0)
    expect(filesBelow(run, 'raw/clean')).toEqual(['raw/a.txt', 'raw/b.txt', 'raw/deep/er/c.txt'])
  })

  it('nor is an output file', () => {
    for (let i = 0; i < 2; i++) expect(run('cleancopy raw -o raw/all.jsonl').code).toBe(0)
    expect(run.get('raw/all.jsonl').trimEnd().split('\n')).toHaveLength(3)
  })

  it('two inputs never go to one output', () => {
    plant(run, {'raw/a.text': fine})
    const {err, code} = run('cleancopy -q raw -o clean')
    expect(code).toBe(2)
    expect(err).toMatch(
      /^cleancopy: raw\/a\.txt: would go to clean\/a\.txt, where another input went \(raw\/a\.text\): .*\n$/,
    )
    expect(run.get('clean/a.txt')).toBe(fine)
    expect(run.get('clean/b.txt')).toBe(fine)
  })

  it('a folder is not cleaned onto itself by -o', () => {
    const {err, code} = run('cleancopy -q raw -o raw')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: raw\/a\.txt: its output would overwrite it: .*--write$/m)
    expect(run.get('raw/a.txt')).toBe(raw)
  })

  it('no output goes onto another input', () => {
    plant(run, {'x.txt': raw, 'x.text': fine})
    const {err, code} = run('cleancopy -q x.txt x.text -o ./')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: x\.text: its output would overwrite x\.txt, which is an input: .*folder$/m)
    expect(run.get('x.txt')).toBe(raw)
  })

  it('no output goes onto another input, by a link', () => {
    plant(run, {'x.txt': raw, 'in/y.text': fine, 'out/z.txt': fine})
    symlinkSync('../x.txt', run.at('out/y.txt'))
    expect(run('cleancopy -q x.txt in/y.text -o out').code).toBe(2)
    expect(run.get('x.txt')).toBe(raw)
  })

  it('the one file for all is no input', () => {
    plant(run, {'a.jsonl': `${JSON.stringify({text: raw})}\n`, 'b.jsonl': `${JSON.stringify({text: fine})}\n`})
    const before = run.get('a.jsonl')
    const {err, code} = run('cleancopy -q a.jsonl ./b.jsonl -o ./a.jsonl')
    expect({err, code}).toEqual({
      err: 'cleancopy: --output: ./a.jsonl is an input as well: name another file\n',
      code: 2,
    })
    expect(run.get('a.jsonl')).toBe(before)
  })

  it.each(['raw', 'raw/deep', "'raw/[b]*.txt'"])('one file cannot take what may be many: %s', (operand) => {
    const {err, code} = run(`cleancopy ${operand} -o raw/a.txt`)
    expect({err, code}).toEqual({
      err: 'cleancopy: --output: one file for many inputs: give a folder, as in -o clean/\n',
      code: 2,
    })
    expect(run.get('raw/a.txt')).toBe(raw)
  })

  it('a link that leads nowhere is no folder', () => {
    symlinkSync('nowhere', run.at('clean'))
    expect(run('cleancopy -q raw/a.txt raw/b.txt -o clean/').err).toMatch(
      /^cleancopy: raw\/a\.txt: clean\/a\.txt cannot be written: a part of the path is a link that leads nowhere$/m,
    )
  })

  it('a file that is given twice is done once', () => {
    expect(run('cleancopy raw raw/a.txt ./raw/../raw -o clean').err).toMatch(/^cleaned 3 files/)
    symlinkSync('raw/a.txt', run.at('link.txt'))
    expect(run('cleancopy raw/a.txt ./raw/a.txt link.txt raw/b.txt').out).toBe(`${cleaned}\n${fine}`)
    expect(run('cleancopy raw/a.txt ./raw/a.txt -o one/')).toMatchObject({code: 0})
    expect(run('cleancopy - - < raw/a.txt').out).toBe(cleaned)
  })
})

describe('globs', () => {
  it('take nothing from the output folder below them', () => {
    const command = "cleancopy -q 'raw/**/*.txt' -o raw/out/"
    expect(run(command).code).toBe(0)
    expect(run(command).code).toBe(0)
    expect(filesBelow(run, 'raw/out')).toEqual(['a.txt', 'b.txt'])
  })

  it('may lie in the output folder', () => {
    plant(run, {'raw/x.text': fine})
    expect(run("cd raw && cleancopy -q '*.text' -o ./").code).toBe(0)
    expect(run.get('raw/x.txt')).toBe(fine)
  })

  it.each<[operands: string, found: string[]]>([
    ["'raw/**/*.{txt,TXT}'", ['a.txt', 'b.txt', 'deep/er/c.txt']],
    ["'raw/*.txt' '!**/b.txt'", ['a.txt']],
    ["'./raw/[ab].txt'", ['a.txt', 'b.txt']],
    ["'raw/deep/**'", ['er/c.txt']],
    ["'raw/{b,a}.txt'", ['a.txt', 'b.txt']],
  ])('%s', (operands, found) => {
    expect(run(`cleancopy ${operands} -o clean/`).code).toBe(0)
    expect(filesBelow(run, 'clean')).toEqual(found)
  })

  it('a name that looks like one is a name', () => {
    plant(run, {'a[1].txt': raw, 'a1.txt': fine})
    expect(run("cleancopy 'a[1].txt'")).toEqual({out: cleaned, err: '', code: 0})
  })

  it('know ignore files', () => {
    plant(run, {'raw/.cleancopyignore': 'a.txt'})
    expect(run("cleancopy 'raw/*.txt'")).toMatchObject({out: fine, code: 0})
  })
})

describe('--files-from', () => {
  it.each([
    ['lines', "printf 'raw/b.txt\\nraw/a.txt\\n' > list; cleancopy --files-from list"],
    ['CRLF', "printf 'raw/b.txt\\r\\nraw/a.txt\\r\\n' | cleancopy --files-from -"],
    ['NUL', "printf 'raw/b.txt\\0raw/a.txt\\0' | cleancopy --files-from -"],
    ['operands beside it', 'echo raw/b.txt | cleancopy --files-from - raw/a.txt'],
    ['a folder in it', 'mkdir x; mv raw/a.txt raw/b.txt x; mv x/a.txt x/z.txt; echo x | cleancopy --files-from -'],
  ])('%s', (_name, script) => expect(run(script)).toMatchObject({out: `${fine}\n${cleaned}`, code: 0}))

  it('mirrors the names, and takes stars as they are', () => {
    plant(run, {'raw/*.txt': fine})
    expect(run(`find raw -name '*.txt' -print0 | cleancopy --files-from - -o clean/`).code).toBe(0)
    expect(filesBelow(run, 'clean')).toEqual(['raw/*.txt', 'raw/a.txt', 'raw/b.txt'])
  })

  it.each([
    ['an empty list is nothing to do', ': | cleancopy --files-from -', /^$/, 0],
    ['a missing list', 'cleancopy --files-from none', /^cleancopy: none: no such file.*\n$/, 2],
    ['a missing file in it', 'echo gone | cleancopy -q --files-from -', /^cleancopy: gone: no such file.*\n$/, 2],
    ['the list and a text from one pipe', 'cleancopy --files-from - - < /dev/null', /cannot be both/, 2],
  ])('%s', (_name, script, message, exit) => {
    const {err, code} = run(script)
    expect(err).toMatch(message)
    expect(code).toBe(exit)
  })
})

describe('odd names', () => {
  it.each([
    'two words.txt',
    'new\nline.txt',
    '-dash.txt',
    'quo\'te".txt',
    'ünïcödé.txt',
    '字'.repeat(80) + '.txt',
    '~.txt',
  ])('%j', (name) => {
    plant(run, {[`odd/${name}`]: raw})
    const {err, code} = run('cleancopy odd -o clean -v')
    expect(code).toBe(0)
    expect(err.split('\n').some((line) => line.startsWith('line.txt'))).toBe(false)
    expect(filesBelow(run, 'clean')).toEqual([name])
    expect(run.get(`clean/${name}`)).toBe(cleaned)
  })

  it('a name that is not UTF-8 is told, and the rest is done', () => {
    writeFileSync(Buffer.concat([Buffer.from(run.at('raw/')), Buffer.from([0x62, 0xff, 0x2e, 0x74, 0x78, 0x74])]), raw)
    const {err, code} = run('cleancopy -q raw -o clean')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: raw\/b\ufffd\.txt: its name is not UTF-8: rename it.*\n$/)
    expect(filesBelow(run, 'clean')).toHaveLength(3)
  })
})

describe('trouble in a folder', () => {
  it('a binary file and one that vanishes are told, and the rest is done', () => {
    plant(run, {'raw/bin.txt': '\0\0\0'})
    const {err, code} = run('cleancopy -q raw none/gone.txt -o clean')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: none\/gone\.txt: no such file.*\ncleancopy: raw\/bin\.txt: looks binary.*\n$/)
    expect(filesBelow(run, 'clean')).toEqual(['a.txt', 'b.txt', 'deep/er/c.txt'])
  })

  it('an output that cannot be written is told for each file', () => {
    mkdirSync(run.at('clean/a.txt'), {recursive: true})
    const {err, code} = run('cleancopy -q raw -o clean')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: raw\/a\.txt: clean\/a\.txt cannot be written: it is a folder.*\n$/)
    expect(run.get('clean/b.txt')).toBe(fine)
  })

  it('what a killed run left half written is taken away', () => {
    run('cleancopy -q raw -o clean')
    const name = `.a.txt.${hostname().replace(/\W/g, '').slice(0, 16)}-999999999-0123abcd.tmp`
    writeFileSync(run.at(`clean/${name}`), 'half')
    writeFileSync(run.at(`clean/${name.replace('a.txt', 'a\\nb.txt')}`), 'half')
    writeFileSync(run.at('clean/.mine.tmp'), 'kept')
    expect(run('cleancopy -q raw -o clean').code).toBe(0)
    expect(filesBelow(run, 'clean')).toEqual(['.mine.tmp', 'a.txt', 'b.txt', 'deep/er/c.txt'])
    rmSync(run.at('clean/.mine.tmp'))
    expect(readFileSync(run.at('clean/a.txt'), 'utf8')).toBe(cleaned)
  })
})
