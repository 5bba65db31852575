// Fits src/rules/headline-weights.json, how much each feature tells of a headline: npx tsx training/headline.ts --data DIR
//
// A softmax over the lines of a page, on pages whose title is known; only pages on which no line repeats the page's own
// title, for the others need no weights. Learns from folds 0 to 7 and prints the share found in folds 8 and 9.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {Root} from 'nlcst'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {findLanguage} from '../src/clean/find-language.ts'
import {markBoilerplate} from '../src/clean/mark-boilerplate.ts'
import {markCaptions} from '../src/clean/mark-captions.ts'
import {metadataTest} from '../src/clean/mark-title.ts'
import {documentTitleOf} from '../src/clean/title/find-title.ts'
import {candidatesOf} from '../src/clean/title/headline.ts'
import {fullFeatures, plainFeatures} from '../src/clean/title/headline-features.ts'
import {readPageLines} from '../src/clean/title/page-lines.ts'
import {findSame, findSimilar} from '../src/clean/title/same-title.ts'
import {storyStart} from '../src/clean/title/story-start.ts'
import {compileText} from '../src/compile/text.ts'
import {parseArticle} from '../src/parse/parse-article.ts'
import {paragraphsOf} from '../src/parse/tree.ts'
import {wordF1} from '../tests/word-f1.ts'
import {dumps, randomNumbers, rows} from './data.ts'

const {values} = parseArgs({
  options: {data: {type: 'string'}, out: {type: 'string', default: 'src/rules/headline-weights.json'}},
})
if (!values.data) throw new Error('usage: npx tsx training/headline.ts --data DIR [--out FILE]')

/** Lines of one page: their features, and which of them are its title. */
interface Page {
  fold: number
  features: number[][]
  right: boolean[]
}

const leastLike = 0.8
const epochs = 40
const batch = 32
const rate = 0.05
const decay = 1e-4
const processor = unified()
  .use(parseArticle)
  .use(findLanguage)
  .use(markBoilerplate)
  .use(markCaptions)
  .use(compileText)
  .freeze() as unknown as Processor<Root, Root, Root, Root, string>

const names: string[] = []
const gold = new Map(rows(values.data, 'pages/gold').map((row) => [row.id, row]))
const pages: Page[] = []
for (const dump of dumps) {
  for (const {id, text} of rows(values.data, `pages/${dump}`)) {
    const {title, fold} = gold.get(id)
    if (!title) continue
    add(text, title, fold)
    // The same page from a tool that leaves its own title out.
    if (dump === 'html_text') add(text.slice(text.indexOf('\n')), title, fold)
  }
}
const weights = fit(pages.filter(({fold, right}) => fold < 8 && right.some(Boolean)))
const held = pages.filter(({fold}) => fold >= 8)
console.log(`found in ${held.filter((page) => page.right[best(page)]).length} of ${held.length}`)
const learned = JSON.parse(readFileSync(values.out, 'utf8'))
learned.weights = Object.fromEntries(names.map((name, k) => [name, Math.round(weights[k]! * 100) / 100]))
writeFileSync(values.out, `${JSON.stringify(learned, null, 2)}\n`)

function add(text: string, title: string, fold: number): void {
  const file = new VFile(text)
  const all = paragraphsOf(processor.runSync(processor.parse(file), file) as Root)
  const list = all.filter(({data}) => !data.cut)
  const [first] = list
  if (!first) return
  const isMeta = metadataTest(all, file)
  const parsed = documentTitleOf(first)
  if (parsed && (findSame(list, first, parsed) || findSimilar(list, first, parsed, isMeta))) return
  const start = storyStart(list)
  const page = readPageLines(all, start < list.length ? all.indexOf(list[start]!) : all.length)
  const own = parsed && {paragraph: first, parsed}
  const found: Page = {fold, features: [], right: []}
  for (const i of candidatesOf(page)) {
    const line = all[i]!
    if (isMeta(line)) continue
    const features = {...plainFeatures(i, page, own), ...fullFeatures(i, page, own, isMeta)}
    if (!names.length) names.push(...Object.keys(features))
    found.features.push(Object.values(features))
    const said = line === first && parsed ? [line.data.text, parsed.parts[0]!] : [line.data.text]
    found.right.push(said.some((each) => wordF1(each, title) >= leastLike))
  }
  pages.push(found)
}

/** Fits the weights with Adam. */
function fit(data: Page[]): number[] {
  const size = names.length
  const [w, m, v] = [0, 0, 0].map(() => Array.from({length: size}, () => 0)) as [number[], number[], number[]]
  const order = data.map((_, i) => i)
  const random = randomNumbers(1)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const pace = rate * (1 - epoch / epochs) + rate / 25
    for (let from = 0; from < order.length; from += batch) {
      const gradient = w.map((weight) => weight * decay * batch)
      for (const i of order.slice(from, from + batch)) addGradient(data[i]!, w, gradient)
      step++
      for (let k = 0; k < size; k++) {
        const g = gradient[k]! / batch
        m[k] = 0.9 * m[k]! + 0.1 * g
        v[k] = 0.999 * v[k]! + 0.001 * g * g
        w[k]! -= (pace * (m[k]! / (1 - 0.9 ** step))) / (Math.sqrt(v[k]! / (1 - 0.999 ** step)) + 1e-8)
      }
    }
  }
  return w
}

/** Adds the slope of minus the logarithm of the probability that a right line is chosen. */
function addGradient({features, right}: Page, w: number[], gradient: number[]): void {
  const scores = features.map((line) => dot(line, w))
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const wanted = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0)
  for (const [i, line] of features.entries()) {
    const slope = shares[i]! / all - (right[i] ? shares[i]! / wanted : 0)
    for (const [k, value] of line.entries()) gradient[k]! += slope * value
  }
}

function best({features}: Page): number {
  const scores = features.map((line) => dot(line, weights))
  return scores.indexOf(Math.max(...scores))
}

function dot(a: number[], b: number[]): number {
  let sum = 0
  for (const [k, value] of a.entries()) sum += value * b[k]!
  return sum
}
