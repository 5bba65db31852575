import {createWriteStream, statSync} from 'node:fs'
import {finished} from 'node:stream/promises'
import {describe, expect, it} from 'vitest'
import {shell} from './shell.ts'

const run = shell()
const words =
  'tram harbour council bridge river quay winter money driver town letter meeting night plan company spring trade street depot bell'.split(
    ' ',
  )

/** Prose that does not repeat itself, the same at each call. */
function prose(seed: number, count: number): string {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  const text = Array.from({length: count}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % 11 === 0 ? String(state % 9973) : words[(state >>> 8) % words.length]!
  })
  return `Report ${seed} says ${text.join(' ')}.`
}

describe('sizes', () => {
  it('a text of 5 MB comes out whole', () => {
    const text = `${Array.from({length: 14_000}, (_, i) => prose(i, 60)).join('\n\n')}\n`
    expect(text.length).toBeGreaterThan(5e6)
    run.put('big.txt', text)
    const {out, err, code} = run('cleancopy --repeats exact --no-title big.txt')
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out === text).toBe(true)
  }, 60_000)

  it('20 MB of records go through a pipe, in order, in less than 400 MB', async () => {
    const file = createWriteStream(run.at('r.jsonl'))
    for (let id = 0; id < 10_500; id++) {
      const text = Array.from({length: 5}, (_, i) => prose(id * 5 + i, 65)).join('\n\n')
      file.write(`${JSON.stringify({id, text})}\n`)
    }
    await finished(file.end())
    expect(statSync(run.at('r.jsonl')).size).toBeGreaterThan(20e6)
    run.put('rss.mjs', `process.on('exit', () => process._rawDebug('maxrss ' + process.resourceUsage().maxRSS))`)
    // The reader is slow at first: what it has not taken must not pile up.
    const {out, err, code} = run(
      `cat r.jsonl | NODE_OPTIONS=--import=./rss.mjs cleancopy -f jsonl -t jsonl 2> err.txt | (sleep 2; cat) | grep -o '^{"id":[0-9]*' > ids.txt; echo \${PIPESTATUS[@]}; cat err.txt`,
    )
    expect({err, code}).toEqual({err: '', code: 0})
    expect(out).toMatch(/^0 0 0 0\nmaxrss \d+\n$/)
    const kilobytes = Number(/maxrss (\d+)/.exec(out)![1])
    expect(kilobytes).toBeLessThan(400_000)
    const ids = run.get('ids.txt').trimEnd().split('\n')
    expect(ids).toEqual(Array.from({length: 10_500}, (_, id) => `{"id":${id}`))
  }, 90_000)
})
