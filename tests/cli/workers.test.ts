import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {setTimeout} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {beforeEach, describe, expect, it} from 'vitest'
import {shell} from './shell.ts'
import {fine, raw} from './story.ts'
import {filesBelow, plant} from './tree.ts'

const run = shell()
const count = 70
const bin = fileURLToPath(new URL('../../bin/cleancopy.js', import.meta.url))

beforeEach(() => {
  const files: Record<string, string> = {}
  for (let i = 0; i < count; i++)
    files[`raw/s${i % 7}/n${String(i).padStart(3, '0')}.txt`] = (i % 3 ? raw : fine).replaceAll('Monday', `day ${i}`)
  plant(run, {...files, 'raw/s3/bin.txt': '\0', 'raw/s4/r.jsonl': `${JSON.stringify({text: raw})}\nnope\n`})
})

/** What does not say how long it took. */
function untimed(text: string): string {
  return text.replace(/ in \d+\.\d s:/gu, ' in some time:').replace(/^slowest.*\n/gmu, '')
}

describe('any number of workers', () => {
  it.each([
    ['into a folder', 'cleancopy -v raw -o clean-N'],
    ['in place', 'cp -r raw clean-N; cleancopy -v -w clean-N'],
    ['to standard output', 'cleancopy raw'],
    ['into one file', 'cleancopy raw -o all-N.jsonl; code=$?; cat all-N.jsonl; exit $code'],
    ['check', 'cleancopy check raw'],
    [
      'check for programs',
      'cleancopy check -r json -r sarif=check-N.sarif raw; code=$?; cat check-N.sarif; exit $code',
    ],
    ['--dry-run', 'cleancopy raw -o clean-N --dry-run'],
  ])('gives the same bytes and messages: %s', (_name, script) => {
    const [one, two, three] = [1, 2, 3].map((jobs) => {
      const {out, err, code} = run(
        script.replaceAll('N', 'x').replace(/cleancopy (check )?/, `cleancopy $1-j ${jobs} `),
      )
      const files = run('ls').out.includes('clean-x')
        ? filesBelow(run, 'clean-x').map((name) => [name, run.get(`clean-x/${name}`)])
        : []
      run('rm -rf clean-x all-x.jsonl')
      return {out, err: untimed(err), code, files}
    })
    expect(one!.code).toBe(2)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    expect(one!.err).toContain('bin.txt: looks binary')
  })

  it('says how far it is where there is no terminal', () => {
    for (let i = 0; i < 30; i++) plant(run, {[`raw/more/${i}.txt`]: fine})
    const {err} = run('cleancopy raw -o clean')
    expect(err).toMatch(/^cleaned 11 of 102 files\ncleaned 22 of 102 files\n/)
    expect(err).toMatch(/^cleaned 102 files in .*: 46 changed, 54 already clean, 2 failed$/m)
  })
})

