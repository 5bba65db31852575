import {VFile} from 'vfile'
import {compileArticle} from '../../compile/article.ts'
import {readRecord} from '../../read/record.ts'
import {findingsOf} from '../findings-of.ts'
import {linesOf, nameOf, pathOf, readText} from '../input.ts'
import type {Messages} from '../messages.ts'
import {type FileFindings, titleOf} from '../reporters/finding.ts'
import {overLimits} from './limits.ts'
import {markerOf} from './marker-of.ts'
import {count, emptyTally, type Tally, type Task} from './task.ts'
import {troubleOf} from '../trouble-of.ts'

/** What a check finds in an input, and what was counted. */
export interface Checked {
  /** Findings of each record where it holds records. */
  found: FileFindings[]
  tally: Tally
}

/**
 * Checks one input.
 *
 * @param task - The input.
 * @param said - Where to say what went wrong.
 * @returns What was found; never throws.
 */
export async function checkInput(task: Task, said: Messages): Promise<Checked> {
  const {file} = task
  const tally = emptyTally()
  const found: FileFindings[] = []
  const path = pathOf(file)
  const check = (text: string, record?: number): void => {
    const marked = markerOf(task.options)(new VFile(text))
    const article = compileArticle(marked)
    count(article, tally)
    const findings = [...overLimits(article, task.limits), ...findingsOf(marked)]
    tally.changed ||= findings.some(({goes}) => goes)
    const {wordsIn, wordsOut} = article.stats
    found.push({path, ...(record !== undefined && {record}), wordsIn, wordsOut, findings})
  }
  try {
    if (task.from === 'text') check((await readText(file)).text)
    else {
      let record = 0
      for await (const bytes of linesOf(file)) {
        const line = readRecord(bytes)
        record++
        if (line.kind === 'record') check(line.text, record)
        else {
          tally.failed = true
          said.trouble(titleOf({path, record}), line.error)
        }
      }
    }
  } catch (error) {
    tally.failed = true
    said.trouble(nameOf(file), troubleOf(error))
  }
  return {found, tally}
}
