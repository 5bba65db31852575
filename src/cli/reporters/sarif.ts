import {pathToFileURL} from 'node:url'
import {version} from '../version.ts'
import type {Finding, Reporter} from './finding.ts'

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (files) => {
  const ids = [...new Set(files.flatMap(({findings}) => findings.map(({rule}) => rule)))].toSorted()
  const results = files.flatMap(({path, findings}) => findings.map((finding) => result(path, finding, ids)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'cleancopy', version, rules: ids.map((id) => ({id}))}},
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(
  path: string | null,
  {rule, reason, line, column, endLine, endColumn, goes}: Finding,
  ids: string[],
): object {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: goes ? 'warning' : 'note',
    message: {text: reason},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: path === null ? 'stdin' : uri(path)},
          region: {startLine: line, startColumn: column, endLine, endColumn},
        },
      },
    ],
  }
}

function uri(path: string): string {
  return path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}
