import type {Finding, Reporter} from './finding.ts'

/** GitHub annotations: workflow commands, one line each. */
export const github: Reporter = (files) => {
  let report = ''
  for (const {path, findings} of files) {
    for (const finding of findings) {
      const {rule, reason, line, column, endLine, endColumn} = finding
      const place = [
        ...(path === null ? [] : [`file=${property(path)}`]),
        `line=${line}`,
        `endLine=${endLine}`,
        // GitHub takes columns only within one line.
        ...(line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : []),
        `title=${property(rule)}`,
      ]
      report += `::${levelOf(finding)} ${place.join(',')}::${data(reason)}\n`
    }
  }
  return report
}

function levelOf({limit, fails}: Finding): string {
  if (limit) return 'error'
  return fails ? 'warning' : 'notice'
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
