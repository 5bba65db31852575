import {realpathSync, statSync} from 'node:fs'

/**
 * The one true path of a file, links resolved.
 *
 * @param path - Its path.
 * @returns The same path where there is no other: a pipe, as of `<(command)`, has none, nor has a missing file.
 */
export function realPathOf(path: string): string {
  try {
    return statSync(path).isFile() ? realpathSync(path) : path
  } catch {
    return path
  }
}

/**
 * Whether a file or folder is one of those that are left out, or lies in one.
 *
 * @param real - Its real path.
 * @param root - Real path of the folder that is searched; a folder that holds it is not left out.
 * @param skip - Real paths that are left out.
 */
export function isLeftOut(real: string, root: string, skip: ReadonlySet<string>): boolean {
  for (const path of skip)
    if (real === path || (isBelow(real, path) && root !== path && !isBelow(root, path))) return true
  return false
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
