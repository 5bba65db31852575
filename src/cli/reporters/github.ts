import {type Finding, placeInFile, type Reporter} from './finding.ts'

/** GitHub annotations: workflow commands, one line each. */
export const github: Reporter = (files) => {
  let report = ''
  for (const file of files) {
    const {path} = file
    for (const finding of file.findings) {
      const {rule, reason} = finding
      const {line, endLine, columns} = placeInFile(file, finding)
      const place = [
        ...(path === null ? [] : [`file=${property(path)}`]),
        `line=${line}`,
        `endLine=${endLine}`,
        // GitHub takes columns only within one line.
        ...(columns && line === endLine ? [`col=${columns[0]}`, `endColumn=${columns[1]}`] : []),
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
