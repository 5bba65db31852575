import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {removeLeftovers} from '../../write/temporary.ts'
import {nameOf} from '../input.ts'
import {whenStopped} from '../stop.ts'
import {inPackets} from './packets.ts'
import {emptyTally, type Outcome, type Task} from './task.ts'
import {troubleOf} from '../trouble-of.ts'

/** Workers that do tasks by path. */
export interface Pool {
  run(task: Task): Promise<Outcome>
  close(): Promise<void>
}

/**
 * Starts workers.
 *
 * @param size - How many.
 * @returns The pool. Its outcomes never reject: a worker that dies is the trouble of its file.
 */
export async function openPool(size: number): Promise<Pool> {
  const {importTinypool} = await import('./tinypool.ts')
  const {Tinypool} = await importTinypool()
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('../../bin/worker.js', import.meta.url)),
    minThreads: size,
    maxThreads: size,
    // The next task is there before a worker asks for it.
    concurrentTasksPerWorker: 2,
  })
  const send = inPackets((tasks) => pool.run(tasks) as Promise<Outcome[]>)
  const running = new Set<Task>()
  let stopping = false
  const stopped = whenStopped(async () => {
    stopping = true
    // Collected first: destroying the pool empties `running`.
    const folders = new Set([...running].map(({target}) => target && dirname(target)))
    await pool.destroy()
    // The workers cannot tidy up any more.
    for (const folder of folders) if (folder) removeLeftovers(folder, true)
  })
  return {
    async run(task) {
      running.add(task)
      try {
        return await send(task)
      } catch (error) {
        // Interrupted, not failed.
        if (stopping) return new Promise(() => {})
        const {code} = error as NodeJS.ErrnoException
        const what = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'ran out of memory: clean it on its own' : troubleOf(error)
        return {
          tally: {...emptyTally(), failed: true},
          said: [{kind: 'trouble', where: nameOf(task.file), what}],
          printed: '',
          found: [],
          known: undefined,
        }
      } finally {
        running.delete(task)
      }
    },
    async close() {
      stopped()
      await pool.destroy()
    },
  }
}
