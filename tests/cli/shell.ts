import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeEach, expect} from 'vitest'

const bin = fileURLToPath(new URL('../../bin/cleancopy.js', import.meta.url))

/** What a shell script said and how it ended. */
interface Ran {
  out: string
  err: string
  code: number | null
}

/** A shell in a folder of its own, with `cleancopy` on its path. */
export interface Shell {
  (script: string, options?: {input?: string | Uint8Array; env?: Record<string, string>}): Ran
  /** Path of a file in the folder. */
  at(name: string): string
  /** Writes a file into the folder. */
  put(name: string, content: string | Uint8Array): void
  /** Reads a file of the folder. */
  get(name: string): string
}

/** Makes a shell whose folder is fresh for each test. */
export function shell(): Shell {
  const root = mkdtempSync(join(tmpdir(), 'cleancopy-cli-'))
  // As npm installs it: a name on the path.
  const tools = join(root, 'tools')
  let folder = root
  let count = 0
  spawnSync('mkdir', [tools])
  writeFileSync(join(tools, 'cleancopy'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`)
  chmodSync(join(tools, 'cleancopy'), 0o755)
  beforeEach(() => {
    folder = join(root, String(++count))
    spawnSync('mkdir', [folder])
  })
  afterAll(() => rmSync(root, {recursive: true, force: true}), 60_000)
  const at = (name: string): string => join(folder, name)
  const run = (
    script: string,
    {input = '', env = {}}: {input?: string | Uint8Array; env?: Record<string, string>} = {},
  ): Ran => {
    // What a CI sets changes colours: the tests set their own.
    const {CI: _ci, NO_COLOR: _no, FORCE_COLOR: _force, NODE_OPTIONS: _options, ...rest} = process.env
    const {stdout, stderr, status} = spawnSync('bash', ['-c', script], {
      cwd: folder,
      env: {...rest, PATH: `${tools}:${process.env['PATH']}`, TERM: 'xterm-256color', ...env},
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
    })
    expect(stderr, 'a stack trace').not.toMatch(/^ +at |node:internal|UnhandledPromise|^Node\.js v\d/m)
    return {out: stdout, err: stderr, code: status}
  }
  return Object.assign(run, {
    at,
    put: (name: string, content: string | Uint8Array) => writeFileSync(at(name), content),
    get: (name: string) => readFileSync(at(name), 'utf8'),
  })
}
