import {keptMessages} from '../messages.ts'
import {fileSink, memorySink, noSink, type Sink} from '../sinks.ts'
import {checkInput} from './check-input.ts'
import {cleanInput} from './clean-input.ts'
import {hashing, isUnchanged, sumOfFile} from './sums.ts'
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
  const outcome: Outcome = {tally: emptyTally(), said: said.said, printed: '', found: [], known: undefined}
  if (task.kind === 'check') Object.assign(outcome, await checkInput(task, said))
  else if (isUnchanged(task)) {
    outcome.tally.cached = true
    outcome.known = task.known!
  } else {
    const memory = memorySink()
    const sum = hashing(task.dry ? noSink : task.target === null ? memory : sinkOf(task))
    // Of what is cleaned, not of what may stand there afterwards.
    const input = task.known === undefined ? '' : sumOfFile(task.file)
    outcome.tally = await cleanInput(task, task.known === undefined ? sum.inner : sum, said)
    outcome.printed = memory.text()
    if (task.known !== undefined && !outcome.tally.failed && input) {
      const output = task.inPlace && !outcome.tally.changed ? input : sum.sum()
      outcome.known = {input: task.inPlace ? output : input, output}
    }
  }
  outcome.tally.milliseconds = performance.now() - start
  return outcome
}

/** What is cleaned in place is nowhere else; what goes elsewhere can be made again. */
function sinkOf(task: Task): Sink {
  return fileSink(task.target!, task.inPlace)
}
