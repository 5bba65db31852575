import {isUtf8} from 'node:buffer'
import {jsonMembers, type Member} from './json-members.ts'

/**
 * A line of JSON Lines: a record with a text, one without, no record at all, or one of these two as an earlier run has
 * printed it. `isCleaned`: the record has the article that an earlier run has added.
 */
export type RecordLine =
  | {kind: 'record'; raw: string; members: Member[]; text: string; isCleaned: boolean}
  | {kind: 'without-text'; raw: string; members: Member[]; error: string}
  | {kind: 'known-bad'; raw: string; error: string}
  | {kind: 'broken'; raw: string; error: string}

/**
 * Reads one line of JSON Lines.
 *
 * @param line - Its bytes.
 * @returns What it is; never throws.
 */
export function readRecord(line: Buffer): RecordLine {
  const raw = line.toString('utf8').replace(/^\ufeff/u, '')
  if (!isUtf8(line)) return {kind: 'broken', raw, error: 'not UTF-8: convert the file first'}
  let value: unknown
  try {
    value = JSON.parse(raw)
  } catch (error) {
    return {
      kind: 'broken',
      raw,
      error: raw.trim() ? `not JSON: ${(error as Error).message}` : 'an empty line, not a JSON object',
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      kind: 'broken',
      raw,
      error: `not a JSON object but ${Array.isArray(value) ? 'an array' : value === null ? 'null' : `a ${typeof value}`}`,
    }
  }
  const members = jsonMembers(raw)
  const {text, article, error: known} = value as {text?: unknown; article?: unknown; error?: unknown}
  if (typeof text === 'string') return {kind: 'record', raw, members, text, isCleaned: isArticle(article)}
  if (article === null && typeof known === 'string') return {kind: 'known-bad', raw, error: known}
  const error = text === undefined ? 'has no field “text”' : `its “text” is not a string but ${kindOf(text)}`
  return {kind: 'without-text', raw, members, error}
}

function isArticle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'removed' in value && 'stats' in value
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
