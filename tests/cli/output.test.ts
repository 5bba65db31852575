import {chmodSync, existsSync, lstatSync, readdirSync, statSync, symlinkSync, utimesSync} from 'node:fs'
import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {cleaned, fine, raw, title} from './story.ts'

const run = shell()

beforeEach(() => {
  run.put('a.txt', raw)
  run.put('b.txt', fine)
})

describe('-o FILE', () => {
  it.each<[name: string, start: string]>([
    ['clean.txt', cleaned],
    ['clean', cleaned],
    ['clean.md', `# ${title}\n`],
    ['clean.markdown', `# ${title}\n`],
    ['clean.json', '{\n  "path": "a.txt",'],
    ['clean.JSON', '{\n  "path": "a.txt",'],
    ['clean.jsonl', '{"path":"a.txt","title":'],
    ['clean.ndjson', '{"path":"a.txt","title":'],
    ['new/folder/clean.txt', cleaned],
  ])('guesses the format: %s', (name, start) => {
    const {out, err, code} = run(`cleancopy a.txt -o ${name}`)
    expect({out, code}).toEqual({out: '', code: 0})
    expect(err).toMatch(/^a\.txt: \d+ words in, \d+ out; removed 3, captions 1\n$/)
    expect(run.get(name).startsWith(start)).toBe(true)
  })

  it('is told the format by --to, whatever the name', () => {
    run('cleancopy a.txt --to json -o clean.txt')
    expect(run.get('clean.txt')).toMatch(/^\{/)
  })

  it('may be the input', () => {
    expect(run('cleancopy a.txt -o a.txt').code).toBe(0)
    expect(run.get('a.txt')).toBe(cleaned)
  })

  it('- is standard output', () => expect(run('cleancopy a.txt -o -')).toMatchObject({out: cleaned, code: 0}))

  it('keeps the mode of a file that is there, and follows a link', () => {
    run.put('real.txt', 'old')
    chmodSync(run.at('real.txt'), 0o640)
    symlinkSync('real.txt', run.at('link.txt'))
    run('cleancopy a.txt -o link.txt')
    expect(run.get('real.txt')).toBe(cleaned)
    expect(lstatSync(run.at('link.txt')).isSymbolicLink()).toBe(true)
    expect(statSync(run.at('real.txt')).mode & 0o777).toBe(0o640)
  })

  it('writes into a pipe, and leaves it one', () => {
    const {out} = run(
      'mkfifo p; timeout 2 cat p > got & cleancopy -q a.txt -o p; test -p p && echo pipe; wait; cat got',
    )
    expect(out).toBe(`pipe\n${cleaned}`)
  })

  it('writes into a process substitution', () => {
    const {err, code} = run('cleancopy -q a.txt -o >(cat > got); code=$?; sleep 0.3; exit $code')
    expect({err, code}).toEqual({err: '', code: 0})
    expect(run.get('got')).toBe(cleaned)
  })

  it.each([
    ['a missing input', 'cleancopy none.txt -o old.txt'],
    ['a binary input', 'head -c 99 /dev/zero > z; cleancopy z -o old.txt'],
  ])('leaves what stood there after %s', (_name, script) => {
    run.put('old.txt', 'old')
    expect(run(script).code).toBe(2)
    expect(run.get('old.txt')).toBe('old')
    expect(readdirSync(run.at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it.each(['INT', 'TERM', 'HUP'])('leaves what stood there, and nothing beside it, when stopped by SIG%s', (signal) => {
    run.put('old.jsonl', 'old')
    run(
      `set -m; mkfifo in; sleep 9 > in & cleancopy -f jsonl -o old.jsonl < in & sleep 0.7; kill -${signal} %2; wait %2; kill %1`,
    )
    expect(run.get('old.jsonl')).toBe('old')
    expect(readdirSync(run.at('.')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('takes articles of several inputs as jsonl', () => {
    expect(run('cleancopy a.txt b.txt -o all.jsonl').code).toBe(0)
    expect(run.get('all.jsonl').trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('-o FOLDER/', () => {
  it('makes the folder, one file for each input', () => {
    expect(run('cleancopy a.txt b.txt -o out/')).toMatchObject({out: '', code: 0})
    expect(run.get('out/a.txt')).toBe(cleaned)
    expect(run.get('out/b.txt')).toBe(fine)
    expect(readdirSync(run.at('out')).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it.each([
    ['--to json', ['a.json', 'b.json']],
    ['--to markdown', ['a.md', 'b.md']],
    ['--to jsonl', ['a.jsonl', 'b.jsonl']],
  ])('names by format: %s', (flags, names) => {
    run(`mkdir out; cleancopy a.txt b.txt ${flags} -o out`)
    expect(readdirSync(run.at('out')).sort()).toEqual(names)
  })

  it('never lets one input overwrite another', () => {
    const {err, code} = run('mkdir x; cp b.txt x/a.txt; cleancopy a.txt x/a.txt -o out/')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: x\/a\.txt: would go to out\/a\.txt, where another input went/m)
    expect(run.get('out/a.txt')).toBe(cleaned)
  })
})

describe('-w', () => {
  it('cleans in place and keeps the mode', () => {
    chmodSync(run.at('a.txt'), 0o600)
    const {out, err, code} = run('cleancopy -w a.txt b.txt')
    expect({out, code}).toEqual({out: '', code: 0})
    expect(err).toMatch(/^a\.txt: \d+ words in/)
    expect(run.get('a.txt')).toBe(cleaned)
    expect(statSync(run.at('a.txt')).mode & 0o777).toBe(0o600)
    expect(readdirSync(run.at('.')).sort()).toEqual(['a.txt', 'b.txt'])
  })

  it('does not touch a file that is clean', () => {
    utimesSync(run.at('b.txt'), 1e9, 1e9)
    const {ino} = statSync(run.at('b.txt'))
    expect(run('cleancopy -w b.txt').code).toBe(0)
    expect(statSync(run.at('b.txt'))).toMatchObject({ino, mtimeMs: 1e12})
  })

  it('cleans records in place', () => {
    run.put('r.jsonl', `${JSON.stringify({id: 1, text: raw})}\n`)
    expect(run('cleancopy -w r.jsonl').code).toBe(0)
    expect(JSON.parse(run.get('r.jsonl'))).toMatchObject({id: 1, text: cleaned, article: {title}})
  })

  it.each([
    'cleancopy -w --from jsonl a.txt',
    'cleancopy -w --from jsonl a.txt b.txt',
    'mkdir x; cp a.txt x; cleancopy -w --from jsonl x a.txt',
  ])('leaves alone what holds no record: %s', (script) => {
    const {err, code} = run(script)
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: a\.txt: holds no record: it stays as it is; clean it with --from text.*$/m)
    expect(run.get('a.txt')).toBe(raw)
  })

  it.each([
    ['standard input', 'cleancopy -w - < a.txt', /standard input has no place/],
    ['nothing', 'cleancopy -w < a.txt', /standard input has no place/],
    ['--output', 'cleancopy -w -o b.txt a.txt', /give one of them/],
    ['another format', 'cleancopy -w --to json a.txt', /another format/],
  ])('refuses %s with one line', (_name, script, message) => {
    const {out, err, code} = run(script)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(run.get('a.txt')).toBe(raw)
    expect(run.get('b.txt')).toBe(fine)
  })

  it('makes nothing for a file that is not there', () => {
    const {err, code} = run('cleancopy -w nowhere/none.txt')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: nowhere\/none\.txt: no such file/)
    expect(existsSync(run.at('nowhere'))).toBe(false)
  })
})
