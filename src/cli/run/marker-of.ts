import type {VFile} from 'vfile'
import type {Options} from '../../options.ts'
import {type Marked, marker} from '../../pipeline.ts'

const markers = new Map<string, (input: VFile) => Marked>()

/** The pipeline for some options; made once for all files that have the same. */
export function markerOf(options: Options): (input: VFile) => Marked {
  const key = JSON.stringify(options)
  let mark = markers.get(key)
  if (!mark) markers.set(key, (mark = marker(options)))
  return mark
}
