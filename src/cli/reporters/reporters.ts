import type {Reporter} from './finding.ts'
import type {ReporterChoice} from './names.ts'

/** Every reporter by its name, loaded when it is asked for. */
const reporters: Record<ReporterChoice['name'], () => Promise<Reporter>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
}

/** The reporter of a name. */
export function loadReporter(name: ReporterChoice['name']): Promise<Reporter> {
  return reporters[name]()
}
