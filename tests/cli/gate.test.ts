import {fileURLToPath} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {type: 'json'}
import {Ajv} from 'ajv'
import {familyNames} from '../../src/cli/families.ts'
import {shell} from './shell.ts'
import {fine, raw} from './story.ts'
import {plant} from './tree.ts'

const run = shell()
// The official schema is of draft 4; it has no keyword that means something else today.
const {$schema: _draft, id: _id, ...official} = schema
const validateSarif = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(official)

beforeEach(() =>
  plant(run, {
    'raw/a.txt': raw,
    'raw/b.txt': fine,
    'raw/odd & <x> é|.txt': raw,
    'raw/r.jsonl': `${JSON.stringify({text: raw})}\n`,
  }),
)

/** What is wrong with a SARIF log. */
function wrongWith(text: string): unknown[] {
  validateSarif(JSON.parse(text))
  return validateSarif.errors ?? []
}

describe('limits', () => {
  it.each<[flags: string, exit: number]>([
    ['--fail-on none', 0],
    ['--fail-on mobile', 1],
    ['--fail-on newsletter,share', 0],
    ['--fail-on newsletter --fail-on title', 1],
    ['--fail-on none --max-removed 60', 0],
    ['--fail-on none --max-removed 10%', 1],
    ['--fail-on none --min-words 20', 0],
    ['--fail-on none --min-words 80', 1],
  ])('check %s: exit %i', (flags, exit) => expect(run(`cleancopy check raw/a.txt ${flags}`).code).toBe(exit))

  it('say what is over them', () => {
    const {out} = run('cleancopy check raw/b.txt --min-words 100 --max-removed 0')
    expect(out).toMatch(/^ {2}1:1 {2}fail {2}has \d+ clean words, fewer than 100: .* {2}check\/too-short$/m)
    expect(out).toMatch(/\n0 would go, 1 over a limit, in 1 of 1 file\n$/)
  })

  it('can be set by file', () => {
    run.put('cleancopy.config.json', '{"failOn": ["none"], "overrides": [{"files": "b.txt", "minWords": 1000}]}')
    expect(run('cleancopy check raw/a.txt').code).toBe(0)
    expect(run('cleancopy check raw/b.txt').code).toBe(1)
  })

  it.each([
    ['--max-removed 101', /percentage from 0 to 100/],
    ['--max-removed few', /percentage/],
    ['--min-words 0', /whole number/],
    ['--fail-on mobil', /Did you mean mobile\?/],
    ['--reporter sarf', /did you mean sarif\?/],
    ['--reporter sarif=', /takes a file after sarif=/],
    ['--update-baseline', /^cleancopy: --update-baseline: has no file: give --baseline FILE\n$/],
  ])('that are wrong: %s', (flags, message) => {
    const {err, code} = run(`cleancopy check ${flags} raw`)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})

it('--fail-on knows every family that there is', () => {
  const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))
  const files = JSON.parse(run(`cleancopy check -r json '${fixtures}' --max-removed 1`).out) as {
    findings: {rule: string}[]
  }[]
  const families = new Set(files.flatMap(({findings}) => findings.map(({rule}) => rule.split('/')[0]!)))
  expect(families.size).toBeGreaterThan(5)
  for (const family of families) expect(familyNames()).toContain(family)
  const listed = run('cleancopy rules').out
  for (const family of familyNames()) expect(listed).toMatch(new RegExp(`^  ${family} +\\S`, 'm'))
})

