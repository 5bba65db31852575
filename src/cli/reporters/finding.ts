import type {ChalkInstance} from 'chalk'
import {nameOf} from '../input.ts'

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
  /** Set where it is no cut but a limit that the file breaks. */
  limit?: true
  /** Whether it makes the exit code 1. */
  fails: boolean
}

/** The findings in one file. */
export interface FileFindings {
  /** Null for standard input. */
  path: string | null
  wordsIn: number
  wordsOut: number
  findings: Finding[]
}

/** What a terminal can do. */
export interface Style {
  colours: ChalkInstance
  /** A text that leads to a file, or the text alone. */
  link(text: string, path: string): string
}

/** A reporter is a pure function from findings to a text. */
export type Reporter = (files: FileFindings[], style: Style) => string

/** How a file is called in a report. */
export function titleOf({path}: FileFindings): string {
  return path === null ? 'standard input' : nameOf(path)
}
