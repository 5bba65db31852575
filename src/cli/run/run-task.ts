import {keptMessages, type Messages} from '../messages.ts'
import {fileSink, memorySink, noSink, type Sink} from '../sinks.ts'
import {type Checked, checkInput} from './check-input.ts'
import {cleanInput} from './clean-input.ts'
import {recall} from './recall.ts'
import {hashing, sumOfFile} from './sums.ts'
import {emptyTally, type Outcome, type Task} from './task.ts'

/**
 * Does a task by itself: in a worker, or where its messages and text wait for their turn.
 *
 * @param task - The task.
 * @returns What came of it; never throws.
 */
export async function runTask(task: Task): Promise<Outcome> {
  const start = performance.now()
  const said = keptMessages()
  const done = recall(task) ?? (await (task.kind === 'check' ? checkTask : cleanTask)(task, said))
  const outcome = {tally: emptyTally(), said: said.said, printed: '', found: [], known: undefined, ...done}
  outcome.tally.milliseconds = performance.now() - start
  return outcome
}

async function checkTask(task: Task, said: Messages): Promise<Checked & Pick<Outcome, 'known'>> {
  const input = sumBefore(task)
  const checked = await checkInput(task, said)
  // What went wrong is to be said again.
  const isKnown = input && !checked.tally.failed
  return {...checked, known: isKnown ? {input, output: JSON.stringify(checked)} : undefined}
}

async function cleanTask(task: Task, said: Messages): Promise<Partial<Outcome>> {
  const memory = memorySink()
  const sum = hashing(task.dry ? noSink : task.target === null ? memory : sinkOf(task))
  const input = sumBefore(task)
  const tally = await cleanInput(task, task.known === undefined ? sum.inner : sum, said)
  const printed = memory.text()
  if (tally.failed || !input) return {tally, printed}
  const output = task.inPlace && !tally.changed ? input : sum.sum()
  return {tally, printed, known: {input: task.inPlace ? output : input, output}}
}

/** For the cache: the sum of what is read now, not of what may stand there afterwards. */
function sumBefore({known, file}: Task): string {
  return known === undefined ? '' : sumOfFile(file)
}

/** What is cleaned in place is nowhere else; what goes elsewhere can be made again. */
function sinkOf(task: Task): Sink {
  return fileSink(task.target!, task.inPlace)
}