describe('reporters', () => {
  it('sarif holds to the official schema', () => {
    expect(wrongWith(run('cleancopy check -r sarif raw --min-words 1000').out)).toEqual([])
    expect(wrongWith(run('cleancopy check -r sarif raw/b.txt').out)).toEqual([])
    expect(wrongWith(run('cleancopy check -r sarif < raw/a.txt').out)).toEqual([])
  })

  it('several at once, each where it is told', () => {
    const {out, err, code} = run(
      'cleancopy check raw/a.txt -r pretty -r sarif=new/out.sarif --reporter junit=out.xml -r markdown=out.md -r github=out.gh -r json=out.json',
    )
    expect({err, code}).toEqual({err: '', code: 1})
    expect(out).toMatch(/^raw\/a\.txt\n/)
    expect(wrongWith(run.get('new/out.sarif'))).toEqual([])
    expect(run.get('out.xml')).toMatch(/^<\?xml.*<failure message="4 findings">/s)
    expect(run.get('out.md')).toMatch(/^## cleancopy: 1 of 1 file fails, 1 would change\n/)
    expect(run.get('out.gh')).toMatch(/^::warning file=raw\/a\.txt,line=/)
    expect(JSON.parse(run.get('out.json'))).toMatchObject([{path: 'raw/a.txt'}])
  })

  it('markdown says what went and where, whatever the names', () => {
    const {out} = run('cleancopy check -r markdown raw --max-removed 1')
    expect(out).toMatch(
      /^## cleancopy: 3 of 4 files fail, 3 would change\n\n\d+ words in, \d+ out \(\d+\.\d % less\)\.\n/,
    )
    expect(out).toMatch(/^\| `mobile\/exit` \| 3 \|$/m)
    expect(out).toMatch(/^\| raw\/odd &amp; &lt;x> é\\\|\.txt \| \d+ \| \d+\.\d % \| loses .*\|$/m)
  })

  it.each([
    ['raw/b.txt', '1 file clean'],
    ['raw --fail-on none', '3 of 4 files would change'],
    ['raw/b.txt --min-words 1000', '1 of 1 file fails, none would change'],
  ])('markdown tells what fails from what would change: %s', (words, verdict) => {
    expect(run(`cleancopy check -r markdown ${words}`).out).toContain(`## cleancopy: ${verdict}\n`)
  })

  it('github marks what fails as warning, limits as error, the rest as notice', () => {
    const {out} = run('cleancopy check -r github raw/a.txt --fail-on mobile --min-words 1000')
    expect(out).toMatch(/^::error file=raw\/a\.txt,.*title=check\/too-short::/m)
    expect(out).toMatch(/^::warning .*title=mobile\/exit::/m)
    expect(out).toMatch(/^::notice .*title=repeat\//m)
    expect(out.match(/^::warning/gm)).toHaveLength(1)
  })

  it('name a record by its line in the file', () => {
    run.put('raw/r.jsonl', `${JSON.stringify({text: 'The ferry leaves at nine.'})}\n${run.get('raw/r.jsonl')}`)
    for (const line of run('cleancopy check -r github raw/r.jsonl').out.trimEnd().split('\n'))
      expect(line).toMatch(/^::\w+ file=raw\/r\.jsonl,line=2,endLine=2,title=/)
    const {out} = run('cleancopy check -r sarif raw/r.jsonl')
    expect(wrongWith(out)).toEqual([])
    expect(out).toMatch(/"uri": "raw\/r\.jsonl"\s*\},\s*"region": \{\s*"startLine": 2,\s*"endLine": 2\s*\}/)
    expect(JSON.parse(run('cleancopy check -r json raw/r.jsonl').out)).toMatchObject([
      {path: 'raw/r.jsonl', record: 1},
      {path: 'raw/r.jsonl', record: 2},
    ])
    expect(run('cleancopy check -f jsonl < raw/r.jsonl').out).toMatch(/^standard input:2$/m)
  })

  it('pretty leads to the file where the terminal can', () => {
    const {out} = run('cleancopy check raw/a.txt', {env: {FORCE_HYPERLINK: '1'}})
    expect(out.replaceAll('\u001b', '^').replaceAll('\u0007', '!')).toMatch(
      /^\^\]8;;file:\/\/\S+\/raw\/a\.txt!raw\/a\.txt\^\]8;;!\n/,
    )
  })

  it.each([
    ['raw/a.txt -r json=raw/a.txt', 'raw/a.txt, which is checked'],
    ['raw/a.txt -r json=raw/../raw/a.txt', 'raw/../raw/a.txt, which is checked'],
    ['raw/a.txt -r json=new -r sarif=./new', './new, which takes another report'],
  ])('never writes over an input or another report: %s', (words, what) => {
    const {out, err, code} = run(`cleancopy check ${words}`)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toBe(`cleancopy: --reporter: would write over ${what}: give another file\n`)
    expect(run.get('raw/a.txt')).toBe(raw)
  })

  it('a report that cannot be written is one line, exit 2', () => {
    const {err, code} = run('cleancopy check raw/b.txt -r json=raw/b.txt/x.json')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: raw\/b\.txt\/x\.json cannot be written: .*\n$/)
  })
})

