import {existsSync, statSync} from 'node:fs'
import {basename, dirname, extname, join} from 'node:path'
import {realPathOf} from '../read/folder/real-path.ts'
import {InputError} from '../read/input-error.ts'
import {discardAllPending} from '../write/write-file.ts'
import {writeStdout} from '../write/standard-streams.ts'
import type {Format} from './formats.ts'
import {type Input, nameOf, standardInput} from './input.ts'
import {fileSink, type Sink} from './sinks.ts'
import {whenStopped} from './stop.ts'

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
  /** Inputs by their real paths: none is written over. */
  readonly #inputs: ReadonlyMap<string, string>
  /** Targets, and the inputs that they are of. */
  readonly #targets = new Map<string, string>()
  #shared: Sink | undefined
  #done = 0
  /** Whether a text was printed, from which the next is set apart. */
  #printed = false

  /**
   * @param options - `--output` and `--write`.
   * @param inputs - All inputs of the run.
   * @param folder - Whether the output is a folder that may not be there yet.
   */
  constructor({output, write = false}: {output?: string; write?: boolean}, inputs: Input[] = [], folder = false) {
    this.#output = output === standardInput ? undefined : output
    this.#inPlace = write
    this.folder = this.#output !== undefined && (folder || isFolder(this.#output))
    this.#inputs = new Map(this.folder ? inputs.map(({file}) => [realPathOf(file), file]) : [])
  }

  /**
   * The file that the output of an input goes to.
   *
   * @param input - The input.
   * @param to - The format, which gives the extension in a folder.
   * @returns Its path; null where the text goes to standard output or into one file for all.
   * @throws InputError where two inputs would go to one file, or an output onto an input.
   */
  targetOf({file, under}: Input, to: Format): string | null {
    if (this.#inPlace) return file
    if (!this.folder) return null
    const place = file === standardInput ? 'standard-input' : under
    const target = join(this.#output!, dirname(place), basename(place, extname(place)) + extensions[to])
    const other = this.#targets.get(target)
    if (other !== undefined)
      throw new InputError(`would go to ${target}, where another input went (${other}): clean it by itself`)
    const taken = this.#inputs.get(realPathOf(target))
    if (taken === file) throw new InputError('its output would overwrite it: clean it in place with --write')
    if (taken !== undefined)
      throw new InputError(
        `its output would overwrite ${nameOf(taken)}, which is an input: choose another output folder`,
      )
    this.#targets.set(target, file)
    return target
  }

  /** Whether all outputs go into one file. */
  get shared(): boolean {
    return this.#output !== undefined && !this.folder && !this.#inPlace
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
