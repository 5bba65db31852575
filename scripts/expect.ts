// Writes expected.json of fixtures from what the pipeline makes of them now: npx tsx scripts/expect.ts CASE ...
// Review what it wrote like code: a test that expects whatever comes out tests nothing.
import {readFileSync, writeFileSync} from 'node:fs'
import {clean} from '../src/pipeline.ts'

for (const name of process.argv.slice(2)) {
  const file = (kind: string): URL => new URL(`../fixtures/${name}/${kind}`, import.meta.url)
  const article = {path: null, ...clean(readFileSync(file('input.txt'), 'utf8'))}
  writeFileSync(file('expected.json'), `${JSON.stringify(article, null, 2)}\n`)
}
