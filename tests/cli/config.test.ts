import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {body, caption, cleaned, raw, second} from './story.ts'
import {filesBelow, plant} from './tree.ts'

const run = shell()
const kept = cleaned.replace(second, `${caption}\n\n${second}`)

beforeEach(() => run.put('a.txt', raw))

const desk = JSON.stringify({
  language: '*',
  rules: [
    {
      id: 'custom/desk',
      kind: 'line',
      phrases: ['The {name} desk'],
      confidence: 0.9,
      why: 'our desk line',
      source: 'our site',
      drop: ['The bridge desk'],
      keep: ['The desk was sold.'],
    },
  ],
})

describe('paths in the configuration go from its folder', () => {
  beforeEach(() => plant(run, {'rules/desk.json': desk, 'x/z.txt': `${body}\nThe bridge desk\n`, 'x/y/keep': ''}))

  it.each(['./rules/desk.json', 'rules/desk.json'])('packs: %s', (pack) => {
    run.put('cleancopy.config.json', JSON.stringify({packs: [pack]}))
    for (const script of ['cleancopy x/z.txt', 'cd x; cleancopy z.txt', 'cd x/y; cleancopy ../z.txt'])
      expect(run(script)).toMatchObject({err: '', out: expect.not.stringContaining('The bridge desk')})
  })

  it('packs of overrides', () => {
    run.put('cleancopy.config.json', JSON.stringify({overrides: [{files: 'x/', packs: ['./rules/desk.json']}]}))
    expect(run('cd x; cleancopy z.txt')).toMatchObject({err: '', out: expect.not.stringContaining('The bridge desk')})
    expect(run('cd x; cleancopy config z.txt').out).toContain('["../rules/desk.json"]')
  })

  it('files of reporters, baseline and cache', () => {
    run.put(
      'cleancopy.config.json',
      '{"reporter": ["json=out.json"], "cacheLocation": "c.txt", "baseline": "./b.json"}',
    )
    run('cd x; cleancopy check z.txt --update-baseline')
    expect(filesBelow(run, '.')).toEqual(expect.arrayContaining(['out.json', 'b.json']))
    expect(run('cd x/y; cleancopy config').out).toMatch(/^cacheLocation +"\.\.\/\.\.\/c\.txt"/m)
  })

  it('names of packages are left alone', () => {
    plant(run, {
      'node_modules/desk-rules/package.json': '{"name": "desk-rules", "main": "desk.json"}',
      'node_modules/desk-rules/desk.json': desk,
    })
    run.put('cleancopy.config.json', '{"packs": ["desk-rules"]}')
    expect(run('cd x; cleancopy z.txt')).toMatchObject({err: '', out: expect.not.stringContaining('The bridge desk')})
  })
})