describe('--baseline', () => {
  beforeEach(() => void run('cleancopy check -q raw --baseline known.json --update-baseline'))

  it('is recorded without failing, the same each time', () => {
    const first = run.get('known.json')
    expect(run('cleancopy check -q raw --baseline known.json --update-baseline').code).toBe(0)
    expect(run.get('known.json')).toBe(first)
    expect(Object.keys((JSON.parse(first) as {files: object}).files)).toEqual([
      'raw/a.txt',
      'raw/odd & <x> é|.txt',
      'raw/r.jsonl',
    ])
  })

  it('lets only new findings fail', () => {
    expect(run('cleancopy check -q raw --baseline known.json').code).toBe(0)
    run.put('raw/a.txt', `Some line that moves the others.\n\n${raw}`)
    expect(run('cleancopy check -q raw --baseline known.json').code).toBe(0)
    run.put('raw/a.txt', `${raw}\nSubscribe to our newsletter\n`)
    const {out, code} = run('cleancopy check raw --baseline known.json')
    expect(code).toBe(1)
    expect(out).toMatch(/^1 would go, in 1 of 4 files$/m)
  })

  it('knows no limits', () => {
    const check = 'cleancopy check -q raw --min-words 1000 --baseline limits.json'
    run(`${check} --update-baseline`)
    expect(run(check).code).toBe(1)
  })

  it('keeps what is known of other files, while they are there', () => {
    const {err} = run('rm raw/odd*; cleancopy check raw/a.txt --baseline known.json --update-baseline')
    expect(err).toBe('known.json: 2 files with findings that are known from now on\n')
    expect(run('cleancopy check raw/a.txt --baseline new.json --update-baseline').err).toMatch(
      /^new\.json: 1 file with/,
    )
    const {files} = JSON.parse(run.get('known.json')) as {files: object}
    expect(Object.keys(files)).toEqual(['raw/a.txt', 'raw/r.jsonl'])
    run.put('raw/a.txt', fine)
    run.put('raw/r.jsonl', `${JSON.stringify({text: fine})}\n`)
    run('cleancopy check raw --baseline known.json --update-baseline')
    expect((JSON.parse(run.get('known.json')) as {files: object}).files).toEqual({})
  })

  it('that holds nothing is refused', () => {
    run.put('null.json', 'null')
    const {err, code} = run('cleancopy check raw --baseline null.json')
    expect({err, code}).toEqual({err: expect.stringContaining('null.json: is not a baseline') as string, code: 2})
  })

  it('knows the findings of a record wherever it comes', () => {
    const record = run.get('raw/r.jsonl')
    run.put('raw/r.jsonl', `${JSON.stringify({text: 'The ferry leaves at nine.'})}\n${record}`)
    expect(run('cleancopy check -q raw --baseline known.json').code).toBe(0)
    run.put('raw/r.jsonl', `${record}${record}`)
    expect(run('cleancopy check -q raw --baseline known.json').code).toBe(1)
  })

  it.each([
    ['missing', 'rm known.json', /^cleancopy: known\.json: no such baseline: record .*--update-baseline\n$/],
    ['none', 'echo [] > known.json', /^cleancopy: known\.json: is not a baseline/],
    ['broken', 'echo { > known.json', /^cleancopy: known\.json: is not a baseline/],
  ])('that is %s is one line, exit 2', (_name, script, message) => {
    const {err, code} = run(`${script}; cleancopy check raw --baseline known.json`)
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })
})
