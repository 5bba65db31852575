// What a folder costs: two workers beside one, a cached run beside the first, memory for many files beside few.
//   node bench/folders.mjs [files]        (after npm run build; default 2000)
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'

const files = Number(process.argv[2] ?? 2000)
if (!(Number.isInteger(files) && files >= 4)) {
  console.error('usage: node bench/folders.mjs [number of files]')
  process.exit(2)
}
const fixtures = join(import.meta.dirname, '../fixtures')
const bin = join(import.meta.dirname, '../bin/cleancopy.js')
const texts = readdirSync(fixtures, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && existsSync(join(fixtures, entry.name, 'input.txt')))
  .map(({name}) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'))
const root = mkdtempSync(join(tmpdir(), 'cleancopy-bench-'))
// Only the main thread knows the memory of the whole process.
const memory = join(root, 'memory.mjs')
writeFileSync(
  memory,
  `import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process._rawDebug('maxrss ' + process.resourceUsage().maxRSS))`,
)

function plant(folder, count) {
  for (let i = 0; i < count; i++) {
    const path = join(root, folder, `s${i % 50}`)
    mkdirSync(path, {recursive: true})
    writeFileSync(join(path, `${i}.txt`), `${texts[i % texts.length]}\nReport ${i} ends here.\n`)
  }
}

function run(...args) {
  const start = performance.now()
  const {stderr} = spawnSync(process.execPath, [`--import=${memory}`, bin, '-q', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return {seconds: (performance.now() - start) / 1000, megabytes: Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024}
}

plant('few', files / 4)
plant('many', files)
// Each run writes to a folder of its own: what replaces files costs the file system more, and more yet the second time.
const best = (jobs) =>
  [1, 2, 3]
    .map((turn) => run('many', '-o', `out-${jobs}-${turn}`, '-j', jobs))
    .reduce((a, b) => (a.seconds < b.seconds ? a : b))
const one = best('1')
const two = best('2')
const few = run('few', '-o', 'three', '-j', '2')
const cache = ['many', '-o', 'four', '-j', '2', '--cache', '--cache-location', 'cache.txt']
const first = run(...cache)
const again = run(...cache)
console.log(`one worker     ${one.seconds.toFixed(2)} s for ${files} files, ${one.megabytes.toFixed(0)} MB`)
console.log(`two workers    ${two.seconds.toFixed(2)} s, ${(one.seconds / two.seconds).toFixed(2)} times as fast`)
console.log(
  `cached         ${again.seconds.toFixed(2)} s, ${(again.seconds / first.seconds).toFixed(2)} of the first run`,
)
console.log(
  `memory         ${few.megabytes.toFixed(0)} MB for ${files / 4} files, ${two.megabytes.toFixed(0)} MB for ${files}`,
)
rmSync(root, {recursive: true, force: true})
