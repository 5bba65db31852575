// Pages a second, beside Readability.js with linkedom, on the same pages in one run (CPU time, one core).
//   node bench/peers.mjs FOLDER [pages]        (after npm run build)
// FOLDER holds pages/html_text.jsonl.gz: records with `text`, the dump of a page, and `html`, the page, if it is at hand.
// Where there is no HTML the peer gets the text with a <p> for each line: far less markup than the page had, which is in
// the peer's favour. Pages: the development split of WCXB, github.com/Murrough-Foley/web-content-extraction-benchmark
// (CC BY 4.0).
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {marker, compileArticle} from '../dist/index.js'

const [folder, most = 300] = process.argv.slice(2)
if (!folder) throw new Error('name the folder of the data')
// As the command does: marks are messages, and nobody asks where in the code they were made.
Error.stackTraceLimit = 0
const pages = gunzipSync(readFileSync(join(folder, 'pages/html_text.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .slice(0, Number(most))
  .map((line) => JSON.parse(line))

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const htmlOf = ({html, text}) =>
  html ??
  `<html><body>${text
    .split('\n')
    .filter(Boolean)
    .map((line) => `<p>${escape(line)}</p>`)
    .join('\n')}</body></html>`

const mark = marker()
const contestants = {
  cleancopy: ({text}) => compileArticle(mark(text)),
  'Readability.js': (page) => new Readability(parseHTML(htmlOf(page)).document).parse(),
}

for (const run of Object.values(contestants)) for (const page of pages.slice(0, 50)) run(page)
for (const [name, run] of Object.entries(contestants)) {
  const before = process.cpuUsage()
  const memory = process.memoryUsage().rss
  for (const page of pages) run(page)
  const {user, system} = process.cpuUsage(before)
  const grown = (process.memoryUsage().rss - memory) / 2 ** 20
  console.log(
    `${name.padEnd(16)} ${(pages.length / ((user + system) / 1e6)).toFixed(0)} pages a second, ${grown.toFixed(0)} MiB more memory`,
  )
}
