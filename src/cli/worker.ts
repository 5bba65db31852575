import {runTask} from './run/run-task.ts'
import type {Outcome, Task} from './run/task.ts'

// As in main.ts: messages are errors that nobody traces.
Error.stackTraceLimit = 0

/** What a worker of the pool does with some tasks. */
export default async function work(tasks: Task[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await runTask(task))
  return outcomes
}
