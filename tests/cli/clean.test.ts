import {describe, expect, it} from 'vitest'
import {validateArticle} from '../validate.ts'
import {shell} from './shell.ts'
import {body, caption, cleaned, fine, lede, raw, second, third, title} from './story.ts'

const run = shell()

describe('cleancopy', () => {
  it.each([
    ['a file', 'cleancopy a.txt'],
    ['by name', 'cleancopy clean a.txt'],
    ['standard input', 'cleancopy < a.txt'],
    ['a pipe', 'cat a.txt | cleancopy'],
    ['-', 'cleancopy - < a.txt'],
    ['clean -', 'cat a.txt | cleancopy clean -'],
    ['a slow pipe', '(head -c 500 a.txt; sleep 0.3; tail -c +501 a.txt) | cleancopy'],
    ['a path with a folder', 'mkdir "a b"; cp a.txt "a b/ö.txt"; cleancopy "./a b/ö.txt"'],
    ['after --', 'cp a.txt -- -a.txt; cleancopy -- -a.txt'],
    ['--to text', 'cleancopy --to text a.txt'],
    ['process substitution', 'cleancopy <(cat a.txt)'],
  ])('prints clean text, and nothing else: %s', (_name, script) => {
    run.put('a.txt', raw)
    expect(run(script)).toEqual({out: cleaned, err: '', code: 0})
  })

  it.each([
    ['', ''],
    ['\n\n', ''],
    [fine, fine],
    [`\ufeff${fine}`, fine],
    [fine.replaceAll('\n', '\r\n'), fine],
  ])('does no harm to %j', (text, printed) =>
    expect(run('cleancopy', {input: text})).toEqual({out: printed, err: '', code: 0}),
  )

  it.each<[name: string, bytes: Uint8Array, err: RegExp]>([
    ['UTF-16 LE', Buffer.from(`\ufeffCafé “Zürich” at the quay – 3 €`, 'utf16le'), /^$/],
    ['UTF-16 BE', Buffer.from(`\ufeffCafé “Zürich” at the quay – 3 €`, 'utf16le').swap16(), /^$/],
    [
      'Windows-1252',
      Buffer.from('Caf\xe9 \x93Z\xfcrich\x94 at the quay \x96 3 \x80', 'latin1'),
      /^cleancopy: standard input: not UTF-8; read as Windows-1252\n$/,
    ],
  ])('reads %s', (_name, input, err) => {
    const ran = run('cleancopy', {input})
    expect(ran).toMatchObject({out: 'Café “Zürich” at the quay – 3 €\n', code: 0})
    expect(ran.err).toMatch(err)
  })

  it('prints several files in their order, a blank line between', () => {
    run.put('a.txt', raw)
    run.put('b.txt', fine)
    run.put('empty.txt', '')
    expect(run('cleancopy b.txt a.txt')).toEqual({out: `${fine}\n${cleaned}`, err: '', code: 0})
    expect(run('cleancopy empty.txt b.txt empty.txt a.txt').out).toBe(`${fine}\n${cleaned}`)
    expect(run('cleancopy b.txt - < a.txt').out).toBe(`${fine}\n${cleaned}`)
  })

  it.each<[flags: string, out: string]>([
    ['--no-title', body],
    ['--captions drop', cleaned],
    ['--captions keep', cleaned.replace(second, `${caption}\n\n${second}`)],
    ['--captions end', `${cleaned}\n${caption}\n`],
    ['--captions=end --no-title', `${body}\n${caption}\n`],
    ['--repeats off --no-title', `${body}\n${lede}\n`],
    ['--min-repeat-words 30 --no-title', `${body}\n${lede}\n`],
    ['--to markdown', `# ${cleaned}`],
    ['-t markdown --captions keep --no-title', `${lede}\n\n*${caption}*\n\n${second}\n\n${third}\n`],
  ])('%s', (flags, out) => expect(run(`cleancopy ${flags}`, {input: raw})).toEqual({out, err: '', code: 0}))
})

describe('--to json', () => {
  it('prints one object that holds to the schema', () => {
    run.put('a.txt', raw)
    const {out, err, code} = run('cleancopy --to json a.txt')
    expect({err, code}).toEqual({err: '', code: 0})
    const article = JSON.parse(out) as {removed: {start: number; end: number; text: string}[]}
    validateArticle(article)
    expect(article).toMatchObject({
      path: 'a.txt',
      title,
      site: 'EASTMERE POST',
      language: 'en',
      paragraphs: [lede, second, third],
      captions: [{raw: caption, credit: 'Jane Roe/Reuters', after: 0, line: 7}],
    })
    for (const {start, end, text} of article.removed) expect(text).toBe(raw.slice(start, end))
  })

  it('has a null path for standard input, and keeps what --captions and --no-title hide', () => {
    const {out} = run('cleancopy --to json --no-title --captions drop', {input: raw})
    expect(JSON.parse(out)).toMatchObject({path: null, title, captions: [{raw: caption}]})
  })

  it('prints a line for each file as jsonl', () => {
    run.put('a.txt', raw)
    run.put('b.txt', '')
    const {out, code} = run('cleancopy --to jsonl a.txt b.txt')
    expect(code).toBe(0)
    expect(out.endsWith('}\n')).toBe(true)
    const articles = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    articles.forEach(validateArticle)
    expect(articles).toMatchObject([
      {path: 'a.txt', title},
      {path: 'b.txt', title: null, paragraphs: []},
    ])
  })
})

describe('-v and -q', () => {
  it('-v names what goes, its place and its rule, on standard error', () => {
    run.put('a.txt', raw)
    const {out, err, code} = run('cleancopy -v a.txt')
    expect({out, code}).toEqual({out: cleaned, code: 0})
    expect(err).toMatch(/^a\.txt:1:1: .+ \(title\/masthead\)$/m)
    expect(err).toMatch(/^a\.txt:15:1: .+ \(mobile\/exit\S*\)$/m)
  })

  it('-q says nothing, not even of -o', () => {
    run.put('a.txt', raw)
    expect(run('cleancopy -q -o b.txt a.txt')).toEqual({out: '', err: '', code: 0})
    expect(run.get('b.txt')).toBe(cleaned)
  })

  it('-q still names trouble', () =>
    expect(run('cleancopy -q none.txt')).toMatchObject({err: expect.stringContaining('none.txt') as string, code: 2}))
})
