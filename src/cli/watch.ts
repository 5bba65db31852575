import {relative} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import {baseOf, isGlob} from '../read/folder/glob.ts'
import {type CleanOptions, type CleanPlan, planClean} from './clean.ts'
import {inputsOf} from './input.ts'
import {messages} from './messages.ts'

/** A file is read once it has not grown for so long. */
const settled = 100

/**
 * `--watch`: cleans a file again whenever it changes, and new ones as they come, until it is stopped.
 *
 * @param plan - The run that has been done.
 * @param files - Operands: folders and files that are watched.
 * @param run - Does a plan.
 */
export async function watch(plan: CleanPlan, files: string[], run: (plan: CleanPlan) => Promise<void>): Promise<void> {
  const {options, config} = plan
  const said = messages(options)
  let changed = new Set<string>()
  let running = false
  const places = files.filter((file) => !file.startsWith('!')).map((file) => (isGlob(file) ? baseOf(file) : file))
  const watcher = watchFiles(places, {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: settled, pollInterval: settled / 4},
  })
  const work = async (): Promise<void> => {
    if (running) return
    running = true
    while (changed.size) {
      const now = changed
      changed = new Set()
      // Looked for anew: what is ignored, or is an output, stays out.
      const {inputs, many} = await inputsOf(files, options, config, [options.output], said)
      const again = planClean(inputs, many, options, config, said)
      if (again) await run({...again, options: loud(options), tasks: tasksOf(again, now)})
    }
    running = false
  }
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change') return
    changed.add(relative('', path))
    void work()
  })
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  said.note('watching for changes; press Ctrl-C to stop')
  await new Promise<never>(() => {})
}

function loud(options: CleanOptions): CleanOptions {
  return {...options, watch: false}
}

/** The tasks of what has changed; all, if there are any, where one file holds the outputs of all. */
function tasksOf({tasks, outputs}: CleanPlan, changed: Set<string>): CleanPlan['tasks'] {
  const again = tasks.filter(({file}) => changed.has(relative('', file)))
  for (const task of again) task.announces = true
  return again.length && outputs.shared ? tasks : again
}