describe('a run that is stopped', () => {
  it.each([['1'], ['2']])('by Ctrl-C leaves no half file and says what is done: -j %s', async (jobs) => {
    for (let i = 0; i < 80; i++) plant(run, {[`raw/more/${i}.txt`]: raw})
    const child = spawn(process.execPath, [bin, 'raw', '-o', 'clean', '-j', jobs], {cwd: run.at('.')})
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => {
      err += String(chunk)
      // A second one would end it at once.
      if (!child.killed && err.includes('cleaned 16 of 152')) child.kill('SIGINT')
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(err).toMatch(/stopped: cleaned \d+ of 152 files in .*\n/)
    expect(err).toMatch(/--cache to go on from there\n$/)
    const done = filesBelow(run, 'clean')
    expect(done.filter((name) => name.endsWith('.tmp'))).toEqual([])
    run('cleancopy -q raw -o whole')
    for (const name of done) expect(run.get(`clean/${name}`)).toBe(run.get(`whole/${name}`))
  })

  it('by SIGKILL leaves whole files, and the next run completes', async () => {
    // Records say what was removed from them, so they differ when they are cleaned twice.
    run('cleancopy -q raw -o whole; cp -r raw place; rm place/s4/r.jsonl; cp -r place again')
    for (const wait of [200, 300, 400]) {
      for (const args of [
        ['raw', '-o', 'clean', '--cache', '--cache-location', 'cache'],
        ['-w', 'place'],
      ]) {
        const child = spawn(process.execPath, [bin, '-j', '2', ...args], {cwd: run.at('.'), stdio: 'ignore'})
        const closed = new Promise((resolve) => child.on('close', resolve))
        await setTimeout(wait)
        child.kill('SIGKILL')
        await closed
      }
      for (const name of run('cd clean 2>/dev/null && find . -name "*.txt" -not -name ".*.tmp" -type f')
        .out.split('\n')
        .filter(Boolean))
        expect(run.get(`clean/${name}`)).toBe(run.get(`whole/${name}`))
    }
    run('cleancopy -q raw -o clean --cache --cache-location cache; cleancopy -q -w place; cleancopy -q -w again')
    expect(run('diff -r clean whole; diff -r place again')).toMatchObject({out: '', code: 0})
  })
})

describe('--cache', () => {
  const again = 'cleancopy raw -o clean --cache --cache-location c/cache.txt'
  const unchanged = (): number => Number(/(\d+) unchanged since the last run/.exec(run(again).err)?.[1] ?? 0)

  beforeEach(() => void run(again))

  it('skips what is unchanged', () => expect(unchanged()).toBe(count))

  it.each<[name: string, script: string, left: number]>([
    ['an input changed', 'echo More. >> raw/s0/n000.txt', count - 1],
    ['an output changed', 'echo More. >> clean/s0/n000.txt', count - 1],
    ['an output is gone', 'rm -r clean/s0', count - 10],
    ['a line of it is torn', 'head -c -30 c/cache.txt > c/x; mv c/x c/cache.txt', count - 1],
    ['it is rubbish', 'head -c 5000 /dev/urandom > c/cache.txt', 0],
    ['it is edited', 'sed -i s/A/B/g c/cache.txt', 0],
    ['other options', 'echo \'{"title": false}\' > cleancopy.config.json', 0],
  ])('does again what it must: %s', (_name, script, left) => {
    run(script)
    // Some lines of a cache that was edited may not have been.
    const skipped = unchanged()
    expect(left ? skipped : Math.floor(skipped / count)).toBe(left)
    run('cleancopy -q raw -o fresh')
    expect(run('diff -r clean fresh').out).toBe('')
    expect(unchanged()).toBe(count)
  })

  it('works in place', () => {
    run('cleancopy -q -w raw --cache --cache-location p.txt')
    expect(run('cleancopy -w raw --cache --cache-location p.txt').err).toContain(
      `${count} unchanged since the last run`,
    )
  })

  it('stands in node_modules/.cache of the package', () => {
    plant(run, {'package.json': '{}'})
    run('cleancopy -q raw -o clean --cache')
    expect(readFileSync(run.at('node_modules/.cache/cleancopy/cache.txt'), 'utf8')).not.toBe('')
  })

  it('elsewhere stands in the folder of caches', () => {
    run('cleancopy -q raw -o clean --cache', {env: {XDG_CACHE_HOME: run.at('caches')}})
    expect(filesBelow(run, 'caches/cleancopy')).toHaveLength(1)
  })

  it('that cannot be written stops nothing', () => {
    const {err, code} = run('rm -r clean; cleancopy -q raw -o clean --cache --cache-location raw/s0/n000.txt/c')
    expect(code).toBe(2)
    expect(err).toMatch(
      /^cleancopy: the cache: \S+ cannot be written: .* is a file, not a folder; .*--cache-location$/m,
    )
    expect(filesBelow(run, 'clean')).toHaveLength(count + 1)
  })
})
