import {plural} from '../numbers.ts'
import {type FileFindings, type Reporter, titleOf} from './finding.ts'

/** JUnit XML: a test case for each file, which fails where the check does. */
export const junit: Reporter = (files) => {
  const cases = files.map(testCase)
  const failures = files.filter(fails).length
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="cleancopy" tests="${files.length}" failures="${failures}">
${cases.join('')}  </testsuite>
</testsuites>
`
}

function testCase(file: FileFindings): string {
  const name = escape(titleOf(file))
  const start = `    <testcase classname="cleancopy" name="${name}"`
  if (!fails(file)) return `${start}/>\n`
  const failing = file.findings.filter((finding) => finding.fails)
  const lines = failing.map(({line, column, reason, rule}) => `${line}:${column} ${reason} (${rule})`).join('\n')
  return `${start}>\n      <failure message="${plural(failing.length, 'finding')}">${escape(lines)}</failure>\n    </testcase>\n`
}

function fails({findings}: FileFindings): boolean {
  return findings.some((finding) => finding.fails)
}

function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
