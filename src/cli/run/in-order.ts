import {availableParallelism} from 'node:os'
import {setImmediate} from 'node:timers/promises'
import {sizeOf} from './packets.ts'
import {openPool} from './pool.ts'
import type {Outcome, Task} from './task.ts'

/** Workers start in about a tenth of a second: fewer files, or less text than this, are done before. */
const leastFiles = 64
const leastBytes = 4 * 1024 * 1024
/** Tasks in flight per worker, so that few results wait behind a slow one. */
const ahead = 16

/**
 * Does tasks in one thread or several; what comes of them comes in their order, as soon as it can.
 *
 * @param tasks - The tasks.
 * @param jobs - Workers; null for as many as help.
 * @param here - Does a task in this thread: what says and prints at once.
 * @returns Each task with its outcome.
 */
export async function* inOrder(
  tasks: readonly Task[],
  jobs: number | null,
  here: (task: Task) => Promise<Outcome>,
): AsyncGenerator<[Task, Outcome]> {
  const size = Math.min(jobs ?? (pays(tasks) ? availableParallelism() : 1), tasks.length)
  if (size < 2) {
    for (const task of tasks) {
      yield [task, await here(task)]
      // A signal has its turn between two files.
      if (tasks.length > 1) await setImmediate()
    }
    return
  }
  const pool = await openPool(size)
  try {
    const waiting: [Task, () => Promise<Outcome>][] = []
    for (const task of tasks) {
      waiting.push([task, start(task, pool.run, here)])
      if (waiting.length >= size * ahead) yield await next(waiting)
    }
    while (waiting.length) yield await next(waiting)
  } finally {
    await pool.close()
  }
}

async function next(waiting: [Task, () => Promise<Outcome>][]): Promise<[Task, Outcome]> {
  const [task, outcome] = waiting.shift()!
  return [task, await outcome()]
}

/** Standard input, and records whose text has no end, stay here until it is their turn. */
function start(
  task: Task,
  run: (task: Task) => Promise<Outcome>,
  here: (task: Task) => Promise<Outcome>,
): () => Promise<Outcome> {
  const streams = task.kind === 'clean' && task.from === 'jsonl' && task.target === null
  if (task.file === '-' || streams) return () => here(task)
  const outcome = run(task)
  return () => outcome
}

function pays(tasks: readonly Task[]): boolean {
  if (tasks.length < 2) return false
  if (tasks.length >= leastFiles) return true
  let bytes = 0
  for (const {file} of tasks) bytes += file === '-' ? 0 : sizeOf(file)
  return bytes >= leastBytes
}
