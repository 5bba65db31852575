import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {fine, raw} from './story.ts'
import {plant} from './tree.ts'

const run = shell()
const cache = '--cache --cache-location c/cache.txt'
const count = 6

beforeEach(() => {
  plant(run, {
    'raw/a.txt': raw,
    'raw/b.txt': fine,
    'raw/sub/c.txt': `Another line.\n\n${raw}`,
    'raw/sub/latin.txt': raw.replaceAll('e', '\u00e9'),
    'raw/sub/short.txt': 'Too short.\n',
    'raw/r.jsonl': `${JSON.stringify({text: fine})}\n${JSON.stringify({text: raw})}\n`,
  })
})

/** How many files the cache spared. */
function spared(script: string): number {
  return Number(/(\d+) of them unchanged since the last run/.exec(run(script).err)?.[1] ?? 0)
}

describe('check --cache', () => {
  beforeEach(() => void run(`cleancopy check raw ${cache}`))

  it.each([
    'raw --reporter pretty',
    'raw --reporter github',
    'raw --reporter sarif',
    'raw --reporter junit',
    'raw --reporter json',
    'raw --reporter markdown',
    'raw -q',
    'raw -j 2',
    './raw/a.txt raw/r.jsonl',
    'raw/b.txt',
    'raw --fail-on consent',
    'raw --fail-on none',
    'raw --max-removed 10',
    'raw --fail-on none --max-removed 99 --min-words 5',
    'raw --page off --repeats off',
    'raw --baseline known.json',
    'raw --baseline known.json --fail-on mobile',
  ])('says what a check without it says: %s', (args) => {
    run('cleancopy check raw/a.txt raw/r.jsonl --baseline known.json --update-baseline')
    const strip = (text: string): string => text.replace(/ in [\d.]+ s|, \d+ of them unchanged.*|\nslowest .*/g, '')
    const plain = run(`cleancopy check ${args}`)
    for (let i = 0; i < 2; i++) {
      const {out, err, code} = run(`cleancopy check ${args} ${cache}`)
      expect({out, err: strip(err), code}).toEqual({...plain, err: strip(plain.err)})
    }
  })

  it('records the same baseline', () => {
    run('cleancopy check raw --baseline one.json --update-baseline')
    run(`cleancopy check raw --baseline two.json --update-baseline ${cache}`)
    expect(run.get('two.json')).toBe(run.get('one.json'))
  })

  it('spares what is unchanged, called by any path', () => {
    expect(spared(`cleancopy check raw ${cache}`)).toBe(count)
    expect(spared(`cd raw && cleancopy check . --cache --cache-location ../c/cache.txt`)).toBe(count)
    expect(spared(`cleancopy check raw --fail-on none ${cache}`)).toBe(count)
  })

  it('holds where the project is moved', () => {
    run('mkdir elsewhere && mv raw c elsewhere')
    expect(spared(`cd elsewhere && cleancopy check raw ${cache}`)).toBe(count)
  })

  it.each<[name: string, script: string, args: string, left: number]>([
    ['a file changed', 'echo More. >> raw/a.txt', '', count - 1],
    ['other limits', '', '--max-removed 5', 0],
    ['other options', '', '--page off', 0],
    ['a line of it is torn', 'head -c -30 c/cache.txt > c/x; mv c/x c/cache.txt', '', count - 1],
    ['it is rubbish', 'head -c 5000 /dev/urandom > c/cache.txt', '', 0],
    ['it is edited', 'sed -i s/found/fund/g c/cache.txt', '', 0],
    ['it is empty', ': > c/cache.txt', '', 0],
  ])('does again what it must: %s', (_name, script, args, left) => {
    run(script)
    expect(spared(`cleancopy check raw ${args} ${cache}`)).toBe(left)
    run(script)
    expect(run(`cleancopy check raw ${args} ${cache}`).out).toBe(run(`cleancopy check raw ${args}`).out)
    expect(spared(`cleancopy check raw ${args} ${cache}`)).toBe(count)
  })

  it('does again when rules of one’s own change', () => {
    const rule = (drop: string): string =>
      JSON.stringify({
        language: '*',
        name: 'own',
        rules: [
          {
            id: 'custom/line',
            kind: 'line',
            phrases: [drop],
            confidence: 0.9,
            why: 'a line',
            source: 'a test',
            drop: [drop],
            keep: ['A story.'],
          },
        ],
      })
    plant(run, {'own.json': rule('Another line')})
    const script = `cleancopy check raw --rules own.json ${cache}`
    run(script)
    expect(spared(script)).toBe(count)
    plant(run, {'own.json': rule('Nowhere at all')})
    expect(spared(script)).toBe(0)
  })

  it('and the cache of cleaning do not disturb each other', () => {
    const clean = `cleancopy raw -o clean ${cache}`
    run(clean)
    expect(run(clean).err).toContain(`${count} unchanged since the last run`)
    expect(spared(`cleancopy check raw ${cache}`)).toBe(count)
    run('cleancopy -q raw -o fresh')
    expect(run('diff -r clean fresh').out).toBe('')
  })

  it('says again what went wrong', () => {
    plant(run, {'raw/r.jsonl': `${JSON.stringify({text: fine})}\nnope\n`})
    for (let i = 0; i < 2; i++) {
      const {err, code} = run(`cleancopy check raw ${cache}`)
      expect(err).toMatch(/^cleancopy: raw\/r\.jsonl:2: /m)
      expect(code).toBe(2)
    }
  })

  it('reads what can be read only once', () => {
    expect(run(`cleancopy check <(cat raw/a.txt) -r json ${cache}`).out.replace(/"path":.*/, '')).toBe(
      run('cleancopy check <(cat raw/a.txt) -r json').out.replace(/"path":.*/, ''),
    )
    expect(run(`cleancopy check -r json ${cache} < raw/a.txt`)).toEqual(run('cleancopy check -r json < raw/a.txt'))
    run('cleancopy <(cat raw/a.txt) -o once/ --cache; cleancopy raw/a.txt -o a.txt')
    expect(run('cat once/*').out).toBe(run.get('a.txt'))
  })

  it('can be set in the configuration', () => {
    plant(run, {'cleancopy.config.json': '{"cache": true, "cacheLocation": "c/cache.txt"}'})
    expect(spared('cleancopy check raw')).toBe(count)
    expect(run('cleancopy raw/b.txt')).toEqual({out: fine, err: '', code: 0})
    expect(run('cleancopy raw/b.txt --cache').err).toMatch(/^cleancopy: --cache: skips only files /)
  })

  it('is never written over a text', () => {
    const {err, code} = run('cleancopy check raw --cache --cache-location raw/a.txt')
    expect([err, code]).toEqual(['cleancopy: --cache-location: raw/a.txt is checked: name another file\n', 2])
    expect(run('cleancopy raw/a.txt -o clean/ --cache --cache-location raw/a.txt').code).toBe(2)
    expect(run.get('raw/a.txt')).toBe(raw)
  })

  it('that is a device is not read', () => {
    const {err, code} = run('cleancopy check raw --cache --cache-location /dev/full')
    expect(err).toMatch(/^cleancopy: the cache: \/dev\/full cannot be written: the disk is full; /m)
    expect(code).toBe(2)
  })

  it('that cannot be written stops nothing', () => {
    const {out, err, code} = run('cleancopy check raw --cache --cache-location raw/a.txt/c')
    expect(out).toBe(run('cleancopy check raw').out)
    expect(err).toMatch(/^cleancopy: the cache: \S+ cannot be written: .*--cache-location$/m)
    expect(code).toBe(2)
  })
})