describe('the configuration', () => {
  it.each<[name: string, files: Record<string, string>, script: string, out: string]>([
    ['a file', {'cleancopy.config.json': '{"title": false}'}, 'cleancopy a.txt', body],
    ['a field of package.json', {'package.json': '{"cleancopy": {"title": false}}'}, 'cleancopy a.txt', body],
    [
      'the file before the field',
      {'package.json': '{"cleancopy": {"captions": "keep"}}', 'cleancopy.config.json': '{"title": false}'},
      'cleancopy a.txt',
      body,
    ],
    ['found upwards', {'cleancopy.config.json': '{"title": false}', 'x/y/z.txt': raw}, 'cd x/y; cleancopy z.txt', body],
    [
      'past a package without the field',
      {'cleancopy.config.json': '{"title": false}', 'x/package.json': '{"name": "cleancopy"}'},
      'cd x; cleancopy ../a.txt',
      body,
    ],
    ['for standard input', {'cleancopy.config.json': '{"title": false}'}, 'cleancopy < a.txt', body],
    [
      'comments and trailing commas',
      {'cleancopy.config.json': '// why\n{"title": false, /* x */}'},
      'cleancopy a.txt',
      body,
    ],
    ['null is not set', {'cleancopy.config.json': '{"title": null}'}, 'cleancopy a.txt', cleaned],
    ['--no-config', {'cleancopy.config.json': '{"title": false}'}, 'cleancopy --no-config a.txt', cleaned],
    [
      '--config',
      {'cleancopy.config.json': '{"title": false}', 'other.json': '{"captions": "keep"}'},
      'cleancopy --config other.json a.txt',
      kept,
    ],
    [
      'an option before it',
      {'cleancopy.config.json': '{"captions": "keep"}'},
      'cleancopy --captions drop a.txt',
      cleaned,
    ],
    [
      'an override by glob',
      {'cleancopy.config.json': '{"overrides": [{"files": "*.txt", "captions": "keep"}]}'},
      'cleancopy a.txt',
      kept,
    ],
    [
      'an override for others',
      {'cleancopy.config.json': '{"overrides": [{"files": ["b/**", "*.log"], "captions": "keep"}]}'},
      'cleancopy a.txt',
      cleaned,
    ],
    [
      'the last override wins',
      {'cleancopy.config.json': '{"overrides": [{"files": "a.*", "title": false}, {"files": "*.txt", "title": true}]}'},
      'cleancopy a.txt',
      cleaned,
    ],
    [
      'overrides go from its folder',
      {'cleancopy.config.json': '{"overrides": [{"files": "/x/*.txt", "title": false}]}', 'x/b.txt': raw},
      'cd x; cleancopy b.txt',
      body,
    ],
  ])('%s', (_name, files, script, out) => {
    plant(run, files)
    expect(run(script)).toEqual({out, err: '', code: 0})
  })

  it('sets each file of a folder by its name', () => {
    plant(run, {
      'raw/a.txt': raw,
      'raw/wire/b.txt': raw,
      'cleancopy.config.json': '{"to": "text", "overrides": [{"files": "wire/", "to": "markdown", "title": false}]}',
    })
    expect(run('cleancopy -q raw -o clean').code).toBe(0)
    expect(filesBelow(run, 'clean')).toEqual(['a.txt', 'wire/b.md'])
    expect(run.get('clean/wire/b.md')).toBe(body)
  })
})

