import {existsSync} from 'node:fs'
import {type Config, readConfig} from './config/config.ts'
import {
  type FolderOptions,
  formatOf,
  type Input,
  inputsOf,
  isInput,
  nameOf,
  pipelineOptions,
  standardInput,
} from './input.ts'
import {commandNames} from './help.ts'
import {type Messages, messages} from './messages.ts'
import type {Format} from './formats.ts'
import {formatByName, isFolder, knownFormat, Outputs} from './outputs.ts'
import {cleanInput} from './run/clean-input.ts'
import {prepareMarkers} from './run/marker-of.ts'
import type {Task} from './run/task.ts'
import {troubleOf} from './trouble-of.ts'

/** Options of `cleancopy [clean]`. */
export interface CleanOptions extends FolderOptions {
  output?: string
  write?: boolean
  dryRun?: boolean
  cache?: boolean
  cacheLocation?: string
  watch?: boolean
}

/** A run of `clean`, planned. */
export interface CleanPlan {
  tasks: Task[]
  outputs: Outputs
  options: CleanOptions
  config: Config
}

/**
 * `cleancopy [clean] [files…]`: cleans each input, to standard output, to a file, into a folder or in place.
 *
 * @param files - Operands.
 * @param options - Options.
 */
export async function clean(files: string[], options: CleanOptions): Promise<void> {
  const said = messages(options)
  if (await isMistyped(files[0], said)) return
  const config = await readConfig({...options})
  const {inputs, many} = await inputsOf(files, options, config, [options.output], said)
  const plan = planClean(inputs, many, options, config, said)
  if (!plan) return
  const {tasks, outputs} = plan
  prepareMarkers(tasks)
  const alone = tasks.length === 1 && !many && !options.dryRun && !config.run.cache && !options.watch
  if (!alone) return (await import('./clean-many.ts')).cleanMany(plan, files, many)
  const [task] = tasks as [Task]
  await cleanInput(task, outputs.open(task.target, task.to), said)
  outputs.close()
}

/** Whether the first word is no file but nearly a command: then nothing is done, for it was not meant. */
async function isMistyped(word: string | undefined, said: Messages): Promise<boolean> {
  if (word === undefined || !/^[a-z]+$/iu.test(word) || existsSync(word)) return false
  const near = (await import('../rules/nearest.ts')).nearest(word, commandNames)
  if (near) said.trouble(word, `no such file; did you mean the command ${near}?`)
  return near !== undefined
}

/**
 * Plans what goes where.
 *
 * @param inputs - The inputs.
 * @param many - Whether they were looked for.
 * @param options - Options.
 * @param config - The effective settings.
 * @param said - Where to say what cannot be done.
 * @returns The plan; nothing where the options contradict each other, which has been said.
 */
export function planClean(
  inputs: Input[],
  many: boolean,
  options: CleanOptions,
  config: Config,
  said: Messages,
): CleanPlan | undefined {
  const {output, write = false, dryRun = false} = options
  const wrong = contradiction(inputs, many, options, config)
  if (wrong) {
    said.trouble(...wrong)
    return
  }
  const outputs = new Outputs(options, inputs, many && knownFormat(output) === undefined)
  const tasks: Task[] = []
  for (const input of inputs) {
    const {file} = input
    const settings = config.of(file === standardInput ? null : file)
    const from = formatOf(file, settings)
    const to = settings.to ?? (write || outputs.folder ? from : formatByName(output))
    try {
      tasks.push({
        kind: 'clean',
        file,
        from,
        to,
        target: outputs.targetOf(input, to),
        inPlace: write,
        dry: dryRun,
        options: pipelineOptions(settings),
        layout: {title: settings.title, captions: settings.captions},
        limits: {maxRemoved: null, minWords: null},
        announces: !many && (write || output !== undefined),
      })
    } catch (error) {
      said.trouble(nameOf(file), troubleOf(error))
    }
  }
  return {tasks, outputs, options, config}
}

function contradiction(
  inputs: Input[],
  many: boolean,
  options: CleanOptions,
  config: Config,
): [where: string, what: string] | undefined {
  const {write, output, watch, filesFrom} = options
  const {cache, cacheLocation} = config.run
  const to = (file: string): Format | null => config.of(file === standardInput ? null : file).to
  if (write && output) return ['--write and --output', 'give one of them: in place, or elsewhere']
  if (write && inputs.some(({file}) => file === standardInput))
    return ['--write', 'standard input has no place to write to: name a file']
  if (write) {
    const other = inputs.find(({file}) => to(file) !== null && to(file) !== formatOf(file, config.of(file)))
    if (other) return ['--write', `would put ${to(other.file)} into a file of another format: use --output`]
  }
  if (cache && cacheLocation !== null && isInput(cacheLocation, inputs))
    return ['--cache-location', `${nameOf(cacheLocation)} is an input as well: name another file`]
  if (watch && filesFrom !== undefined)
    return ['--watch', 'cannot follow a list (--files-from): name the files, folders or globs']
  if (watch && !write && !output) return ['--watch', 'has nowhere to write to: give -o FOLDER, or -w']
  const one =
    output !== undefined &&
    output !== standardInput &&
    !isFolder(output) &&
    !(many && knownFormat(output) === undefined)
  if (one && inputs.length > 1 && isInput(output, inputs))
    return ['--output', `${nameOf(output)} is an input as well: name another file`]
  // What is looked for may be one today and two tomorrow, and the file that is written may be among it.
  if (one && (many || inputs.length > 1) && (config.run.to ?? formatByName(output)) !== 'jsonl')
    return ['--output', `one file for ${many ? 'many' : inputs.length} inputs: give a folder, as in -o clean/`]
}
