import type {Reporter} from './finding.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {junit} from './junit.ts'
import {markdown} from './markdown.ts'
import type {reporterNames} from './names.ts'
import {pretty} from './pretty.ts'
import {sarif} from './sarif.ts'

/** Every reporter by its name. */
export const reporters: Record<(typeof reporterNames)[number], Reporter> = {
  pretty,
  github,
  sarif,
  junit,
  json,
  markdown,
}
