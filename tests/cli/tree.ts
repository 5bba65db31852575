import {lstatSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Shell} from './shell.ts'

/** Writes files, with the folders on their way. */
export function plant(run: Shell, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(run.at(name)), {recursive: true})
    writeFileSync(run.at(name), content)
  }
}

/** The paths of the files below a folder, hidden ones too, in the order of their names. */
export function filesBelow(run: Shell, folder: string): string[] {
  const list = (path: string): string[] =>
    readdirSync(path)
      .sort()
      .flatMap((name) => (lstatSync(join(path, name)).isDirectory() ? list(join(path, name)) : [join(path, name)]))
  return list(run.at(folder)).map((path) => path.slice(run.at(folder).length + 1))
}
