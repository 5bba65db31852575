import type {Argument, Command, Option} from 'commander'
import {writeStdout} from '../write/standard-streams.ts'
import {examples} from './help.ts'
import {version} from './version.ts'

/**
 * Prints the man page, made of the same commands and options as the help.
 *
 * @param program - The command line.
 */
export async function printManual(program: Command): Promise<void> {
  await writeStdout(manual(program))
}

function manual(program: Command): string {
  const commands = commandsBelow(program)
  return [
    `.TH CLEANCOPY 1 "" "cleancopy ${version}" "User Commands"\n`,
    section('NAME', `cleancopy \\- ${text(lower(program.description()))}`),
    section('SYNOPSIS', [synopsis(program), ...commands.map(synopsis)].join('\n.br\n')),
    section(
      'DESCRIPTION',
      text(
        'Reads text that a scraper, a browser or a crawl left behind, and gives back the article: repeats and boilerplate out, captions as records, and a reason for everything that it took out. Data goes to standard output, everything else to standard error.',
      ),
    ),
    section('OPTIONS', options(program)),
    section(
      'COMMANDS',
      commands
        .map((command) => `.SS ${nameOf(command)}\n${text(command.description())}.\n${own(command, program)}`)
        .join(''),
    ),
    section('EXAMPLES', `.nf\n${text(examples.slice(examples.indexOf(':') + 2, examples.indexOf('\n\nExit')))}\n.fi`),
    section(
      'EXIT STATUS',
      '.TP\n.B 0\ndone\n.TP\n.B 1\nfindings (check only)\n.TP\n.B 2\ntrouble, said on standard error',
    ),
  ].join('')
}

/** Commands and the commands of those, in the order of the help. */
function commandsBelow(command: Command): Command[] {
  const visible = command.createHelp().visibleCommands(command)
  return visible.flatMap((one) => (one.name() === 'help' ? [] : [one, ...commandsBelow(one)]))
}

/** As it is typed after `cleancopy`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}`.trimStart() : ''
}

function section(title: string, body: string): string {
  return `.SH ${title}\n${body.replace(/\n+$/u, '')}\n`
}

function synopsis(command: Command): string {
  const name = `cleancopy ${nameOf(command)}`.trimEnd()
  const words = command.registeredArguments.map((argument) => `\\fI${text(argumentText(argument))}\\fR`)
  return `\\fB${text(name)}\\fR [\\fIoptions\\fR] ${words.join(' ')}`.trimEnd()
}

function argumentText(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

function options(command: Command): string {
  return command.createHelp().visibleOptions(command).map(option).join('')
}

/** The options of a command that the main command does not have. */
function own(command: Command, program: Command): string {
  const known = new Set(program.options.map(({flags}) => flags))
  const rest = command.createHelp().visibleOptions(command)
  return rest
    .filter(({flags, long}) => !known.has(flags) && long !== '--help')
    .map(option)
    .join('')
}

function option({flags, description, argChoices}: Option): string {
  const choices = argChoices?.length ? ` (${argChoices.join(', ')})` : ''
  return `.TP\n\\fB${text(flags)}\\fR\n${text(description + choices)}\n`
}

/** Plain text in roff: no line may begin a request, a dash is a dash. */
function text(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(['.])/gmu, '\\&$1')
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/u, '')
}
