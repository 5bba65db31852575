import {writeStdout} from '../write/standard-streams.ts'
import {discardAllPending} from '../write/write-file.ts'
import type {CleanPlan} from './clean.ts'
import {nameOf, standardInput} from './input.ts'
import {type Messages, messages, sayAgain} from './messages.ts'
import {cleanInput} from './run/clean-input.ts'
import type {Outputs} from './outputs.ts'
import {inOrder} from './run/in-order.ts'
import {openCache} from './run/open-cache.ts'
import {noProgress, progress} from './run/progress.ts'
import {runTask} from './run/run-task.ts'
import {summary} from './run/summary.ts'
import type {Outcome, Tally, Task} from './run/task.ts'
import {add, emptyTotals} from './run/totals.ts'
import {whenStopped} from './stop.ts'

/**
 * Cleans many inputs: in several threads where that pays, what is said and printed in the order of the inputs.
 *
 * @param plan - What goes where.
 * @param files - Operands, for `--watch`.
 * @param many - Whether the inputs were looked for.
 */
export async function cleanMany(plan: CleanPlan, files: string[], many: boolean): Promise<void> {
  await run(plan, many)
  if (plan.options.watch) await (await import('./watch.ts')).watch(plan, files, (changed) => run(changed, false))
}

async function run({tasks, outputs, options, config}: CleanPlan, many: boolean): Promise<void> {
  const verb = options.dryRun ? 'would clean' : 'cleaned'
  const totals = emptyTotals(tasks.length)
  const start = performance.now()
  const sums = (): string => summary(totals, (performance.now() - start) / 1000, verb)
  // A bar among the texts that a terminal shows would be in their way.
  const inTheWay =
    process.stdout.isTTY && (options.dryRun || tasks.some(({target}) => target === null && !options.output))
  const shown = many && !options.quiet && !inTheWay ? progress(totals, verb) : noProgress
  const said = messages(options, () => shown.clear())
  const spared = config.run.cache && !options.dryRun ? skippable(tasks, options, said) : []
  const cache = spared.length ? openCache(spared, config.run.cacheLocation, said) : undefined
  const going = whenStopped(() => {
    discardAllPending()
    cache?.flush()
    said.note(`stopped: ${sums()}`)
    if (tasks.some(({target}) => target)) said.note('run it again with --cache to go on from there')
  })
  const here = (task: Task): Promise<Outcome> => doHere(task, outputs, said)
  for await (const [task, {tally, said: kept, printed, known}] of inOrder(tasks, config.run.jobs, here)) {
    sayAgain(kept, said)
    if (task.dry) await writeStdout(dryLine(task, tally, options.output))
    else if (printed) {
      const sink = outputs.open(null, task.to)
      await sink.write(printed)
      sink.commit()
    } else if (task.target === null && !tally.failed) outputs.open(null, task.to).commit()
    if (known) cache?.put(task, known)
    add(totals, task, tally)
    shown.step()
  }
  shown.clear()
  outputs.close()
  cache?.close()
  going()
  if (many && tasks.length) said.note(sums())
}

/** In this thread what can be said and printed at once is. */
async function doHere(task: Task, outputs: Outputs, said: Messages): Promise<Outcome> {
  if (task.dry || task.target !== null) return runTask(task)
  const start = performance.now()
  const tally = await cleanInput(task, outputs.open(null, task.to), said)
  tally.milliseconds = performance.now() - start
  return {tally, said: [], printed: '', found: [], known: undefined}
}

/** The tasks that `--cache` may spare. */
function skippable(tasks: Task[], {cache}: CleanPlan['options'], said: Messages): Task[] {
  const written = tasks.filter(({target, file}) => target !== null && file !== standardInput)
  // Set for all runs of a project, it is not said at each.
  if (cache && tasks.length && !written.length)
    said.note('cleancopy: --cache: skips only files that are cleaned into a folder or in place: give -o FOLDER/ or -w')
  return written
}

/** What `--dry-run` prints for a file: data, so on standard output. */
function dryLine(
  {file, target, inPlace}: Task,
  {failed, changed, wordsIn, wordsOut, removed}: Tally,
  output: string = standardInput,
): string {
  if (failed) return ''
  const name = nameOf(file)
  if (inPlace && !changed) return `${name}: already clean\n`
  const count = Object.values(removed).reduce((sum, one) => sum + one, 0)
  const into = target ?? output
  const where = inPlace ? ': would change' : ` -> ${into === standardInput ? 'standard output' : nameOf(into)}`
  return `${name}${where}: ${wordsIn} words in, ${wordsOut} out; removed ${count}\n`
}
