import type {CheckOptions} from './check.ts'
import type {Config} from './config/config.ts'
import {messages, sayAgain} from './messages.ts'
import type {FileFindings} from './reporters/finding.ts'
import {checkInput} from './run/check-input.ts'
import {inOrder} from './run/in-order.ts'
import {noProgress, progress} from './run/progress.ts'
import {summary} from './run/summary.ts'
import type {Outcome, Task} from './run/task.ts'
import {add, emptyTotals} from './run/totals.ts'
import {whenStopped} from './stop.ts'

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
  const going = whenStopped(() => said.note(`stopped: ${sums()}`))
  const here = async (task: Task): Promise<Outcome> => {
    const {found, tally} = await checkInput(task, said)
    return {tally, found, said: [], printed: '', known: undefined}
  }
  for await (const [task, {tally, said: kept, found}] of inOrder(tasks, config.run.jobs, here)) {
    sayAgain(kept, said)
    take(found)
    add(totals, task, tally)
    shown.step()
  }
  shown.clear()
  going()
  if (many && tasks.length) said.note(sums())
}
