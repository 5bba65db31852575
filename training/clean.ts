// Cleans records as the command will, with the line model in its place: for score.mjs.
// npx tsx training/clean.ts [--page on|off|auto] [--favor precision|recall] < records > cleaned
import {createInterface} from 'node:readline'
import {parseArgs} from 'node:util'
import type {Root} from 'nlcst'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {findLanguage} from '../src/clean/find-language.ts'
import {markBoilerplate} from '../src/clean/mark-boilerplate.ts'
import {markCaptions} from '../src/clean/mark-captions.ts'
import {type MarkPageOptions, markPage} from '../src/clean/mark-page.ts'
import {markTitle} from '../src/clean/mark-title.ts'
import {markRepeats} from '../src/clean/repeats/mark-repeats.ts'
import {compileArticle} from '../src/compile/article.ts'
import {compileText} from '../src/compile/text.ts'
import {parseArticle} from '../src/parse/parse-article.ts'

const {values} = parseArgs({options: {page: {type: 'string'}, favor: {type: 'string'}, times: {type: 'boolean'}}})
const processor = unified()
  .use(parseArticle)
  .use(findLanguage)
  .use(markBoilerplate)
  .use(markCaptions)
  .use(markTitle)
  .use(markPage, values as MarkPageOptions)
  .use(markRepeats)
  .use(compileText)
  .freeze() as unknown as Processor<Root, Root, Root, Root, string>

for await (const line of createInterface({input: process.stdin})) {
  const record = JSON.parse(line)
  const file = new VFile(record.text)
  const tree = processor.runSync(processor.parse(file), file) as Root
  process.stdout.write(`${JSON.stringify({...record, article: compileArticle({tree, file})})}\n`)
}
