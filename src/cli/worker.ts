import {runTask} from './run/run-task.ts'
import type {Outcome, Task} from './run/task.ts'

// As in main.ts: messages are errors that nobody traces.
Error.stackTraceLimit = 0

/** What a worker of the pool does with a task. */
export default function work(task: Task): Promise<Outcome> {
  return runTask(task)
}
