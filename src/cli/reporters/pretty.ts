import type {FileFindings, Reporter} from './finding.ts'

/** For a person: as linters print it, a line for each finding. */
export const pretty: Reporter = (files, colours) => {
  let report = ''
  let count = 0
  for (const {path, findings} of files) {
    if (!findings.length) continue
    report += `${colours.underline(path ?? 'standard input')}\n`
    const places = findings.map(({line, column}) => `${line}:${column}`)
    const width = Math.max(...places.map((place) => place.length))
    for (const [i, {reason, rule, text, goes}] of findings.entries()) {
      if (goes) count++
      const excerpt = text.replace(/\s+/gu, ' ').slice(0, 40)
      report += `  ${colours.dim(places[i]!.padEnd(width))}  ${goes ? colours.yellow('goes') : colours.blue('note')}  ${reason}  ${colours.dim(`${rule}  “${excerpt}${text.length > 40 ? '…' : ''}”`)}\n`
    }
    report += '\n'
  }
  return report && `${report}${summary(count, files)}\n`
}

function summary(count: number, files: FileFindings[]): string {
  const dirty = files.filter(({findings}) => findings.some(({goes}) => goes)).length
  return `${count} would go, in ${dirty} of ${files.length} ${files.length === 1 ? 'file' : 'files'}`
}
