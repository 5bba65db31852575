import type {ChalkInstance} from 'chalk'
import {VFile} from 'vfile'
import {isField} from '../compile/layout.ts'
import {paragraphsOf} from '../parse/tree.ts'
import {marker} from '../pipeline.ts'
import type {Marked} from '../types.ts'
import {readRecord} from '../read/record.ts'
import type {ArticleParagraph, Cut} from '../types.ts'
import {writeStdout} from '../write/standard-streams.ts'
import {colours} from './colour.ts'
import {readConfig} from './config/config.ts'
import {formatOf, type InputOptions, linesOf, nameOf, operands, pathOf, pipelineOptions, readText} from './input.ts'
import {messages} from './messages.ts'
import {troubleOf} from './trouble-of.ts'

/**
 * `cleancopy explain [file]`: the original, what goes struck out, each with its reason; of records, one after another.
 *
 * @param file - Operand.
 * @param options - Options.
 */
export async function explain(file: string | undefined, options: InputOptions): Promise<void> {
  const said = messages(options)
  const [input] = operands(file === undefined ? [] : [file], said)
  if (input === undefined) return
  const settings = (await readConfig({...options})).of(pathOf(input))
  const colour = colours()
  try {
    const mark = marker(pipelineOptions(settings))
    const explained = (text: string): string => explanation(mark(new VFile(text)), colour)
    if (formatOf(input, settings) === 'text') return await writeStdout(explained((await readText(input)).text))
    let number = 0
    for await (const bytes of linesOf(input)) {
      const line = readRecord(bytes)
      const name = `${nameOf(input)}:${++number}`
      if (line.kind === 'record') await writeStdout(`${colour.underline(name)}\n\n${explained(line.text)}`)
      else said.trouble(name, line.error)
    }
  } catch (error) {
    said.trouble(nameOf(input), troubleOf(error))
  }
}

/** A marked text as a page for a person: `-` goes, `~` goes in part, `=` becomes a record or a field, `#` is the title. */
function explanation({tree, file}: Marked, colour: ChalkInstance): string {
  const notes = new Map<number, string[]>()
  const list = paragraphsOf(tree)
  const fields = new Set<unknown>(list.filter(({data}) => isField(data.role)).map(({position}) => position))
  for (const {fatal, line, place, reason, ruleId} of file.messages) {
    if (line && (fatal === null || fields.has(place)))
      notes.set(line, [...(notes.get(line) ?? []), `${reason} (${ruleId})`])
  }
  const width = String(list.at(-1)?.position.start.line ?? 1).length
  let page = ''
  for (const paragraph of list) {
    const {line} = paragraph.position.start
    const said = [...reasons(paragraph), ...(notes.get(line) ?? [])]
    page += `${colour.dim(String(line).padStart(width))} ${signOf(paragraph)} ${original(paragraph, String(file), colour)}\n`
    for (const reason of said) page += `${' '.repeat(width)}   ${colour.cyan(`└ ${reason}`)}\n`
    page += '\n'
  }
  return page
}

function signOf({data}: ArticleParagraph): string {
  if (data.cut) return '-'
  if (data.spans) return '~'
  if (isRecord(data)) return '='
  return data.role === 'title' ? '#' : ' '
}

function reasons({data}: ArticleParagraph): string[] {
  const cuts: Cut[] = [...(data.spans ?? []), ...(data.cut ? [data.cut] : [])]
  const said = cuts.map(({reason, rule, confidence}) => `${reason} (${rule}, ${Math.round(confidence * 100)} %)`)
  if (data.caption) said.push(`caption; credit: ${data.caption.credit ?? 'none'}`)
  if (data.joined) said.push('part of the caption beside it')
  return said
}

function original({data, position}: ArticleParagraph, text: string, colour: ChalkInstance): string {
  const show = (from: number, to: number): string => text.slice(from, to).replace(/\s+/gu, ' ')
  const start = position.start.offset!
  const end = position.end.offset!
  if (data.cut) return colour.red.strikethrough(show(start, end))
  let shown = ''
  let from = start
  for (const span of data.spans ?? []) {
    shown += show(from, span.start) + mark(show(span.start, span.end), colour)
    from = span.end
  }
  shown += show(from, end)
  return isRecord(data) ? colour.magenta(shown) : data.role === 'title' ? colour.bold(shown) : shown
}

/** Whether it leaves the text but stands elsewhere: in a caption's record, or in a field. */
function isRecord({caption, joined, role}: ArticleParagraph['data']): boolean {
  return caption !== undefined || joined === true || isField(role)
}

/** Sentences that go are struck out; without colour they stand between signs. */
function mark(text: string, colour: ChalkInstance): string {
  return colour.level ? colour.red.strikethrough(text) : `[-${text}-]`
}
