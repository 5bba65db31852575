import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {InputError} from '../read/input-error.ts'
import {readBytes} from '../read/read-file.ts'
import {openPending} from '../write/write-file.ts'
import type {Messages} from './messages.ts'
import {plural} from './numbers.ts'
import type {Finding} from './reporters/finding.ts'

type Counts = Record<string, Record<string, number>>

/**
 * Findings that are known: by file, rule and text, not by line, so that they stay known when the text
 * around them changes. Two of a kind are known twice.
 */
export class Baseline {
  readonly #path: string
  /** What was known before the run. */
  readonly #known: Counts
  /** What is known and has not been found in this run. */
  readonly #left: Counts
  readonly #now: Counts = {}
  readonly #checked = new Set<string>()

  /**
   * @param path - Its file.
   * @param update - Whether it is written anew: what it says of files that are not checked stays.
   * @throws InputError if it is missing or is not one, unless it is written anew.
   */
  constructor(path: string, update = false) {
    this.#path = path
    if (!update && !existsSync(path))
      throw new InputError(`${path}: no such baseline: record today's findings with --update-baseline`)
    const known = parse(path)
    if (!known && !update)
      throw new InputError(`${path}: is not a baseline of cleancopy: record it anew with --update-baseline`)
    this.#known = known ?? {}
    this.#left = update ? {} : structuredClone(this.#known)
  }

  /**
   * Takes out the findings that are known. Those of all records of a file are taken together, so that they stay known
   * when records come or go.
   *
   * @param path - The file; null for standard input.
   * @param findings - What was found in it, or in one of its records.
   * @returns What is new.
   */
  unknown(path: string | null, findings: Finding[]): Finding[] {
    const file = path === null ? '-' : relative('', path).split(sep).join('/')
    this.#checked.add(file)
    return findings.filter((finding) => {
      // A limit is set to hold: it does not become known.
      if (finding.limit) return true
      const left = (this.#left[file] ??= {})
      const now = (this.#now[file] ??= {})
      const key = fingerprint(finding)
      now[key] = (now[key] ?? 0) + 1
      if (!left[key]) return true
      left[key]--
      return false
    })
  }

  /** Writes today's findings. */
  save(said: Messages): void {
    const files = Object.fromEntries(
      Object.entries({...this.#elsewhere(), ...this.#now})
        .sort(byKey)
        .map(([file, now]) => [file, sorted(now)]),
    )
    const pending = openPending(this.#path)
    pending.write(`${JSON.stringify({version: 1, files}, null, 2)}\n`)
    pending.commit()
    said.note(`${this.#path}: ${plural(Object.keys(files).length, 'file')} with findings that are known from now on`)
  }

  /** What is known of files that were not checked now, and are still there. */
  #elsewhere(): Counts {
    const isElsewhere = (file: string): boolean => !this.#checked.has(file) && (file === '-' || existsSync(file))
    return Object.fromEntries(Object.entries(this.#known).filter(([file]) => isElsewhere(file)))
  }
}

/** What makes a finding the same one tomorrow. */
export function fingerprint({rule, text}: Finding): string {
  const words = text.replace(/\s+/gu, ' ').trim()
  return `${rule} ${createHash('sha256').update(words).digest('base64url').slice(0, 12)}`
}

/** What a baseline holds; nothing if it is not one. */
function parse(path: string): Counts | undefined {
  if (!existsSync(path)) return
  try {
    const value = JSON.parse(Buffer.from(readBytes(path)).toString('utf8')) as {
      version?: unknown
      files?: unknown
    } | null
    if (value?.version !== 1 || typeof value.files !== 'object' || value.files === null) return
    return value.files as Counts
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(byKey))
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
