import {readdirSync, rmSync} from 'node:fs'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'

const shape = /^\..+\.(\w+)-(\d+)-[0-9a-z]+\.tmp$/su

/** A process id means nothing on another machine that writes into the same folder. */
function host(): string {
  return hostname().replace(/\W/gu, '').slice(0, 16) || 'host'
}

/**
 * A name for a file while it is written: a hidden neighbour, which tells what process writes it.
 *
 * @param target - Path of the file that it will be.
 */
export function temporaryFor(target: string): string {
  // Names have at most 255 bytes, and a character has up to four.
  const name = basename(target).slice(0, 40)
  // A random part keeps threads apart; on a collision, opening with `wx` fails rather than sharing the file.
  // (node:crypto costs start-up.)
  const chance = Math.random().toString(36).slice(2, 12)
  return join(dirname(target), `.${name}.${host()}-${process.pid}-${chance}.tmp`)
}

/**
 * Takes away what processes left in a folder that were killed while they wrote.
 *
 * @param folder - The folder; it may be missing.
 * @param own - Whether to take this process's files too: for a run that is stopping.
 */
export function removeLeftovers(folder: string, own = false): void {
  const here = host()
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    const [, theirs, pid] = shape.exec(name) ?? []
    if (theirs !== here) continue
    if (isAlive(Number(pid)) && !(own && Number(pid) === process.pid)) continue
    rmSync(join(folder, name), {force: true})
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
