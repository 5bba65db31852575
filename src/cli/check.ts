import {VFile} from 'vfile'
import {marker} from '../pipeline.ts'
import {readRecord} from '../read/record.ts'
import {writeStdout} from '../write/stdout.ts'
import {colours} from './colour.ts'
import {exitCodes} from './exit-codes.ts'
import {findingsOf} from './findings-of.ts'
import {formatOf, type InputOptions, linesOf, nameOf, operands, pathOf, pipelineOptions, readText} from './input.ts'
import {messages} from './messages.ts'
import type {FileFindings, Reporter} from './reporters/finding.ts'
import {github} from './reporters/github.ts'
import {json} from './reporters/json.ts'
import {junit} from './reporters/junit.ts'
import {pretty} from './reporters/pretty.ts'
import {sarif} from './reporters/sarif.ts'

const reporters = {pretty, github, json, junit, sarif} satisfies Record<string, Reporter>

/**
 * `cleancopy check [files…]`: writes nothing; the exit code is 1 where something would go.
 *
 * @param files - Operands.
 * @param options - Options.
 */
export async function check(
  files: string[],
  options: InputOptions & {reporter: keyof typeof reporters},
): Promise<void> {
  const said = messages(options)
  const mark = marker(pipelineOptions(options))
  const found: FileFindings[] = []
  for (const file of operands(files, said)) {
    try {
      if (formatOf(file, options) === 'text') {
        found.push({path: pathOf(file), findings: findingsOf(mark(new VFile((await readText(file)).text)))})
        continue
      }
      let number = 0
      for await (const bytes of linesOf(file)) {
        const line = readRecord(bytes)
        const path = `${nameOf(file)}:${++number}`
        if (line.kind === 'record') found.push({path, findings: findingsOf(mark(new VFile(line.text)))})
        else said.trouble(path, line.error)
      }
    } catch (error) {
      said.trouble(nameOf(file), (error as Error).message)
    }
  }
  if (!options.quiet) await writeStdout(reporters[options.reporter](found, colours()))
  if (found.some(({findings}) => findings.some(({goes}) => goes))) process.exitCode ??= exitCodes.findings
}
