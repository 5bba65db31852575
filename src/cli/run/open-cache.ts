import {statSync} from 'node:fs'
import type {Messages} from '../messages.ts'
import {troubleOf} from '../trouble-of.ts'
import {Cache} from './cache.ts'
import type {Known, Task} from './task.ts'

/** A cache that stops nothing: that it cannot be written is said once. */
export interface OpenCache {
  put(task: Task, known: Known): void
  flush(): void
  close(): void
}

/**
 * Opens the cache for a run, and gives the tasks what it knows of them.
 *
 * @param tasks - The tasks that it may spare.
 * @param location - Its file; null for the usual place.
 * @param said - Where to say that it cannot be written.
 */
export function openCache(tasks: readonly Task[], location: string | null, said: Messages): OpenCache {
  const cache = new Cache(location)
  for (const task of tasks) if (isFile(task.file)) task.known = cache.get(task)
  let isBroken = false
  const attempt = (work: () => void): void => {
    if (isBroken) return
    try {
      work()
    } catch (error) {
      isBroken = true
      said.trouble('the cache', `${troubleOf(error)}; give another file with --cache-location`)
    }
  }
  return {
    put: (task, known) => attempt(() => cache.put(task, known)),
    flush: () => attempt(() => cache.flush()),
    close: () => attempt(() => cache.close()),
  }
}

/** What a pipe holds can be read only once: to clean it, not to sum it up. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
