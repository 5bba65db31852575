import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Chalk} from 'chalk'
import {colours} from '../colour.ts'
import type {Style} from './finding.ts'

/** What standard output can do. */
export async function stdoutStyle(): Promise<Style> {
  return {colours: colours(), link: (await hasLinks()) ? link : (text) => text}
}

async function hasLinks(): Promise<boolean> {
  const {stdout, env} = process
  if (!stdout.isTTY && !env['FORCE_HYPERLINK']) return false
  return (await import('supports-hyperlinks')).createSupportsHyperlinks(stdout)
}

/** For a file: no colours, no links. */
export function plainStyle(): Style {
  return {colours: new Chalk({level: 0}), link: (text) => text}
}

/** OSC 8, which terminals that know no links leave out. */
function link(text: string, path: string): string {
  return `\u001b]8;;${pathToFileURL(resolve(path)).href}\u0007${text}\u001b]8;;\u0007`
}
