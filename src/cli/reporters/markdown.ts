import {plural} from '../numbers.ts'
import {type FileFindings, type Reporter, titleOf} from './finding.ts'

/** Files that are listed; a job page holds no more than a megabyte. */
const mostFiles = 50

/** Markdown: a summary for the page of a job. */
export const markdown: Reporter = (files) => {
  const dirty = files.filter(({findings}) => findings.length)
  return `## cleancopy: ${verdict(files)}\n${words(files)}${dirty.length ? `${families(dirty)}${table(dirty)}` : ''}`
}

/** What fails need not change, as where it breaks a limit, and what changes need not fail, by `--fail-on`. */
function verdict(files: FileFindings[]): string {
  const failing = files.filter(({findings}) => findings.some(({fails}) => fails)).length
  const changing = files.filter(({findings}) => findings.some(({goes}) => goes)).length
  const all = plural(files.length, 'file')
  const would = changing ? `${changing} would change` : 'none would change'
  if (failing) return `${failing} of ${all} ${failing === 1 ? 'fails' : 'fail'}, ${would}`
  return changing ? `${changing} of ${all} would change` : `${all} clean`
}

function words(files: FileFindings[]): string {
  const wordsIn = files.reduce((sum, file) => sum + file.wordsIn, 0)
  const wordsOut = files.reduce((sum, file) => sum + file.wordsOut, 0)
  if (!wordsIn) return ''
  return `\n${wordsIn} words in, ${wordsOut} out (${percent(wordsIn, wordsOut)} less).\n`
}

function families(files: FileFindings[]): string {
  const counts = new Map<string, number>()
  for (const {findings} of files) for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return `\n| rule | findings |\n|---|---:|\n${rows.map(([rule, n]) => `| \`${rule}\` | ${n} |\n`).join('')}`
}

function table(files: FileFindings[]): string {
  const shown = files.slice(0, mostFiles)
  const rows = shown.map((file) => {
    const {findings, wordsIn, wordsOut} = file
    const limit = findings.find((finding) => finding.limit)
    return `| ${escape(titleOf(file))} | ${findings.length} | ${percent(wordsIn, wordsOut)} | ${limit ? escape(limit.reason) : ''} |\n`
  })
  const more = files.length - shown.length
  return `\n| file | findings | words less | |\n|---|---:|---:|---|\n${rows.join('')}${more ? `\nand ${plural(more, 'file')} more.\n` : ''}`
}

function percent(wordsIn: number, wordsOut: number): string {
  return `${wordsIn ? (((wordsIn - wordsOut) / wordsIn) * 100).toFixed(1) : '0.0'} %`
}

/** Names and reasons are text, not Markdown. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~]/gu, '\\$&')
}
