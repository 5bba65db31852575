import {readdirSync, readFileSync} from 'node:fs'
import type {Option} from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import type {Command} from 'commander'
import {writeStdout} from '../write/standard-streams.ts'
import {messages} from './messages.ts'
import {nearest} from '../rules/nearest.ts'
import {reporterNames} from './reporters/names.ts'
import {familyNames} from './families.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell']

/**
 * `cleancopy completion SHELL`: prints the script that the shell loads.
 *
 * @param program - The command line, without the commands of completion.
 * @param shell - Name of the shell.
 */
export async function printCompletion(program: Command, shell: string | undefined): Promise<void> {
  // The library's own needs the package bash-completion, loads but once, and stumbles over names with spaces.
  if (shell === 'bash') return writeStdout(readFileSync(new URL('completion.bash', import.meta.url), 'utf8'))
  if (shell !== undefined && shells.includes(shell))
    return writeStdout(logged(() => completer(program).setup('cleancopy', 'cleancopy', shell)))
  const near = shell === undefined ? undefined : nearest(shell, shells)
  const hint = near ? `did you mean ${near}?` : `use ${shells.join(', ')}, as in source <(cleancopy completion bash)`
  messages({}).trouble('completion', shell === undefined ? hint : `no such shell: ${shell}: ${hint}`)
}

/**
 * What the script calls: prints what may stand where the cursor is.
 *
 * @param program - The command line, without the commands of completion.
 * @param words - Words up to the cursor.
 */
export function complete(program: Command, words: string[]): void {
  const root = completer(program)
  const typed = words.at(-1) ?? ''
  // Files are offered here: the scripts ask for nothing beside what this prints.
  const files = (offer: (value: string, about: string) => void): void => {
    for (const path of pathsFrom(typed.slice(typed.indexOf('=') + 1))) offer(path, '')
  }
  for (const command of [root, ...root.commands.values()]) {
    for (const argument of command.arguments.values())
      if (/^(?:file|pack)/u.test(argument.name)) argument.handler ??= files
    for (const name of ['output', 'files-from', 'config', 'rules', 'baseline', 'cache-location']) {
      const option = command.options.get(name)
      if (option && !option.isBoolean) option.handler = files
    }
    offerNames(command.options.get('reporter'), reporterNames)
    offerNames(command.options.get('fail-on'), [...familyNames(), 'none'])
  }
  root.parse([...words])
}

/** What the library logs: it says nothing of a disk that is full. */
function logged(work: () => void): string {
  const {log} = console
  let text = ''
  console.log = (line: string) => void (text += `${line}\n`)
  try {
    work()
  } finally {
    console.log = log
  }
  return text
}

function completer(program: Command): ReturnType<typeof tab> {
  return tab(program, {completionCommandName: 'completion'})
}

function offerNames(option: Option | undefined, names: readonly string[]): void {
  if (option) option.handler = (offer) => names.forEach((name) => offer(name, ''))
}

function pathsFrom(typed: string): string[] {
  const folder = typed.slice(0, typed.lastIndexOf('/') + 1)
  try {
    return readdirSync(folder || '.', {withFileTypes: true})
      .filter(({name}) => !name.startsWith('.'))
      .map((entry) => `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .sort()
  } catch {
    return []
  }
}
