import {plural} from '../numbers.ts'
import {type FileFindings, type Finding, type Reporter, type Style, titleOf} from './finding.ts'

/** So much of a text is shown. */
const excerptLength = 40

/** For a person: as linters print it, a line for each finding. */
export const pretty: Reporter = (files, style) => {
  const reports = files.filter(({findings}) => findings.length).map((file) => reportOf(file, style))
  return reports.length ? `${reports.join('\n')}\n${summary(files)}\n` : ''
}

function reportOf(file: FileFindings, style: Style): string {
  const {colours, link} = style
  const title = colours.underline(titleOf(file))
  const width = Math.max(...file.findings.map((finding) => placeOf(finding).length))
  const lines = file.findings.map((finding) => lineOf(finding, width, style))
  return `${file.path === null ? title : link(title, file.path)}\n${lines.join('')}`
}

function lineOf(finding: Finding, width: number, {colours}: Style): string {
  const {reason, rule, text, limit} = finding
  const place = colours.dim(placeOf(finding).padEnd(width))
  const excerpt = text.replace(/\s+/gu, ' ').slice(0, excerptLength)
  const quoted = limit ? '' : `  “${excerpt}${text.length > excerptLength ? '…' : ''}”`
  return `  ${place}  ${wordOf(finding, colours)}  ${reason}  ${colours.dim(`${rule}${quoted}`)}\n`
}

/** What happens: yellow or red where it makes the check fail. */
function wordOf({goes, limit, fails}: Finding, colours: Style['colours']): string {
  if (limit) return colours.red('fail')
  if (!goes) return colours.blue('note')
  return fails ? colours.yellow('goes') : colours.dim('goes')
}

function placeOf({line, column}: Finding): string {
  return `${line}:${column}`
}

function summary(files: FileFindings[]): string {
  const goes = count(files, (finding) => finding.goes)
  const limits = count(files, ({limit}) => limit === true)
  const dirty = files.filter(({findings}) => findings.some((finding) => finding.goes || finding.limit)).length
  const over = limits ? `, ${limits} over a limit` : ''
  return `${goes} would go${over}, in ${dirty} of ${plural(files.length, 'file')}`
}

function count(files: FileFindings[], is: (finding: Finding) => boolean): number {
  return files.reduce((sum, {findings}) => sum + findings.filter(is).length, 0)
}
