import {describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {caption, fine, lede, raw, second, title} from './story.ts'

const run = shell()

describe('cleancopy explain', () => {
  it('shows the whole original in its order, with a reason under each thing that goes', () => {
    run.put('a.txt', raw)
    const {out, err, code} = run('cleancopy explain a.txt')
    expect({err, code}).toEqual({err: '', code: 0})
    let last = -1
    for (const part of ['EASTMERE POST', title, lede, caption, second, 'Exit mobile version']) {
      expect(out.indexOf(part)).toBeGreaterThan(last)
      last = out.indexOf(part)
    }
    expect(out).toMatch(/^ *1 - EASTMERE POST\n.*└ .*title\/masthead.*$/m)
    expect(out).toMatch(/^ *3 # Trams to return/m)
    expect(out).toMatch(/^ *7 = An old tram.*\n.*└ .*Jane Roe\/Reuters/m)
    expect(out).toMatch(/^ *13 - The council.*\n.*└ .*line 5.*repeat\/\w+/m)
  })

  it('shows bylines, dates and captions as what they become, as check and -v do', () => {
    run.put('b.txt', `${title}\n\nBy Jane Roe\n\n3 May 2021, 10:30\n\n${lede}\n\n${caption}\n\n${second}\n`)
    const {out} = run('cleancopy explain b.txt')
    expect(out).toMatch(/^ *3 = By Jane Roe\n.*└ a byline: .*\(metadata\/byline\)$/m)
    expect(out).toMatch(/^ *5 = 3 May 2021, 10:30\n.*└ a date line: .*\(metadata\/date\)$/m)
    const places = (text: string): string[] => text.match(/\b\d+:1(?=\W)/g) ?? []
    expect(places(run('cleancopy -v b.txt').err)).toEqual(['3:1', '5:1', '9:1'])
    expect(places(run('cleancopy check b.txt').out)).toEqual(['3:1', '5:1', '9:1'])
  })

  it.each(['cleancopy explain < a.txt', 'cleancopy explain - < a.txt', 'cat a.txt | cleancopy explain'])(
    'reads %s',
    (script) => {
      run.put('a.txt', raw)
      expect(run(script)).toMatchObject({out: expect.stringContaining('EASTMERE POST') as string, err: '', code: 0})
    },
  )

  it.each(['cleancopy explain r.jsonl', 'cp r.jsonl r; cleancopy explain -f jsonl r'])(
    'shows each record: %s',
    (script) => {
      run.put('r.jsonl', `${JSON.stringify({text: raw})}\n{}\n${JSON.stringify({text: fine})}\n`)
      const {out, err, code} = run(script)
      expect(out).toMatch(/^r\S*:1\n\n *1 - EASTMERE POST\n[^]*\nr\S*:3\n\n1 # Ferry/)
      expect(err).toMatch(/^cleancopy: r\S*:2: has no field “text”\n$/)
      expect(code).toBe(2)
    },
  )

  it('strikes nothing out of a clean text', () => {
    expect(run('cleancopy explain', {input: fine}).out).not.toMatch(/^ *\d+ [-~]/m)
  })

  it.each([
    ['cleancopy explain none.txt', /^cleancopy: none\.txt: no such file.*\n$/],
    ['cleancopy explain .', /^cleancopy: \.: is a folder.*\n$/],
    ['cleancopy explain a b', /^cleancopy: .*\n/],
  ])('%s: exit 2', (script, message) => {
    const {out, err, code} = run(script)
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(message)
  })
})

describe('cleancopy rules', () => {
  it('lists the families and the packs', () => {
    const {out, err, code} = run('cleancopy rules')
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out).toMatch(/^ {2}related +Read-more lines/m)
    expect(out).toMatch(/^ {2}en +English +\d+ rules$/m)
  })

  it('explains a rule', () => {
    const {out, code} = run('cleancopy rules show mobile/exit --language fr')
    expect({out, code}).toEqual({out: expect.stringContaining('mobile/exit (French)\n') as string, code: 0})
    expect(run('cleancopy rules show mobile/nonsense').code).toBe(2)
  })

  it('lists the rules of one', () => {
    const {out, code} = run('cleancopy rules en')
    expect(code).toBe(0)
    expect(out).toMatch(/^mobile\/exit\S* +line +\S/m)
  })

  it('test runs the examples', () => {
    const {out, err, code} = run('cleancopy rules test en')
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out).toMatch(/^en: \d+ rules, \d+ examples, 0 failed\n$/)
  })

  it.each(['cleancopy rules xx', 'cleancopy rules test xx', 'cleancopy rules __proto__', 'cleancopy rules ../en'])(
    '%s: exit 2, and the codes that there are',
    (script) => {
      const {out, err, code} = run(script)
      expect({out, code}).toEqual({out: '', code: 2})
      expect(err).toMatch(/^cleancopy: \S+: no pack for this language: use .*\ben\b.*\n$/)
    },
  )
})
