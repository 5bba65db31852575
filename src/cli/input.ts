import {createReadStream} from 'node:fs'
import {extname} from 'node:path'
import type {Options} from '../options.ts'
import {decode, type Decoded} from '../read/decode.ts'
import {plainError, readFile} from '../read/read-file.ts'
import {readLines} from '../read/lines.ts'
import type {Messages} from './messages.ts'

/** Options that every cleaning command has. */
export interface InputOptions {
  from?: 'text' | 'jsonl'
  repeats?: Options['repeats']
  page?: Options['page']
  favor?: Options['favor']
  minWords?: number
  language?: string
  /** Levels by rule or family. */
  rule?: Options['rules']
  /** Packs of the user's own. */
  rules?: string[]
  keep?: string[]
  drop?: string[]
  quiet?: boolean
  verbose?: boolean
}

/** Standard input as an operand. */
export const standardInput = '-'

/** How an operand is named in messages. */
export function nameOf(file: string): string {
  return file === standardInput ? 'standard input' : file
}

/**
 * The operands to work on: standard input where none is given, unless a person sits there.
 *
 * @param files - Operands.
 * @param said - Where to say what to type instead.
 * @returns Operands; none if there is nothing to do.
 */
export function operands(files: string[], said: Messages): string[] {
  if (files.length) return files
  if (!process.stdin.isTTY) return [standardInput]
  said.trouble(
    'nothing to clean',
    `name a file, or pipe text in:
  cleancopy article.txt
  pbpaste | cleancopy
  cleancopy --help`,
  )
  return []
}

/** The format of an operand: as told, else by its name. */
export function formatOf(file: string, {from}: InputOptions): 'text' | 'jsonl' {
  return from ?? (['.jsonl', '.ndjson'].includes(extname(file).toLowerCase()) ? 'jsonl' : 'text')
}

/** Reads an operand whole. */
export async function readText(file: string): Promise<Decoded> {
  if (file !== standardInput) return readFile(file)
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return decode(Buffer.concat(chunks))
}

/** The lines of an operand, one at a time. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  try {
    if (file === standardInput) yield* readLines(process.stdin)
    else yield* readLines(createReadStream(file))
  } catch (error) {
    throw plainError(error)
  }
}

/** Options of the pipeline from those of the command. */
export function pipelineOptions({
  repeats,
  page,
  favor,
  minWords,
  language,
  rule,
  rules,
  keep,
  drop,
}: InputOptions): Options {
  return {
    ...(repeats && {repeats}),
    ...(page && {page}),
    ...(favor && {favor}),
    ...(minWords !== undefined && {minRepeatWords: minWords}),
    ...(language && {language}),
    ...(rule && {rules: rule}),
    ...(rules && {packs: rules}),
    ...(keep && {keep}),
    ...(drop && {drop}),
  }
}

/** The path of an operand as the JSON has it: null for standard input. */
export function pathOf(file: string): string | null {
  return file === standardInput ? null : file
}
