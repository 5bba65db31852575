import {resolve} from 'node:path'
import {realPathOf} from '../read/folder/real-path.ts'
import {familyOf} from '../rules/family-of.ts'
import {writeStdout} from '../write/standard-streams.ts'
import {openPending} from '../write/write-file.ts'
import type {Baseline} from './baseline.ts'
import {exitCodes} from './exit-codes.ts'
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
import {messages} from './messages.ts'
import {type Config, readConfig} from './config/config.ts'
import type {FileFindings} from './reporters/finding.ts'
import {parseReporter, type ReporterChoice} from './reporters/names.ts'
import {loadReporter} from './reporters/reporters.ts'
import {plainStyle, stdoutStyle} from './reporters/style.ts'
import {checkInput} from './run/check-input.ts'
import {prepareMarkers} from './run/marker-of.ts'
import type {Task} from './run/task.ts'

/** Options of `cleancopy check`. */
export interface CheckOptions extends FolderOptions {
  reporter?: string[]
  failOn?: string[]
  baseline?: string
  updateBaseline?: boolean
  cache?: boolean
  cacheLocation?: string
}

/**
 * `cleancopy check [files…]`: writes nothing; the exit code is 1 where something would go.
 *
 * @param files - Operands.
 * @param options - Options.
 */
export async function check(files: string[], options: CheckOptions): Promise<void> {
  const config = await readConfig({...options})
  const {failOn, baseline: baselineFile, reporter, cache, cacheLocation} = config.run
  const baseline = baselineFile === null ? undefined : await openBaseline(baselineFile, options.updateBaseline)
  const said = messages(options)
  if (options.updateBaseline && !baseline) return said.trouble('--update-baseline', 'has no file: give --baseline FILE')
  const choices = reporter.map((text) => parseReporter(text)).filter((one) => typeof one !== 'string')
  const {inputs, many} = await inputsOf(
    files,
    options,
    config,
    choices.map(({file}) => file ?? undefined),
    said,
  )
  const wrong = writtenOver(choices, inputs)
  if (wrong) return said.trouble('--reporter', wrong)
  if (cache && cacheLocation !== null && isInput(cacheLocation, inputs))
    return said.trouble('--cache-location', `${nameOf(cacheLocation)} is checked: name another file`)
  const tasks = inputs.map(({file}) => taskOf(file, config))
  prepareMarkers(tasks)
  const found: FileFindings[] = []
  const take = (list: FileFindings[]): void => {
    for (const {findings, ...file} of list) {
      const fails = findings.map((finding) => ({...finding, fails: doesFail(finding, failOn)}))
      found.push({...file, findings: baseline ? baseline.unknown(file.path, fails) : fails})
    }
  }
  if (tasks.length === 1 && !many && !cache) take((await checkInput(tasks[0]!, said)).found)
  else await (await import('./check-many.ts')).checkMany(tasks, config, options, many, take)
  if (options.updateBaseline) baseline?.save(said)
  // Before the reports: the reader of one may go.
  if (!options.updateBaseline && found.some(({findings}) => findings.some(({fails}) => fails)))
    process.exitCode ??= exitCodes.findings
  for (const choice of choices.toSorted((one, other) => Number(!one.file) - Number(!other.file)))
    await report(choice, found, options.quiet ?? false)
}

/** What a report would be written over: an input, or another report. */
function writtenOver(choices: ReporterChoice[], inputs: Input[]): string | undefined {
  const files = choices.flatMap(({file}) => (file === null ? [] : [file]))
  if (!files.length) return
  const taken = new Map(inputs.map(({file}) => [realPathOf(resolve(file)), 'is checked']))
  for (const file of files) {
    const real = realPathOf(resolve(file))
    const what = taken.get(real)
    if (what) return `would write over ${file}, which ${what}: give another file`
    taken.set(real, 'takes another report')
  }
}

async function openBaseline(file: string, update: boolean | undefined): Promise<Baseline> {
  return new (await import('./baseline.ts')).Baseline(file, update)
}

function taskOf(file: string, config: Config): Task {
  const settings = config.of(file === standardInput ? null : file)
  const {maxRemoved, minWords} = settings
  return {
    kind: 'check',
    file,
    from: formatOf(file, settings),
    to: 'text',
    target: null,
    inPlace: false,
    dry: false,
    options: pipelineOptions(settings),
    layout: {},
    limits: {maxRemoved, minWords},
    announces: false,
  }
}

/** Limits that are set always fail; what goes, where its family is one that fails. */
function doesFail({rule, goes, limit}: {rule: string; goes: boolean; limit?: boolean}, failOn: string[]): boolean {
  return limit === true || (goes && (!failOn.length || failOn.includes(familyOf(rule))))
}

async function report({name, file}: ReporterChoice, found: FileFindings[], quiet: boolean): Promise<void> {
  if (file === null && quiet) return
  const reporter = await loadReporter(name)
  if (file === null) return writeStdout(reporter(found, await stdoutStyle()))
  const pending = openPending(file)
  pending.write(reporter(found, plainStyle()))
  pending.commit()
}
