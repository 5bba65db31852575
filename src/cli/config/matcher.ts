import ignore from 'ignore'
import type {Matcher} from './config.ts'

/** A test of paths by patterns as of `.gitignore`. */
export function matcher(patterns: string[]): Matcher {
  const rules = ignore({ignorecase: false}).add(patterns)
  // What leads out of the folder matches nothing.
  return (path) => ignore.isPathValid(path) && rules.ignores(path)
}
