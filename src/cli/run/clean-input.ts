import {VFile} from 'vfile'
import {type Article, compileArticle} from '../../compile/article.ts'
import {toMarkdown} from '../../compile/markdown.ts'
import {printBadRecord, printRecord} from '../../compile/record.ts'
import {toText} from '../../compile/text.ts'
import type {Marked} from '../../types.ts'
import {readRecord} from '../../read/record.ts'
import {findingsOf} from '../findings-of.ts'
import {linesOf, nameOf, pathOf, readText} from '../input.ts'
import type {Messages} from '../messages.ts'
import type {Sink} from '../sinks.ts'
import {markerOf} from './marker-of.ts'
import {count, emptyTally, type Tally, type Task} from './task.ts'
import {troubleOf} from '../trouble-of.ts'

/**
 * Cleans one input.
 *
 * @param task - The input.
 * @param sink - Where its text goes; committed if all went well, else discarded.
 * @param said - Where to say what happened.
 * @returns What was done; never throws.
 */
export async function cleanInput(task: Task, sink: Sink, said: Messages): Promise<Tally> {
  const tally = emptyTally()
  try {
    if (task.from === 'jsonl') await cleanRecords(task, sink, said, tally)
    else await cleanText(task, sink, said, tally)
    if (tally.changed || !task.inPlace) sink.commit()
    else sink.discard()
  } catch (error) {
    sink.discard()
    tally.failed = true
    said.trouble(nameOf(task.file), troubleOf(error))
  }
  return tally
}

async function cleanText(task: Task, sink: Sink, said: Messages, tally: Tally): Promise<void> {
  const {file, to, options} = task
  const {text, encoding, damaged} = await readText(file)
  if (encoding === 'windows-1252') said.note(`cleancopy: ${nameOf(file)}: not UTF-8; read as Windows-1252`)
  if (damaged)
    said.note(`cleancopy: ${nameOf(file)}: not all of it is UTF-8; what is broken is now “\ufffd” (${damaged})`)
  const path = pathOf(file)
  const marked = markerOf(options)(new VFile({value: text, ...(path !== null && {path})}))
  const article = compileArticle(marked)
  for (const {line, column, reason, rule, goes} of findingsOf(marked))
    if (goes) said.detail(`${nameOf(file)}:${line}:${column}: ${reason} (${rule})`)
  const printed = print(marked, article, to, path, task)
  await sink.write(printed)
  count(article, tally)
  tally.changed = printed !== text
  if (task.dry) return
  const {wordsIn, wordsOut, removed, captions} = article.stats
  const line = `${nameOf(file)}: ${wordsIn} words in, ${wordsOut} out; removed ${removed}, captions ${captions}`
  if (task.announces) said.note(line)
  else if (task.target !== null) said.detail(line)
}

function print(marked: Marked, article: Article, to: Task['to'], path: string | null, {layout}: Task): string {
  if (to === 'json') return `${JSON.stringify({path, ...article}, null, 2)}\n`
  if (to === 'jsonl') return `${JSON.stringify({path, ...article})}\n`
  return (to === 'markdown' ? toMarkdown : toText)(marked.tree, layout)
}

async function cleanRecords(task: Task, sink: Sink, said: Messages, tally: Tally): Promise<void> {
  const {file, to, layout} = task
  const mark = markerOf(task.options)
  let number = 0
  let apart = ''
  for await (const bytes of linesOf(file)) {
    number++
    const line = readRecord(bytes)
    // A file in which no line is an object holds something else: it stays as it is.
    tally.changed ||= line.kind !== 'broken'
    if (line.kind !== 'record') {
      tally.failed = true
      said.trouble(`${nameOf(file)}:${number}`, line.error)
      if (to === 'jsonl') await sink.write(`${printBadRecord(line)}\n`)
      continue
    }
    const marked = mark(new VFile({value: line.text}))
    const article = compileArticle(marked)
    count(article, tally)
    if (to === 'jsonl') {
      const clean = toText(marked.tree, layout)
      // A record's text ends as it did: clean records come out as they were.
      const text = line.text.endsWith('\n') ? clean : clean.trimEnd()
      // What an earlier run has found in the text is not found in the clean text.
      await sink.write(`${line.isCleaned && text === line.text ? line.raw : printRecord(line, text, article)}\n`)
      continue
    }
    const printed = print(marked, article, to, null, task)
    if (printed) await sink.write(apart + printed)
    if (printed && to !== 'json') apart = '\n'
  }
  if (number && !tally.changed && task.inPlace)
    said.trouble(nameOf(file), 'holds no record: it stays as it is; clean it with --from text if it is one')
}
