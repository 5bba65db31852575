import ignore from 'ignore'

/** A test of paths, `/` between folders. */
export type Matcher = (path: string) => boolean

/** A test of paths by patterns as of `.gitignore`. */
export function matcher(patterns: string[]): Matcher {
  const rules = ignore({ignorecase: false}).add(patterns)
  // What leads out of the folder matches nothing.
  return (path) => ignore.isPathValid(path) && rules.ignores(path)
}
