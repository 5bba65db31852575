import {VFile} from 'vfile'
import {type Article, compileArticle} from '../compile/article.ts'
import {toMarkdown} from '../compile/markdown.ts'
import {printBadRecord, printRecord} from '../compile/record.ts'
import {toText} from '../compile/text.ts'
import type {CaptionsOption} from '../options.ts'
import {type Marked, marker} from '../pipeline.ts'
import {readRecord} from '../read/record.ts'
import {
  formatOf,
  type InputOptions,
  linesOf,
  nameOf,
  operands,
  pathOf,
  pipelineOptions,
  readText,
  standardInput,
} from './input.ts'
import {type Messages, messages} from './messages.ts'
import {type Format, formatByName, isFolder, Outputs, type Sink} from './outputs.ts'

/** Options of `cleancopy [clean]`. */
export interface CleanOptions extends InputOptions {
  to?: Format
  output?: string
  write?: boolean
  title?: boolean
  captions?: CaptionsOption
}

/** What cleaning one input needs. */
interface Job {
  file: string
  to: Format
  options: CleanOptions
  mark: (input: VFile) => Marked
  sink: Sink
  said: Messages
}

/**
 * `cleancopy [clean] [files…]`: cleans each input, to standard output, to a file, into a folder or in place.
 *
 * @param files - Operands.
 * @param options - Options.
 */
export async function clean(files: string[], options: CleanOptions): Promise<void> {
  const said = messages(options)
  const inputs = operands(files, said)
  const wrong = contradiction(inputs, options)
  if (wrong) return said.trouble(...wrong)
  const mark = marker(pipelineOptions(options))
  const outputs = new Outputs(options)
  for (const file of inputs) {
    const from = formatOf(file, options)
    const to = options.to ?? (options.write ? from : formatByName(options.output))
    let sink: Sink | undefined
    try {
      sink = outputs.open(file, to)
      const job: Job = {file, to, options, mark, sink, said}
      const changed = from === 'jsonl' ? await cleanRecords(job) : await cleanText(job)
      if (changed || !options.write) sink.commit()
      else sink.discard()
    } catch (error) {
      sink?.discard()
      said.trouble(nameOf(file), (error as Error).message)
    }
  }
  outputs.close()
}

function contradiction(inputs: string[], options: CleanOptions): [where: string, what: string] | undefined {
  const {write, output, to} = options
  if (write && output) return ['--write and --output', 'give one of them: in place, or elsewhere']
  if (write && inputs.includes(standardInput))
    return ['--write', 'standard input has no place to write to: name a file']
  if (write && to && inputs.some((file) => formatOf(file, options) !== to)) {
    return ['--write', `would put ${to} into a file of another format: use --output`]
  }
  if (output && inputs.length > 1 && !isFolder(output) && (to ?? formatByName(output)) !== 'jsonl') {
    return ['--output', `one file for ${inputs.length} inputs: give a folder, as in -o clean/`]
  }
}

/** Cleans one text; tells whether that changed it. */
async function cleanText({file, to, options, mark, sink, said}: Job): Promise<boolean> {
  const {text, encoding} = await readText(file)
  if (encoding === 'windows-1252') said.note(`cleancopy: ${nameOf(file)}: not UTF-8; read as Windows-1252`)
  const path = pathOf(file)
  const marked = mark(new VFile({value: text, ...(path !== null && {path})}))
  const article = compileArticle(marked)
  for (const {line, column, reason, rule} of article.removed)
    said.detail(`${nameOf(file)}:${line}:${column}: ${reason} (${rule})`)
  const printed = print(marked, article, to, path, options)
  await sink.write(printed)
  if (options.write || options.output) {
    const {wordsIn, wordsOut, removed, captions} = article.stats
    said.note(`${nameOf(file)}: ${wordsIn} words in, ${wordsOut} out; removed ${removed}, captions ${captions}`)
  }
  return printed !== text
}

function print(marked: Marked, article: Article, to: Format, path: string | null, layout: CleanOptions): string {
  if (to === 'json') return `${JSON.stringify({path, ...article}, null, 2)}\n`
  if (to === 'jsonl') return `${JSON.stringify({path, ...article})}\n`
  return (to === 'markdown' ? toMarkdown : toText)(marked.tree, layout)
}

async function cleanRecords({file, to, options, mark, sink, said}: Job): Promise<boolean> {
  let number = 0
  let apart = ''
  for await (const bytes of linesOf(file)) {
    number++
    const line = readRecord(bytes)
    if (line.kind !== 'record') {
      said.trouble(`${nameOf(file)}:${number}`, line.error)
      if (to === 'jsonl') await sink.write(`${printBadRecord(line)}\n`)
      continue
    }
    const marked = mark(new VFile({value: line.text}))
    const article = compileArticle(marked)
    if (to === 'jsonl') {
      const text = toText(marked.tree, options)
      // A record's text ends as it did: clean records come out as they were.
      await sink.write(`${printRecord(line, line.text.endsWith('\n') ? text : text.trimEnd(), article)}\n`)
      continue
    }
    const printed = print(marked, article, to, null, options)
    if (printed) await sink.write(apart + printed)
    if (printed && to !== 'json') apart = '\n'
  }
  return true
}
