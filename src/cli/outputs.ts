import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {InputError} from '../read/input-error.ts'
import {discardAllPending} from '../write/write-file.ts'
import {writeStdout} from '../write/standard-streams.ts'
import {type Input, standardInput} from './input.ts'
import {fileSink, type Sink} from './sinks.ts'
import {whenStopped} from './stop.ts'

/** Formats out. */
export type Format = 'text' | 'markdown' | 'json' | 'jsonl'

const extensions: Record<Format, string> = {text: '.txt', markdown: '.md', json: '.json', jsonl: '.jsonl'}

/** Whether outputs go into a folder, one each. */
export function isFolder(path: string): boolean {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory())
}

/** The format that a file name asks for. */
export function formatByName(output: string | undefined): Format {
  return knownFormat(output) ?? 'text'
}

/** The format that a file name asks for, if it asks for one. */
export function knownFormat(output: string | undefined): Format | undefined {
  const extension = output ? extname(output).toLowerCase() : ''
  if (extension === '.markdown') return 'markdown'
  if (extension === '.ndjson') return 'jsonl'
  return Object.entries(extensions).find(([, known]) => known === extension)?.[0] as Format | undefined
}

/** The sinks of one run: standard output, one file, files in a folder, or the inputs themselves. */
export class Outputs {
  readonly #output: string | undefined
  readonly #inPlace: boolean
  /** Whether outputs go into a folder. */
  readonly folder: boolean
  /** Targets, and the inputs that they are of. */
  readonly #targets = new Map<string, string>()
  #shared: Sink | undefined
  #done = 0
  /** Whether a text was printed, from which the next is set apart. */
  #printed = false

  /**
   * @param options - `--output` and `--write`.
   * @param folder - Whether the output is a folder that may not be there yet.
   */
  constructor({output, write = false}: {output?: string; write?: boolean}, folder = false) {
    this.#output = output === standardInput ? undefined : output
    this.#inPlace = write
    this.folder = this.#output !== undefined && (folder || isFolder(this.#output))
  }

  /**
   * The file that the output of an input goes to.
   *
   * @param input - The input.
   * @param to - The format, which gives the extension in a folder.
   * @returns Its path; null where the text goes to standard output or into one file for all.
   * @throws InputError where two inputs would go to one file, or an output onto its input.
   */
  targetOf({file, under}: Input, to: Format): string | null {
    if (this.#inPlace) return file
    if (!this.folder) return null
    const place = file === standardInput ? 'standard-input' : under
    const target = join(this.#output!, dirname(place), basename(place, extname(place)) + extensions[to])
    const other = this.#targets.get(target)
    if (other !== undefined)
      throw new InputError(`would go to ${target}, where another input went (${other}): clean it by itself`)
    if (resolve(target) === resolve(file))
      throw new InputError('would be written over by its own output: clean it in place with --write')
    this.#targets.set(target, file)
    return target
  }

  /**
   * The sink of an input.
   *
   * @param target - As {@link targetOf} told.
   * @param to - The format.
   */
  open(target: string | null, to: Format): Sink {
    if (target !== null) return fileSink(target, true, discardWhenStopped)
    if (this.#output === undefined) return this.#stdout(to)
    this.#shared ??= fileSink(this.#output, true, discardWhenStopped)
    return {write: (text) => this.#shared!.write(text), commit: () => void this.#done++, discard: () => {}}
  }

  /** Puts the one output file in its place, if any input was done. */
  close(): void {
    if (this.#done) this.#shared?.commit()
    else this.#shared?.discard()
  }

  #stdout(to: Format): Sink {
    let apart = this.#printed && (to === 'text' || to === 'markdown')
    return {
      write: async (text) => {
        if (!text) return
        await writeStdout(apart ? `\n${text}` : text)
        apart = false
        this.#printed = true
      },
      commit: () => void this.#done++,
      discard: () => {},
    }
  }
}

let discards = false

function discardWhenStopped(): void {
  if (!discards) whenStopped(discardAllPending)
  discards = true
}
