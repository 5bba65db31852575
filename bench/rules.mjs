// What the rule packs cost an article, beside the rest of the pipeline, in turn in one run: medians of milliseconds a
// text, over records with a `text` in a JSONL file, which may be gzipped.
//   node bench/rules.mjs FILE [texts] [rounds]        (after npm run build)
import {readFileSync, statSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import {gunzipSync} from 'node:zlib'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {cleancopy, findLanguage, markBoilerplate, parseArticle} from '../dist/index.js'

const [file, texts = '200', rounds = '7'] = process.argv.slice(2)
if (!file || statSync(file, {throwIfNoEntry: false})?.isFile() !== true) {
  console.error('usage: node bench/rules.mjs FILE.jsonl[.gz] [texts] [rounds]')
  process.exit(2)
}
const bytes = readFileSync(file)
const records = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString()
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(texts))
  .map((line) => JSON.parse(line).text)

const processors = {
  'parse and language': unified().use(parseArticle).use(findLanguage).freeze(),
  'and rules': unified().use(parseArticle).use(findLanguage).use(markBoilerplate).freeze(),
  'whole pipeline': unified().use(cleancopy()).freeze(),
}
const times = Object.fromEntries(Object.keys(processors).map((name) => [name, []]))
for (let round = 0; round <= Number(rounds); round++) {
  for (const [name, processor] of Object.entries(processors)) {
    const start = performance.now()
    for (const text of records) {
      const vfile = new VFile(text)
      processor.runSync(processor.parse(vfile), vfile)
    }
    // The first round compiles patterns and warms the code.
    if (round) times[name].push((performance.now() - start) / records.length)
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
for (const name of Object.keys(processors))
  console.log(`${name.padEnd(20)} ${median(times[name]).toFixed(3)} ms a text`)
console.log(
  `${'rules alone'.padEnd(20)} ${(median(times['and rules']) - median(times['parse and language'])).toFixed(3)} ms a text`,
)
