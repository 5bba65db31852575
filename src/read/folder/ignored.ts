import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'

/** Files whose patterns say what is left out, in reading order: later patterns override earlier ones. */
const ignoreFiles = ['.gitignore', '.cleancopyignore']

/** The patterns of one folder and those of the folders above it. */
export interface Ignored {
  /** Whether a path below the folder is left out. A folder's path ends in `/`. */
  has(path: string): boolean
  /** The same for a folder below, with that folder's own patterns added. */
  below(folder: string): Ignored
}

interface Level {
  folder: string
  patterns: Ignore
}

/**
 * Gathers what is left out in a folder: by its own ignore files and by those of the folders above it, up to
 * the root of the repository that it is in.
 *
 * @param folder - Absolute path.
 * @returns The patterns that hold there.
 */
export function ignoredIn(folder: string): Ignored {
  const above: string[] = []
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    // Outside a repository only the folder's own files count: what lies above it is none of its business.
    if (at === dirname(at)) {
      above.length = 0
      break
    }
    above.unshift(dirname(at))
  }
  return make([...above, folder].reduce<Level[]>((levels, at) => withFolder(levels, at), []))
}

function make(levels: Level[]): Ignored {
  return {
    has: (path) => isIgnored(levels, path),
    below: (folder) => make(withFolder(levels, folder)),
  }
}

/** From the outermost to the innermost folder, as git does: a nearer `!pattern` takes back a farther one. */
function isIgnored(levels: Level[], path: string): boolean {
  let answer = false
  for (const {folder, patterns} of levels) {
    const inside = relative(folder, path).split(sep).join('/')
    // What a link leads to outside the folder, its patterns do not know.
    if (!ignore.isPathValid(inside)) continue
    const {ignored, unignored} = patterns.test(path.endsWith('/') ? `${inside}/` : inside)
    if (ignored) answer = true
    if (unignored) answer = false
  }
  return answer
}

function withFolder(levels: Level[], folder: string): Level[] {
  const texts = ignoreFiles.map((name) => readIfThere(join(folder, name))).filter((text) => text !== '')
  return texts.length ? [...levels, {folder, patterns: ignore({ignorecase: false}).add(texts.join('\n'))}] : levels
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
