import {pathOf} from '../input.ts'
import type {Checked} from './check-input.ts'
import {isUnchanged} from './sums.ts'
import {emptyTally, type Outcome, type Task} from './task.ts'

/**
 * What came of a task in an earlier run, if nothing has changed since.
 *
 * @param task - The task, with what the cache knows.
 * @returns What is to be said of it; null where it has to be done.
 */
export function recall(task: Task): Partial<Outcome> | null {
  if (!isUnchanged(task)) return null
  if (task.kind === 'clean') return {tally: {...emptyTally(), cached: true}}
  const {found, tally} = JSON.parse(task.known!.output) as Checked
  // The file may be called by another path today.
  const path = pathOf(task.file)
  return {tally: {...tally, cached: true}, found: found.map((one) => ({...one, path}))}
}
