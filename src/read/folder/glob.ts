import {realpathSync} from 'node:fs'
import {join, normalize, relative} from 'node:path'
import {escapePath, glob as tinyglob, isDynamicPattern} from 'tinyglobby'
import {ignoredIn} from './ignored.ts'
import type {Found} from './walk.ts'

/** Whether an operand that names no file is a pattern: `*`, `?`, `[a-z]`, `{a,b}`. */
export function isGlob(operand: string): boolean {
  return isDynamicPattern(operand)
}

/**
 * Finds the files that a glob names, in the order of their paths. Ignore files count; hidden files only where
 * the glob names them.
 *
 * @param pattern - A glob, `/` between folders.
 * @returns The files, and the real path of the folder that they lie below: the part of the glob without a pattern.
 */
export async function glob(pattern: string): Promise<{base: string; found: Found[]}> {
  const base = baseOf(pattern)
  const paths = await tinyglob(pattern, {
    dot: /(?:^|\/)\./u.test(pattern.replace(/^(?:\.{1,2}\/)+/u, '')),
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  })
  const ignored = new Map<string, ReturnType<typeof ignoredIn>>()
  const found: Found[] = []
  for (const name of paths.sort()) {
    const path = normalize(name)
    const real = realOf(path)
    if (real === undefined) continue
    const folder = real.slice(0, real.lastIndexOf('/')) || '/'
    if (!ignored.has(folder)) ignored.set(folder, ignoredIn(folder))
    if (!ignored.get(folder)!.has(real)) found.push({path, under: relative(base, path), real})
  }
  return {base: realOf(base) ?? base, found}
}

/** The folders of a glob before its first pattern. */
export function baseOf(pattern: string): string {
  const parts = pattern.split('/')
  const at = parts.findIndex((part) => escapePath(part) !== part)
  const base = parts.slice(0, at < 0 ? -1 : at).join('/')
  return join(pattern.startsWith('/') ? '/' : '.', base)
}

/** Nothing where it vanished meanwhile, or is a link that leads nowhere. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return
  }
}
