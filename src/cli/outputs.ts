import {existsSync, statSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {InputError} from '../read/input-error.ts'
import {openPending, type PendingFile} from '../write/write-file.ts'
import {writeStdout} from '../write/stdout.ts'
import {standardInput} from './input.ts'

/** Formats out. */
export type Format = 'text' | 'markdown' | 'json' | 'jsonl'

const extensions: Record<Format, string> = {text: '.txt', markdown: '.md', json: '.json', jsonl: '.jsonl'}

/** Where the output of one input goes. */
export interface Sink {
  write(text: string): Promise<void> | void
  /** The input is done: its output takes its place. */
  commit(): void
  /** The input failed, or changed nothing: what stood there stays. */
  discard(): void
}

/** Whether outputs go into a folder, one each. */
export function isFolder(path: string): boolean {
  return path.endsWith('/') || (existsSync(path) && statSync(path).isDirectory())
}

/** The format that a file name asks for. */
export function formatByName(output: string | undefined): Format {
  const extension = output ? extname(output).toLowerCase() : ''
  const format = Object.entries(extensions).find(([, known]) => known === extension)?.[0]
  if (extension === '.markdown') return 'markdown'
  return extension === '.ndjson' ? 'jsonl' : ((format as Format | undefined) ?? 'text')
}

/** The sinks of one run: standard output, one file, files in a folder, or the inputs themselves. */
export class Outputs {
  readonly #output: string | undefined
  readonly #inPlace: boolean
  readonly #opened = new Set<string>()
  #shared: PendingFile | undefined
  #done = 0
  /** Whether a text was printed, from which the next is set apart. */
  #printed = false

  /** @param options - `--output` and `--write`. */
  constructor({output, write = false}: {output?: string; write?: boolean}) {
    this.#output = output === standardInput ? undefined : output
    this.#inPlace = write
  }

  /**
   * Opens the sink for an input. Nothing is made before something is written or the input is done.
   *
   * @param file - The operand.
   * @param to - The format, which gives the extension in a folder.
   * @returns The sink.
   * @throws InputError where two inputs would go to one file.
   */
  open(file: string, to: Format): Sink {
    if (this.#inPlace) return lazily(() => openPending(file))
    if (!this.#output) return this.#stdout(to)
    if (!isFolder(this.#output)) return this.#part(this.#output)
    const name = file === standardInput ? 'standard-input' : basename(file, extname(file))
    const target = join(this.#output, name + extensions[to])
    if (this.#opened.has(target))
      throw new InputError(`would go to ${target}, where another input went: clean it by itself`)
    this.#opened.add(target)
    return lazily(() => openPending(target))
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

  #part(path: string): Sink {
    return {
      write: (text) => (this.#shared ??= openPending(path)).write(text),
      commit: () => {
        this.#done++
        this.#shared ??= openPending(path)
      },
      discard: () => {},
    }
  }
}

function lazily(open: () => PendingFile): Sink {
  let file: PendingFile | undefined
  return {
    write: (text) => (file ??= open()).write(text),
    commit: () => (file ??= open()).commit(),
    discard: () => file?.discard(),
  }
}
