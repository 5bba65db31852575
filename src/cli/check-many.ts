import type {CheckOptions} from './check.ts'
import type {Config} from './config/config.ts'
import {messages, sayAgain} from './messages.ts'
import type {FileFindings} from './reporters/finding.ts'
import {checkInput} from './run/check-input.ts'
import {inOrder} from './run/in-order.ts'
import {openCache} from './run/open-cache.ts'
import {sizeOf} from './run/packets.ts'
import {noProgress, progress} from './run/progress.ts'
import {runTask} from './run/run-task.ts'
import {summary} from './run/summary.ts'
import type {Outcome, Task} from './run/task.ts'
import {add, emptyTotals} from './run/totals.ts'
import {whenStopped} from './stop.ts'

/** Bytes of a file whose findings are kept: those of a corpus would fill the cache. */
const mostBytes = 16 * 1024 * 1024

/**
 * Checks many inputs: in several threads where that pays, what is found in the order of the inputs.
 *
 * @param tasks - What is checked.
 * @param config - The effective settings.
 * @param options - Options.
 * @param many - Whether the inputs were looked for.
 * @param take - Given the findings of each input.
 */
export async function checkMany(
  tasks: Task[],
  config: Config,
  options: CheckOptions,
  many: boolean,
  take: (found: FileFindings[]) => void,
): Promise<void> {
  const totals = emptyTotals(tasks.length)
  const start = performance.now()
  const shown = many && !options.quiet ? progress(totals, 'checked') : noProgress
  const said = messages(options, () => shown.clear())
  const sums = (): string => summary(totals, (performance.now() - start) / 1000, 'checked')
  const {cache: cached, cacheLocation, jobs} = config.run
  const cache = cached ? openCache(tasks.filter(isSmall), cacheLocation, said) : undefined
  const going = whenStopped(() => {
    cache?.flush()
    said.note(`stopped: ${sums()}`)
  })
  const here = async (task: Task): Promise<Outcome> => {
    if (task.known !== undefined) return runTask(task)
    const {found, tally} = await checkInput(task, said)
    return {tally, found, said: [], printed: '', known: undefined}
  }
  for await (const [task, {tally, said: kept, found, known}] of inOrder(tasks, jobs, here)) {
    sayAgain(kept, said)
    if (known) cache?.put(task, known)
    take(found)
    add(totals, task, tally)
    shown.step()
  }
  shown.clear()
  cache?.close()
  going()
  if (many && tasks.length) said.note(sums())
}

function isSmall({file}: Task): boolean {
  return sizeOf(file) <= mostBytes
}
