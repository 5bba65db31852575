import {createReadStream, statSync} from 'node:fs'
import {basename, extname, resolve} from 'node:path'
import type {Options} from '../options.ts'
import {decode, type Decoded} from '../read/decode.ts'
import {realPathOf} from '../read/folder/real-path.ts'
import {plainError, readFile} from '../read/read-file.ts'
import {openStdin, readStdin} from '../read/read-stdin.ts'
import {readLines} from '../read/lines.ts'
import type {Config, ConfigOptions} from './config/config.ts'
import type {FileSettings} from './config/settings.ts'
import type {FormatIn} from './formats.ts'
import type {Messages} from './messages.ts'

/** Options that every cleaning command has; those that are settings only where they are given. */
export interface InputOptions extends Partial<FileSettings>, ConfigOptions {
  quiet?: boolean
  verbose?: boolean
}

/** Options of the commands that take many files. */
export interface FolderOptions extends InputOptions {
  filesFrom?: string
  extensions?: string[]
  jobs?: number
}

/** An input. */
export interface Input {
  /** Path, or `-`. */
  file: string
  /** Where its output lies below an output folder. */
  under: string
}

/** Standard input as an operand. */
export const standardInput = '-'

/** How an operand is named in messages: on one line, whatever is in its name. */
export function nameOf(file: string): string {
  if (file === standardInput) return 'standard input'
  // oxlint-disable-next-line no-control-regex -- a name may hold any character
  return file.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, (char) => JSON.stringify(char).slice(1, -1))
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

/**
 * The inputs of a run.
 *
 * @param files - Operands.
 * @param options - Options.
 * @param config - The effective settings.
 * @param outputs - Where the output goes, which is no input.
 * @param said - Where to say what cannot be found.
 * @returns The inputs, and whether they were looked for: in folders, by globs or from a list.
 */
export async function inputsOf(
  files: string[],
  options: FolderOptions,
  config: Config,
  outputs: (string | undefined)[],
  said: Messages,
): Promise<{inputs: Input[]; many: boolean}> {
  const {filesFrom} = options
  if (filesFrom === undefined) {
    const inputs = operands(files, said)
    if (inputs.every((file) => file === standardInput || isPlainFile(file)))
      return {inputs: eachOnce(inputs).map((file) => ({file, under: basename(file)})), many: false}
  }
  const {gatherInputs} = await import('./gather-inputs.ts')
  return gatherInputs(files, filesFrom, config, outputs, said)
}

/** The files, each at its first place, whatever paths and links lead to it. */
function eachOnce(files: string[]): string[] {
  if (files.length < 2) return files
  const seen = new Set<string>()
  return files.filter((file) => seen.size < seen.add(realPathOf(file)).size)
}

/** Whether a file is an input, whatever paths and links lead to it. */
export function isInput(path: string, inputs: readonly Input[]): boolean {
  const real = realPathOf(resolve(path))
  return inputs.some(({file}) => realPathOf(resolve(file)) === real)
}

/** What names one file, or nothing at all, needs no looking for. */
function isPlainFile(file: string): boolean {
  try {
    const stat = statSync(file, {throwIfNoEntry: false})
    return stat ? !stat.isDirectory() : !/[*?[\]{}!()]/u.test(file)
  } catch {
    return true
  }
}

/** The format of an operand: as told, else by its name. */
export function formatOf(file: string, {from}: Pick<FileSettings, 'from'>): FormatIn {
  return from ?? (['.jsonl', '.ndjson'].includes(extname(file).toLowerCase()) ? 'jsonl' : 'text')
}

/** Reads an operand whole. */
export async function readText(file: string): Promise<Decoded> {
  return file === standardInput ? decode(await readStdin()) : readFile(file)
}

/** The lines of an operand, one at a time. */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  try {
    if (file === standardInput) yield* readLines(openStdin())
    else yield* readLines(createReadStream(file))
  } catch (error) {
    throw plainError(error)
  }
}

/** Options of the pipeline from what is set; the same object for the same settings. */
export function pipelineOptions(settings: FileSettings): Options {
  let options = made.get(settings)
  if (!options) {
    const {repeats, page, favor, minRepeatWords, language, rules, packs, keep, drop} = settings
    options = {
      repeats,
      page,
      rules,
      packs,
      keep,
      drop,
      ...(favor && {favor}),
      ...(minRepeatWords !== null && {minRepeatWords}),
      ...(language && {language}),
    }
    made.set(settings, options)
  }
  return options
}

const made = new WeakMap<FileSettings, Options>()

/** The path of an operand as the JSON has it: null for standard input. */
export function pathOf(file: string): string | null {
  return file === standardInput ? null : file
}
