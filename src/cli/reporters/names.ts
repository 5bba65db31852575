import {nearest} from '../../rules/nearest.ts'

/** Names of the reporters. */
export const reporterNames = ['pretty', 'github', 'sarif', 'junit', 'json', 'markdown'] as const

/** A reporter, and the file that it writes; null for standard output. */
export interface ReporterChoice {
  name: (typeof reporterNames)[number]
  file: string | null
}

/**
 * Reads `name` or `name=file`.
 *
 * @param text - As typed.
 * @returns The choice, or what is wrong with it.
 */
export function parseReporter(text: string): ReporterChoice | string {
  const at = text.indexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  const known = reporterNames.find((one) => one === name)
  if (!known) {
    const near = nearest(name, reporterNames)
    return `takes ${reporterNames.join(', ')}${near ? ` (did you mean ${near}?)` : ''}`
  }
  if (at >= 0 && at === text.length - 1) return `takes a file after ${name}=`
  return {name: known, file: at < 0 ? null : text.slice(at + 1)}
}
