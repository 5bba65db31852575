// Writes src/rules/generated/ from the packs: an index of all languages, and each pack in the form in which it is
// looked up. The command reads these at every start, so that nothing is parsed or folded then.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {parsePack} from '../src/rules/parse-pack.ts'
import {prepareRules} from '../src/rules/prepare-rules.ts'

const source = new URL('../src/rules/languages/', import.meta.url)
const target = new URL('../src/rules/generated/', import.meta.url)

const languages: Record<string, {name: string; stopWords: string[]}> = {}
const files: Record<string, unknown> = {'index.json': {languages}}
for (const file of readdirSync(source).toSorted()) {
 try {
  const {rules, stopWords, ...pack} = parsePack(JSON.parse(readFileSync(new URL(file, source), 'utf8')), file)
  languages[pack.language] = {name: pack.name, stopWords}
  files[file] = {...pack, prepared: prepareRules(rules)}
 } catch (e) { console.error(String(e)) }
}
mkdirSync(target, {recursive: true})
for (const [file, content] of Object.entries(files)) writeFileSync(new URL(file, target), JSON.stringify(content))
