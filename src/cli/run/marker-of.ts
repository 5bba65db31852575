import type {VFile} from 'vfile'
import type {Options} from '../../options.ts'
import {marker} from '../../pipeline.ts'
import type {Marked} from '../../types.ts'
import type {Task} from './task.ts'

const markers = new Map<string, (input: VFile) => Marked>()

/**
 * The pipeline for some options; made once for all files that have the same.
 *
 * @throws Error that says which option is wrong.
 */
export function markerOf(options: Options): (input: VFile) => Marked {
  const key = JSON.stringify(options)
  let mark = markers.get(key)
  if (!mark) markers.set(key, (mark = marker(options)))
  return mark
}

/**
 * Makes the pipelines of tasks, so that an option that is wrong is said once and nothing is begun.
 *
 * @throws Error that says which option is wrong.
 */
export function prepareMarkers(tasks: readonly Task[]): void {
  for (const options of new Set(tasks.map((task) => task.options))) markerOf(options)
}
