// Writes src/rules/generated/ from the packs: an index of all languages, each pack in the form in which it is looked
// up, the plainest rules of all packs in one file, and the ids of all rules. The command reads the first three at every
// start, so that nothing is parsed or folded then.
// A pack that is not right stops the build: parsePack says where and what would be right.
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {escaped} from './ascii.mjs'
import {parsePack} from '../src/rules/parse-pack.ts'
import {prepareRules} from '../src/rules/prepare-rules.ts'
import type {Rule} from '../src/rules/types.ts'

const source = new URL('../src/rules/languages/', import.meta.url)
const target = new URL('../src/rules/generated/', import.meta.url)

const languages: Record<string, {name: string; stopWords: string[]}> = {}
const everywhere: Rule[] = []
const ids = new Set<string>()
const files: Record<string, unknown> = {'index.json': {languages}}
for (const file of readdirSync(source).toSorted()) {
  const {rules, stopWords, ...pack} = parsePack(JSON.parse(readFileSync(new URL(file, source), 'utf8')), file)
  languages[pack.language] = {name: pack.name, stopWords}
  files[file] = {...pack, prepared: prepareRules(rules)}
  for (const {id} of rules) ids.add(id)
  // English rules are asked of every text anyway.
  if (pack.language !== 'en') everywhere.push(...rules.filter((rule) => rule.everywhere))
}
files['everywhere.json'] = prepareRules(everywhere)
files['rule-ids.json'] = [...ids].toSorted()
// The bundle holds the index, so it is another one, which caches must tell, where only the data is.
const sum = createHash('sha256').update(readFileSync(new URL('../src/model/weights.json', import.meta.url)))
for (const content of Object.values(files)) sum.update(JSON.stringify(content))
files['index.json'] = {languages, sum: sum.digest('base64url')}
mkdirSync(target, {recursive: true})
for (const [file, content] of Object.entries(files)) writeFileSync(new URL(file, target), print(content))

/** JSON, in ASCII where that makes it little longer. */
function print(content: unknown): string {
  const json = JSON.stringify(content)
  const ascii = escaped(json)
  return ascii.length < 1.1 * json.length ? ascii : json
}
