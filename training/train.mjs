// From a data folder to weights: node training/train.mjs --data DIR [--out FILE] [--held FILE] …
//
// Two folds are kept out of all fits but the last: scores on them are printed, and --held takes the weights of
// the fits without them, to measure with. --out takes the weights of the fits on all folds: these are shipped.
// The same data and versions give the same weights.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const here = import.meta.dirname
const root = join(here, '..')
const {values} = parseArgs({
  options: {
    data: {type: 'string'},
    held: {type: 'string'},
    out: {type: 'string', default: join(root, 'src/model/weights.json')},
    work: {type: 'string'},
    python: {type: 'string', default: join(root, '.venv/bin/python')},
  },
})
if (!values.data)
  fail('usage: node training/train.mjs --data DIR [--out FILE] [--held FILE] [--work DIR] [--python FILE]')
if (!existsSync(values.python)) {
  fail(`no ${values.python}: python3 -m venv .venv && .venv/bin/pip install -r training/requirements.txt`)
}
const work = values.work ?? mkdtempSync(join(tmpdir(), 'cleancopy-training-'))
mkdirSync(work, {recursive: true})

collect('lines')
fit('words')
collect('first')
fit('first')
collect('second')
fit('second')
pack('final', values.out)
if (values.held) pack('held', values.held)
if (!values.work) rmSync(work, {recursive: true})

function collect(step) {
  run(process.execPath, ['--import', 'tsx', join(here, 'export.ts'), step, values.data, work])
}

function fit(step) {
  run(values.python, [join(here, 'fit.py'), step, work])
}

function pack(kind, out) {
  run(values.python, [join(here, 'pack.py'), work, kind, out])
}

function run(command, parameters) {
  console.error(`> ${[command, ...parameters].join(' ')}`)
  const {status} = spawnSync(command, parameters, {stdio: 'inherit', cwd: root})
  if (status !== 0) process.exit(status ?? 1)
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
