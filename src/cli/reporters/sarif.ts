import {pathToFileURL} from 'node:url'
import {version} from '../version.ts'
import {fingerprint} from '../baseline.ts'
import {type FileFindings, type Finding, placeInFile, type Reporter} from './finding.ts'

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (files) => {
  const ids = [...new Set(files.flatMap(({findings}) => findings.map(({rule}) => rule)))].toSorted()
  const index = new Map(ids.map((id, i) => [id, i]))
  const results = files.flatMap((file) => file.findings.map((finding) => result(file, finding, index)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'cleancopy', version, rules: ids.map(ruleOf)}},
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A rule's name says what it is about: `share/buttons` is of the family `share`. */
function ruleOf(id: string): object {
  return {id, name: id.replaceAll('/', '-'), shortDescription: {text: id.replaceAll(/[/-]/gu, ' ')}}
}

function result(file: FileFindings, finding: Finding, index: Map<string, number>): object {
  const {path} = file
  const {rule, reason, limit, fails} = finding
  const {line, endLine, columns} = placeInFile(file, finding)
  return {
    ruleId: rule,
    ruleIndex: index.get(rule),
    level: limit ? 'error' : fails ? 'warning' : 'note',
    message: {text: reason},
    // What code scanning knows a finding by when lines move.
    partialFingerprints: {'cleancopy/v1': fingerprint(finding)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: path === null ? 'stdin' : uri(path.replace(/^\.\//u, ''))},
          region: {startLine: line, endLine, ...(columns && {startColumn: columns[0], endColumn: columns[1]})},
        },
      },
    ],
  }
}

function uri(path: string): string {
  return path.startsWith('/') ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')
}