describe('a configuration that is wrong', () => {
  it.each<[config: string, message: RegExp]>([
    ['{"captoins": "keep"}', /: unknown key "captoins": did you mean "captions"\?$/],
    ['{"xyzzy": 1}', /: unknown key "xyzzy": use \$schema, overrides, from, /],
    ['{"captions": "kepe"}', /: "captions" takes "drop", "keep", "end" \(did you mean "keep"\?\), not "kepe"$/],
    ['{"title": "no"}', /: "title" takes true or false, not "no"$/],
    ['{"jobs": 1.5}', /: "jobs" takes a whole number from 1, not 1\.5$/],
    ['{"maxRemoved": 101}', /: "maxRemoved" takes a number from 0 to 100, not 101$/],
    ['{"extensions": ["txt"]}', /: "extensions" takes extensions, such as "\.txt", or "\*", not \["txt"\]$/],
    ['{"failOn": ["mobil"]}', /: "failOn" has no family "mobil" \(did you mean "mobile"\?\)/],
    ['{"reporter": ["sarf"]}', /: "reporter" takes .*\(did you mean sarif\?\)/],
    ['{"language": "English"}', /: "language" takes an ISO 639-1 code/],
    ['{"overrides": {}}', /: "overrides" takes a list/],
    ['{"overrides": [{"title": true}]}', /: "overrides\[0\]\.files" takes a pattern/],
    ['{"overrides": [{"files": "*", "jobs": 2}]}', /: "overrides\[0\]\.jobs" holds for a whole run/],
    [
      '{"overrides": [{"files": "*", "tilte": true}]}',
      /: unknown key "overrides\[0\]\.tilte": did you mean "title"\?$/,
    ],
    ['[]', /: must be an object/],
    ['{"title": true,\n  "captions" "keep"}', /: is not JSON in line 2: /],
    ['', /: is empty/],
  ])('%s', (config, message) => {
    run.put('cleancopy.config.json', config)
    const {out, err, code} = run('cleancopy a.txt')
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(/^cleancopy: cleancopy\.config\.json: /)
    expect(err.trimEnd()).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('in package.json names the field', () => {
    run.put('package.json', '{"cleancopy": {"titel": true}}')
    expect(run('cleancopy a.txt').err).toBe(
      'cleancopy: package.json: "cleancopy": unknown key "titel": did you mean "title"?\n',
    )
  })

  it.each<[manifest: string, message: RegExp]>([
    ['{"cleancopy": "keep"}', /^cleancopy: package\.json: "cleancopy": must be an object/],
    ['{"cleancopy": []}', /^cleancopy: package\.json: "cleancopy": must be an object/],
    ['{"cleancopy": {"title": false},', /^cleancopy: package\.json: is not JSON/],
  ])('in package.json is said: %s', (manifest, message) => {
    run.put('package.json', manifest)
    const {out, err, code} = run('cleancopy a.txt')
    expect({out, code}).toEqual({out: '', code: 2})
    expect(err).toMatch(message)
  })

  it.each(['{"dependencies": {"cleancopy": "^1.0.0"}}', '{"cleancopy": null}', '{"name": broken'])(
    'is not what other packages say: %s',
    (manifest) => {
      run.put('package.json', manifest)
      expect(run('cleancopy a.txt')).toEqual({out: cleaned, err: '', code: 0})
    },
  )

  it.each(['cleancopy a.txt', 'cleancopy --config cleancopy.config.json a.txt'])('that is a folder: %s', (script) =>
    expect(run(`mkdir cleancopy.config.json; ${script}`)).toEqual({
      out: '',
      err: 'cleancopy: cleancopy.config.json: is a folder, not a file: name the files in it\n',
      code: 2,
    }),
  )

  it('that is told and missing', () =>
    expect(run('cleancopy --config none.json a.txt')).toEqual({
      out: '',
      err: 'cleancopy: none.json: no such file: check --config\n',
      code: 2,
    }))
})

describe('cleancopy config', () => {
  it('prints what holds for a file, and why', () => {
    run.put('cleancopy.config.json', '{"captions": "end", "overrides": [{"files": "a.txt", "minWords": 50}]}')
    const {out, code} = run('cleancopy config --repeats off a.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.txt: cleancopy\.config\.json\n/)
    expect(out).toMatch(/^captions +"end" +cleancopy\.config\.json$/m)
    expect(out).toMatch(/^minWords +50 +cleancopy\.config\.json, overrides\[0\]$/m)
    expect(out).toMatch(/^repeats +"off" +command line$/m)
    expect(out).toMatch(/^title +true +default$/m)
  })

  it('says where there is none', () =>
    expect(run('cleancopy config').out).toMatch(/^all files: no configuration file\n/))
})

describe('the schema', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../dist/cli/config.schema.json', import.meta.url), 'utf8'),
  ) as object
  const validate = new Ajv({allowUnionTypes: true}).compile(schema)

  it.each<[config: object, right: boolean]>([
    [{}, true],
    [
      {title: false, captions: 'keep', extensions: ['.txt', '*'], reporter: ['pretty', 'sarif=x'], failOn: ['none']},
      true,
    ],
    [{overrides: [{files: '*.txt', minWords: 3}]}, true],
    [{title: null}, true],
    [{titel: false}, false],
    [{captions: 'kept'}, false],
    [{jobs: 0}, false],
    [{failOn: ['mobil']}, false],
    [{overrides: [{files: '*', jobs: 3}]}, false],
  ])('agrees with the command: %j', (config, right) => {
    expect(validate(config)).toBe(right)
    run.put('cleancopy.config.json', JSON.stringify(config))
    expect(run('cleancopy -q a.txt').code).toBe(right ? 0 : 2)
  })
})

describe('cleancopy init', () => {
  it('writes a start that holds as it is, and with every line taken in', () => {
    expect(run('cleancopy init')).toMatchObject({out: '', code: 0})
    expect(run('cleancopy a.txt')).toEqual({out: cleaned, err: '', code: 0})
    run.put('cleancopy.config.json', run.get('cleancopy.config.json').replace(/^( *)\/\/ (["{])/gmu, '$1$2'))
    expect(run('cleancopy a.txt')).toEqual({out: cleaned, err: '', code: 0})
    expect(run('cleancopy config a.txt').out).toMatch(/^captions +"drop" +cleancopy\.config\.json$/m)
  })

  it('leaves one that is there', () => {
    run.put('cleancopy.config.json', '{}')
    expect(run('cleancopy init')).toEqual({
      out: '',
      err: 'cleancopy: cleancopy.config.json: already exists: edit it, or delete it first\n',
      code: 2,
    })
    expect(run.get('cleancopy.config.json')).toBe('{}')
  })
})
