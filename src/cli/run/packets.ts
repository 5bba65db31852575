import {statSync} from 'node:fs'
import type {Outcome, Task} from './task.ts'

/** Small files that a worker is given at once: what passes between threads costs as much as a short article. */
const mostTasks = 8
/** Files of more bytes go by themselves, so that the workers finish together. */
const mostBytes = 32_768

/** A task on its way. */
interface Sent {
  task: Task
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}

/**
 * Gathers small tasks that come at about the same time.
 *
 * @param run - Does some tasks in one worker; rejects if that dies.
 * @returns Does one task; rejects if a worker dies of this one.
 */
export function inPackets(run: (tasks: Task[]) => Promise<Outcome[]>): (task: Task) => Promise<Outcome> {
  let gathered: Sent[] = []
  const alone = async (task: Task): Promise<Outcome> => (await run([task]))[0]!
  const flush = async (): Promise<void> => {
    const packet = gathered
    gathered = []
    if (!packet.length) return
    try {
      const outcomes = await run(packet.map(({task}) => task))
      for (const [i, {resolve}] of packet.entries()) resolve(outcomes[i]!)
    } catch {
      // Which of them it was shows when each is done again.
      for (const {task, resolve, reject} of packet) alone(task).then(resolve, reject)
    }
  }
  return (task) => {
    if (sizeOf(task.file) > mostBytes) return alone(task)
    return new Promise((resolve, reject) => {
      gathered.push({task, resolve, reject})
      if (gathered.length === mostTasks) void flush()
      else if (gathered.length === 1) setImmediate(flush)
    })
  }
}

/** Bytes of a file; none if it cannot be told. */
export function sizeOf(file: string): number {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}
