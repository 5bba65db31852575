import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {Chalk} from 'chalk'
import {createSupportsHyperlinks} from 'supports-hyperlinks'
import {colours} from '../colour.ts'
import type {Style} from './finding.ts'

/** What standard output can do. */
export function stdoutStyle(): Style {
  const {stdout, env} = process
  const links = (stdout.isTTY || env['FORCE_HYPERLINK']) && createSupportsHyperlinks(stdout)
  return {colours: colours(), link: links ? link : (text) => text}
}

/** For a file: no colours, no links. */
export function plainStyle(): Style {
  return {colours: new Chalk({level: 0}), link: (text) => text}
}

/** OSC 8, which terminals that know no links leave out. */
function link(text: string, path: string): string {
  return `\u001b]8;;${pathToFileURL(resolve(path)).href}\u0007${text}\u001b]8;;\u0007`
}
