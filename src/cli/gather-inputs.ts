import {realpathSync} from 'node:fs'
import {parseFileList} from '../read/folder/file-list.ts'
import {type FindOptions, findInputs, findListed} from '../read/folder/find-inputs.ts'
import {readBytes} from '../read/read-file.ts'
import {readStdin} from '../read/read-stdin.ts'
import type {Config} from './config/config.ts'
import {type Input, nameOf, standardInput} from './input.ts'
import type {Messages} from './messages.ts'
import {troubleOf} from './trouble-of.ts'

/**
 * Looks for inputs in folders, by globs and in a list.
 *
 * @param files - Operands.
 * @param filesFrom - File of the list; `-` for standard input.
 * @param config - The effective settings.
 * @param outputs - Where the output goes, which is no input.
 * @param said - Where to say what cannot be found.
 */
export async function gatherInputs(
  files: string[],
  filesFrom: string | undefined,
  config: Config,
  outputs: (string | undefined)[],
  said: Messages,
): Promise<{inputs: Input[]; many: boolean}> {
  const options: FindOptions = {
    extensions: config.run.extensions,
    excluded: (path) => config.ignores(path),
    skip: realPathsOf(outputs),
    trouble: (path, message) => said.trouble(nameOf(path), message),
  }
  const found: Input[] = []
  const take = (list: {path: string; under: string}[]): void => {
    for (const {path, under} of list) found.push({file: path, under})
  }
  if (filesFrom !== undefined) {
    if (filesFrom === standardInput && files.includes(standardInput)) {
      said.trouble('--files-from', 'standard input cannot be both the list and a text')
      return {inputs: [], many: true}
    }
    try {
      take(findListed(parseFileList(await bytesOf(filesFrom)), options))
    } catch (error) {
      said.trouble(nameOf(filesFrom), troubleOf(error))
    }
  }
  const at = files.indexOf(standardInput)
  take(
    await findInputs(
      files.filter((file) => file !== standardInput),
      options,
    ),
  )
  // A text that comes through a pipe has no order among folders: it comes first.
  if (at >= 0) found.unshift({file: standardInput, under: standardInput})
  return {inputs: found, many: true}
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return file === standardInput ? readStdin() : readBytes(file)
}

function realPathsOf(paths: (string | undefined)[]): Set<string> {
  const real = new Set<string>()
  for (const path of paths) {
    if (!path) continue
    try {
      real.add(realpathSync(path))
    } catch {
      // It is not there yet, so it holds nothing.
    }
  }
  return real
}
