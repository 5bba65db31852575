import type {ChalkInstance} from 'chalk'

/** One thing that cleaning would take out, or a difference it reports. */
export interface Finding {
  /** `family/name` of the rule. */
  rule: string
  reason: string
  /** Line and column of the original, from 1. */
  line: number
  column: number
  endLine: number
  endColumn: number
  /** The original text. */
  text: string
  /** False for what is reported and stays. */
  goes: boolean
}

/** The findings in one file. */
export interface FileFindings {
  /** Null for standard input. */
  path: string | null
  findings: Finding[]
}

/** A reporter is a pure function from findings to a text. */
export type Reporter = (files: FileFindings[], colours: ChalkInstance) => string
