import {dirname} from 'node:path'
import {openPending, type PendingFile} from '../write/write-file.ts'
import {removeLeftovers} from '../write/temporary.ts'

/** Where the output of one input goes. */
export interface Sink {
  write(text: string): Promise<void> | void
  /** The input is done: its output takes its place. */
  commit(): void
  /** The input failed, or changed nothing: what stood there stays. */
  discard(): void
}

/** Folders in which a killed run's leftovers have been taken away. */
const swept = new Set<string>()

/**
 * A sink that is a file. Nothing is made before something is written or the input is done.
 *
 * @param path - The file.
 * @param durable - Whether it must outlive a power cut.
 * @param opened - Called when the file is opened.
 */
export function fileSink(path: string, durable: boolean, opened: () => void = () => {}): Sink {
  let file: PendingFile | undefined
  const open = (): PendingFile => {
    opened()
    const folder = dirname(path)
    if (!swept.has(folder)) {
      swept.add(folder)
      removeLeftovers(folder)
    }
    return openPending(path, {durable})
  }
  return {
    write: (text) => (file ??= open()).write(text),
    commit: () => (file ??= open()).commit(),
    discard: () => file?.discard(),
  }
}

/** A sink that keeps the text. */
export function memorySink(): Sink & {text(): string} {
  const parts: string[] = []
  return {write: (text) => void parts.push(text), commit: () => {}, discard: () => {}, text: () => parts.join('')}
}

/** A sink that takes nothing: for `--dry-run`. */
export const noSink: Sink = {write: () => {}, commit: () => {}, discard: () => {}}
