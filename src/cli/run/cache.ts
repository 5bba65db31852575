import {createHash} from 'node:crypto'
import {appendFileSync, existsSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {cannotWrite, openPending} from '../../write/write-file.ts'
import {readOwnPack} from '../../rules/own-packs.ts'
import type {Known, Task} from './task.ts'

/** Entries are appended at most so often, in milliseconds: what a killed run does again. */
const interval = 100

/**
 * What earlier runs did: a journal, so that a run that was killed loses no more than its last lines. A line
 * has a sum of its own; one that is torn or edited, or made by another version, is as if it were not there.
 */
export class Cache {
  readonly #path: string
  readonly #known = new Map<string, Known>()
  #lines: string[] = []
  #stale = 0
  #flushed = 0

  /**
   * Reads a cache.
   *
   * @param location - Its file; null for the usual place.
   */
  constructor(location: string | null) {
    this.#path = location ?? usualPlace()
    let text = ''
    try {
      // A device may have no end.
      if (statSync(this.#path).isFile()) text = readFileSync(this.#path, 'utf8')
    } catch (error) {
      // Everything is done anew; what is there and cannot be read, being too long, must not grow.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') this.#stale = Infinity
    }
    for (const line of text.split('\n')) this.#take(line)
  }

  #take(line: string): void {
    if (!line) return
    const json = line.slice(9)
    const entry = shortSum(json) === line.slice(0, 8) ? (JSON.parse(json) as string[]) : []
    const [build, key = '', input = '', output = ''] = entry
    const ours = build === buildSum()
    if (!ours || this.#known.has(key)) this.#stale++
    if (ours) this.#known.set(key, {input, output})
  }

  /** What is known of a task. */
  get(task: Task): Known | null {
    return this.#known.get(this.#keyOf(task)) ?? null
  }

  /** Keeps what came of a task. */
  put(task: Task, {input, output}: Known): void {
    const key = this.#keyOf(task)
    if (this.#known.has(key)) this.#stale++
    this.#known.set(key, {input, output})
    this.#lines.push(lineOf(key, {input, output}))
    if (performance.now() - this.#flushed > interval) this.flush()
  }

  /**
   * Writes what is not written yet.
   *
   * @throws InputError if it cannot be written.
   */
  flush(): void {
    if (!this.#lines.length) return
    try {
      mkdirSync(dirname(this.#path), {recursive: true})
      // A line that a killed run tore must not tear this one.
      appendFileSync(this.#path, `\n${this.#lines.join('')}`)
    } catch (error) {
      throw cannotWrite(this.#path, error)
    }
    this.#lines = []
    this.#flushed = performance.now()
  }

  /** Ends the run: writes what is left, anew and short if half of the journal is of no use. */
  close(): void {
    if (this.#stale <= this.#known.size) return this.flush()
    const file = openPending(this.#path, {durable: false})
    for (const [key, known] of this.#known) file.write(lineOf(key, known))
    file.commit()
  }

  /** What is done, the file, where its output goes, and all options; the same wherever the project stands. */
  #keyOf({kind, file, target, from, to, options: {packs = [], ...options}, layout, limits}: Task): string {
    const [input, output] = [file, target].map((path) => path && relative(dirname(resolve(this.#path)), path))
    return shortSum(JSON.stringify([kind, input, output, from, to, options, packs.map(sumOfPack), layout, limits]), 22)
  }
}

function lineOf(key: string, {input, output}: Known): string {
  const json = JSON.stringify([buildSum(), key, input, output])
  return `${shortSum(json)} ${json}\n`
}

let ownSum: string | undefined

/** This very build of the command: what another did may differ. */
function buildSum(): string {
  return (ownSum ??= shortSum(readFileSync(fileURLToPath(import.meta.url))))
}

const packSums = new Map<string, string>()

/** Rules of one's own may change under their name; a package changes with its version, which its file is part of. */
function sumOfPack(name: string): string {
  let sum = packSums.get(name)
  if (sum === undefined) packSums.set(name, (sum = shortSum(JSON.stringify(readOwnPack(name)), 22)))
  return sum
}

function shortSum(bytes: string | Uint8Array, length = 8): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, length)
}

/** In `node_modules/.cache` of the nearest package, as tools do; elsewhere in the user's folder of caches. */
function usualPlace(): string {
  const folder = process.cwd()
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return join(at, 'node_modules/.cache/cleancopy/cache.txt')
    if (at === dirname(at)) break
  }
  const caches = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(caches, 'cleancopy', `${shortSum(folder, 12)}.txt`)
}
