// What cleaning a small article costs beside an empty node, in turn in one run: medians of wall time.
//   node bench/start-up.mjs [runs]        (after npm run build)
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

const runs = Number(process.argv[2] ?? 31)
const article = join(import.meta.dirname, '../fixtures/harbour-bridge/input.txt')
const bin = join(import.meta.dirname, '../bin/cleancopy.js')
const commands = {node: ['-e', '0'], cleancopy: [bin, article], check: [bin, 'check', article]}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))

for (let run = 0; run <= runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = performance.now()
    const {status} = spawnSync(process.execPath, args, {stdio: 'ignore'})
    // check finds what would go.
    if (status !== Number(name === 'check')) throw new Error(`${name} ended with ${status}: build first`)
    // The first round fills the file cache.
    if (run) times[name].push(performance.now() - start)
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
const floor = median(times.node)
for (const name of Object.keys(commands)) {
  console.log(
    `${name.padEnd(10)} ${median(times[name]).toFixed(1)} ms   ratio ${(median(times[name]) / floor).toFixed(2)}`,
  )
}
