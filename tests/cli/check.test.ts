import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {fine, raw} from './story.ts'

const run = shell()

beforeEach(() => {
  run.put('a.txt', raw)
  run.put('b.txt', fine)
  run.put('odd.txt', `Roe & Lind <b> "x"\n\n${raw}`)
  run.put('r.jsonl', `${JSON.stringify({text: fine})}\n${JSON.stringify({text: raw})}\n`)
  run.put('broken.jsonl', `${JSON.stringify({text: fine})}\nnope\n`)
})

describe('cleancopy check', () => {
  it.each<[script: string, code: number]>([
    ['cleancopy check b.txt', 0],
    ['cleancopy check < b.txt', 0],
    ['cleancopy check a.txt', 1],
    ['cleancopy check - < a.txt', 1],
    ['cleancopy check b.txt a.txt', 1],
    ['cleancopy check -q a.txt', 1],
    ['cleancopy check --repeats off b.txt', 0],
    ['cleancopy check r.jsonl', 1],
    ['cleancopy check -f jsonl < r.jsonl', 1],
    ['cleancopy check broken.jsonl', 2],
    ['cleancopy check none.txt', 2],
    ['cleancopy check none.txt a.txt', 2],
    ['cleancopy check a.txt none.txt', 2],
    ['cleancopy check --reporter nope a.txt', 2],
    ['cleancopy check -w a.txt', 2],
  ])('%s: exit %i', (script, code) => {
    expect(run(script).code).toBe(code)
    expect(run.get('a.txt')).toBe(raw)
  })

  it('-q prints nothing', () => expect(run('cleancopy check -q a.txt')).toEqual({out: '', err: '', code: 1}))

  it('reports the other files after one that is missing', () => {
    const {out, err} = run('cleancopy check none.txt a.txt')
    expect(out).toContain('mobile/exit')
    expect(err).toMatch(/^cleancopy: none\.txt: no such file.*\n$/)
  })
})

describe('reporter', () => {
  it('pretty: a line for each finding, in the order of the text, and a sum', () => {
    const {out, err} = run('cleancopy check b.txt a.txt')
    expect(err).toBe('')
    expect(out).toMatch(/^a\.txt\n/)
    const places = [...out.matchAll(/^ {2}(\d+):(\d+) +(?:goes|note) {2}\S/gm)].map(([, line]) => Number(line))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(out).toMatch(/^ {2}15:1 +goes {2}.+mobile\/exit\S* {2}“Exit mobile version”$/m)
    expect(out).toMatch(/\n4 would go, in 1 of 2 files\n$/)
  })

  it('pretty: nothing when all is clean', () =>
    expect(run('cleancopy check b.txt')).toEqual({out: '', err: '', code: 0}))

  it('github: a workflow command for each finding', () => {
    const lines = run('cleancopy check --reporter github a.txt').out.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(3)
    for (const line of lines) expect(line).toMatch(/^::(?:warning|notice) file=a\.txt,line=\d+,.*::.+$/)
    expect(lines.some((line) => line.startsWith('::warning') && line.includes('line=15'))).toBe(true)
  })

  it('sarif: the shape that code scanning takes', () => {
    const log = JSON.parse(run('cleancopy check -r sarif "odd.txt" a.txt').out) as Sarif
    expect(log).toMatchObject({version: '2.1.0', $schema: expect.stringContaining('sarif') as string})
    const [{tool, results}] = log.runs
    expect(tool.driver.name).toBe('cleancopy')
    expect(results.length).toBeGreaterThanOrEqual(5)
    for (const {ruleId, ruleIndex, level, message, locations} of results) {
      expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId)
      expect(['warning', 'note']).toContain(level)
      expect(message.text).not.toBe('')
      const {artifactLocation, region} = locations[0].physicalLocation
      expect(['odd.txt', 'a.txt']).toContain(artifactLocation.uri)
      for (const place of Object.values(region)) expect(place).toBeGreaterThanOrEqual(1)
    }
  })

  it.each([
    ['a.txt', 1],
    ['b.txt', 0],
    ['odd.txt', 1],
  ])('junit: XML that parses: %s', (file, code) => {
    const {
      out,
      err,
      code: exit,
    } = run(
      `cleancopy check -r junit ${file} > r.xml; code=$?; python3 -c 'import sys, xml.dom.minidom as m; d = m.parse("r.xml").documentElement; print(d.tagName, len(d.getElementsByTagName("testcase")) > 0, len(d.getElementsByTagName("failure")) > 0)'; exit $code`,
    )
    expect({err, exit}).toEqual({err: '', exit: code})
    expect(out).toMatch(code ? /^testsuites? True True\n$/ : /^testsuites? True False\n$/)
  })

  it('json: the findings with their places', () => {
    const {out} = run('cleancopy check --reporter json a.txt b.txt')
    const files = JSON.parse(out) as {
      path: string
      findings: {rule: string; line: number; text: string; goes: boolean}[]
    }[]
    expect(files.map(({path}) => path)).toEqual(['a.txt', 'b.txt'])
    expect(files[0]!.findings).toContainEqual(
      expect.objectContaining({
        rule: expect.stringMatching(/^mobile\/exit/) as string,
        line: 15,
        column: 1,
        text: 'Exit mobile version',
        goes: true,
      }),
    )
    expect(files[1]!.findings).toEqual([])
  })

  it.each([
    ['github', /^$/],
    ['sarif', /^\{.*"results": \[\]/s],
    ['junit', /^<\?xml/],
    ['json', /^\[/],
  ])('%s: still its form when there is nothing to report', (reporter, form) => {
    const {out, code} = run(`cleancopy check -r ${reporter} b.txt`)
    expect(code).toBe(0)
    expect(out).toMatch(form)
  })

  it('names records by file and line', () => {
    const {out, err, code} = run('cleancopy check broken.jsonl r.jsonl')
    expect(code).toBe(2)
    expect(err).toMatch(/^cleancopy: broken\.jsonl:2: not JSON.*\n$/)
    expect(out).toMatch(/^r\.jsonl:2$/m)
  })
})

interface Sarif {
  runs: [{tool: {driver: {name: string; rules: {id: string}[]}}; results: SarifResult[]}]
}

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: string
  message: {text: string}
  locations: [{physicalLocation: {artifactLocation: {uri: string}; region: Record<string, number>}}]
}
