// Holds the scores to floors: on the fixtures that are shipped, and on the labelled pages where their folder is given.
//   npx tsx bench/quality.mjs [FOLDER] [--lower]        (after npm run build)
// A floor is raised by hand in bench/floors.json when a score has risen for good. Lowering one takes --lower, which prints
// what to write and why it was asked for stands in the commit. FOLDER holds pages/{gold,html_text,…}.jsonl.gz, from the
// development split of WCXB, github.com/Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0).
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {clean} from '../dist/index.js'
import {wordF1} from '../tests/word-f1.ts'

const lower = process.argv.includes('--lower')
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))

const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
const textOf = ({title, paragraphs}) => [title, ...paragraphs].filter(Boolean).join('\n')

function scoreFixtures() {
  const root = new URL('../fixtures/pages/', import.meta.url)
  return mean(
    readdirSync(root).map((name) => {
      const read = (file) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
      return wordF1(textOf(clean(read('input.txt'))), read('expected.txt'))
    }),
  )
}

function rows(name) {
  const file = join(folder, `pages/${name}.jsonl.gz`)
  if (!existsSync(file)) return []
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

if (folder && !existsSync(join(folder, 'pages/gold.jsonl.gz')))
  throw new Error(`no pages/gold.jsonl.gz in ${folder}: give the folder of the labelled pages`)
const scores = {fixtures: scoreFixtures()}
if (folder) {
  const gold = new Map(rows('gold').map((row) => [row.id, row]))
  // Only the last fit, whose weights are shipped, has seen these two folds.
  const held = [...gold.values()].filter(({fold, body}) => fold >= 8 && body)
  scores.clean = mean(held.map(({body}) => wordF1(textOf(clean(body)), body)))
  for (const dump of ['html_text', 'inscriptis', 'bs4', 'lynx80']) {
    const pages = rows(dump).filter(({id}) => held.some((row) => row.id === id))
    if (pages.length)
      scores[dump] = mean(pages.map(({id, text}) => wordF1(clean(text).paragraphs.join('\n'), gold.get(id).body)))
  }
}

for (const [name, score] of Object.entries(scores)) {
  const floor = floors[name]
  if (floor === undefined) throw new Error(`${name} has no floor: write one into bench/floors.json`)
  const fell = score < floor
  console.log(`${name.padEnd(12)} ${score.toFixed(4)}   floor ${floor}${fell ? '   FELL' : ''}`)
  if (fell && lower)
    console.log(
      `  to lower it, write ${Math.floor(score * 1000) / 1000} into bench/floors.json and say why in the commit`,
    )
  if (fell && !lower) process.exitCode = 1
}
