// Runs the examples of every language pack: node scripts/test-packs.ts [code ...]
import {readFileSync, readdirSync} from 'node:fs'
import {parsePack} from '../src/rules/parse-pack.ts'
import {testRules} from '../src/rules/test-rules.ts'
const folder = new URL('../src/rules/languages/', import.meta.url)
const wanted = process.argv.slice(2)
for (const file of readdirSync(folder).filter(
  (f) => f.endsWith('.json') && (!wanted.length || wanted.includes(f.slice(0, -5))),
)) {
  try {
    const pack = parsePack(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), file)
    const failed = testRules(pack)
    console.log(file, pack.rules.length, 'rules,', failed.length, 'failed')
    for (const f of failed) console.log('  ', JSON.stringify(f))
  } catch (error) {
    console.log(String(error))
  }
}
