import {createRequire} from 'node:module'
import type {RE2JS} from 're2js'
import {InputError} from '../read/input-error.ts'

type Engine = typeof import('re2js')

let engine: Engine | undefined

/**
 * Compiles regular expressions that a user gave. They run on RE2, whose time is linear in the text whatever the
 * pattern: no pattern can hang a run. The engine is only loaded when there is one.
 *
 * @param patterns - In RE2 syntax: no look-around, no back-references. `(?i)` at the start ignores case.
 * @param option - The option that they came by, for messages.
 * @returns A function that gives the first pattern that a text holds.
 * @throws InputError that shows the pattern and the place where it is wrong.
 */
export function userPatterns(patterns: string[], option: string): (text: string) => string | undefined {
  if (!patterns.length) return () => undefined
  engine ??= createRequire(import.meta.url)('re2js') as Engine
  const compiled = patterns.map((pattern) => [pattern, compile(pattern, option, engine!)] as const)
  return (text) => compiled.find(([, regex]) => regex.matcher(text).find())?.[0]
}

function compile(pattern: string, option: string, {RE2JS}: Engine): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch (error) {
    const {error: reason, input} = error as {error?: string; input?: string}
    const at = input ? Math.max(0, pattern.indexOf(input)) : pattern.length
    const place = `${' '.repeat(2 + at)}^`
    throw new InputError(
      `${option}: ${reason ?? (error as Error).message}, at character ${at + 1}:\n  ${pattern}\n${place}`,
      {cause: error},
    )
  }
}
