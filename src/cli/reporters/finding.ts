import type {ChalkInstance} from 'chalk'
import {nameOf} from '../input.ts'

/** One thing that cleaning would take out, or a difference it reports. */
export interface Finding {
  /** `family/name` of the rule. */
  rule: string
  reason: string
  /** Line and column of the original text, from 1; of a record, in its text. */
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

/** The findings in one file, or in one record of a file. */
export interface FileFindings {
  /** Null for standard input. */
  path: string | null
  /** Number of the record, from 1, which is its line in the file; not set where the file is one text. */
  record?: number
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

/** How a file, or a record of it, is called in a report. */
export function titleOf({path, record}: Pick<FileFindings, 'path' | 'record'>): string {
  const name = path === null ? 'standard input' : nameOf(path)
  return record === undefined ? name : `${name}:${record}`
}

/** Where a finding lies in its file: a record is one line, in which columns of its text say nothing. */
export function placeInFile(
  {record}: FileFindings,
  {line, column, endLine, endColumn}: Finding,
): {line: number; endLine: number; columns: [start: number, end: number] | null} {
  if (record !== undefined) return {line: record, endLine: record, columns: null}
  return {line, endLine, columns: [column, endColumn]}
}
