import {Command, InvalidArgumentError, Option} from 'commander'
import {choices} from '../choices.ts'
import {isLanguageCode} from '../language-code.ts'
import {defaults} from './config/settings.ts'
import {exitCodes} from './exit-codes.ts'
import {formatsIn, formatsOut} from './formats.ts'
import {examples, filesHelp} from './help.ts'
import {gather, parseExtensions, parseFamilies, parseLevels, parsePercent, parseReporters} from './parse-options.ts'
import {version} from './version.ts'

/**
 * The command line: every command and option, and the command's file loaded when it is called.
 *
 * @param word - The first that was typed: if it can be no command, as the name of a file, the others are not made.
 * @param completes - Whether it has the commands of completion, which look at one that has not.
 */
export function program(word = '', completes = true): Command {
  const root = new Command('cleancopy')
    .description('Turn raw scraped article text into clean copy.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print this help, or that of a command')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({outputError: (text, write) => write(text.replace(/^error: /u, 'cleancopy: '))})
    .showHelpAfterError('See cleancopy --help.')
    .addHelpText('after', examples)
  cleanOptions(root).hook('preAction', (_root, command) => handDown(root, command))
  if (word && !/^(?:-|[a-z]+$)/u.test(word)) return root
  cleanOptions(root.command('clean', {hidden: true}).description('the same as cleancopy without a command'))
  checkOptions(root.command('check').argument('[files...]', filesHelp))
  cleaning(root.command('explain').argument('[file]', 'a file, or - for standard input'))
    .description('show the original with what goes struck out, and why')
    .action(async (file: string | undefined, _options, command: Command) =>
      (await import('./explain.ts')).explain(file, given(command)),
    )
  ruleCommands(root)
  configCommands(root)
  if (completes) completionCommands(root)
  return root
}

function cleanOptions(command: Command): Command {
  return folders(cleaning(command.argument('[files...]', filesHelp)))
    .option('-o, --output <path>', 'write to this file; into this folder, if it is one or ends in /')
    .option('-w, --write', 'clean the files in place')
    .addOption(
      new Option('-t, --to <format>', 'format out (default: by the name of -o, else text)').choices(formatsOut),
    )
    .option('--no-title', 'leave the title out of text and markdown')
    .addOption(choice('captions', '--captions <where>', 'captions in text and markdown'))
    .option('--dry-run', 'write nothing; print what would be done')
    .option('--watch', 'clean files again when they change, until stopped')
    .action(async (files: string[], _options, command: Command) =>
      (await import('./clean.ts')).clean(files, given(command)),
    )
}

function checkOptions(command: Command): Command {
  return folders(cleaning(command))
    .description('write nothing; exit 1 where something would go')
    .addOption(
      new Option(
        '-r, --reporter <name[=file]>',
        withDefault('form of the findings; several, each into a file', defaults.reporter.join(',')),
      ).argParser(parseReporters),
    )
    .addOption(
      new Option('--max-removed <percent>', 'fail when a file loses more of its words').argParser(parsePercent),
    )
    .option('--min-words <n>', 'fail when a file has fewer clean words', wholeNumber)
    .addOption(
      new Option('--fail-on <family>', 'fail only on these families of rules, or on none').argParser(parseFamilies),
    )
    .option('--baseline <file>', 'findings that are known and do not fail')
    .option('--update-baseline', 'record the findings of this run as known')
    .action(async (files: string[], _options, command: Command) =>
      (await import('./check.ts')).check(files, given(command)),
    )
}

/** Options of every command that cleans. */
function cleaning(command: Command): Command {
  return command
    .addOption(new Option('-f, --from <format>', 'format in (default: by the file name, else text)').choices(formatsIn))
    .addOption(choice('repeats', '--repeats <how>', 'repeats to look for'))
    .addOption(choice('page', '--page <how>', 'find the story in the dump of a whole page'))
    .addOption(choice('favor', '--favor <what>', 'when in doubt: keep less, or more'))
    .option('--min-repeat-words <n>', 'minimum length of a repeat, in words', wholeNumber)
    .option('--rule <id=level>', 'a rule or family off, to report only, or on (repeatable)', parseLevels)
    .option('--rules <pack>', 'rules of your own: a JSON file or an npm package (repeatable)', gather)
    .option('--keep <regex>', 'paragraphs that hold this stay (repeatable)', gather)
    .option('--drop <regex>', 'paragraphs that hold this go (repeatable)', gather)
    .option('--language <code>', 'language of the text (default: inferred from it)', languageCode)
    .option('--config <file>', 'configuration (default: cleancopy.config.json, found upwards)')
    .option('--no-config', 'use no configuration file')
    .option('-q, --quiet', 'print errors only')
    .option('-v, --verbose', 'print what is removed')
}

function choice(name: keyof typeof choices, flags: string, says: string): Option {
  return new Option(flags, withDefault(says, defaults[name])).choices(choices[name])
}

/** What an option says, and what holds without it: a default of commander's would hide the configuration's. */
function withDefault(says: string, value: string | null): string {
  return value === null ? says : `${says} (default: ${value})`
}

/** Options of the commands that take folders. */
function folders(command: Command): Command {
  const extensions = defaults.extensions.map((extension) => extension.slice(1)).join(',')
  return command
    .option('--files-from <file>', 'take the files that this list names, in lines or NUL-ended; - for standard input')
    .addOption(
      new Option('--ext <list>', withDefault('extensions that count in a folder', extensions)).argParser(
        parseExtensions,
      ),
    )
    .option('-j, --jobs <n>', 'workers (default: as many as help)', wholeNumber)
    .option('--cache', 'skip what has not changed since the last run')
    .option('--cache-location <file>', 'file of the cache (default: in node_modules/.cache)')
}

function ruleCommands(root: Command): void {
  const rules = root
    .command('rules')
    .description('list the rules and packs')
    .argument('[language]', 'ISO 639-1 code of one pack')
    .action(async (language: string | undefined) => (await import('./rules.ts')).listRules(language))
  rules
    .command('show')
    .description('explain a rule, with its examples')
    .argument('<id>', 'family/name')
    .option('--language <code>', 'only in the pack of this language', languageCode)
    .action(async (id: string, options) => (await import('./rules.ts')).showRule(id, options))
  rules
    .command('test')
    .description('run the examples of the rules')
    .argument('[packs...]', 'ISO 639-1 codes, JSON files or npm packages (default: all languages)')
    .action(async (packs: string[]) => (await import('./rules.ts')).testPacks(packs))
}

function configCommands(root: Command): void {
  cleaning(root.command('config').argument('[file]', 'a file'))
    .description('print what is set for a file, and why')
    .option('--schema', 'print the JSON Schema of the configuration')
    .action(async (file: string | undefined, _options, command: Command) =>
      (await import('./config/commands.ts')).printConfig(file, given(command)),
    )
  root
    .command('init')
    .description('write a commented cleancopy.config.json to start from')
    .action(async () => (await import('./config/commands.ts')).init())
}

function completionCommands(root: Command): void {
  root
    .command('completion')
    .description('print the completion for a shell')
    .argument('[shell]', 'bash, zsh, fish or powershell')
    .action(async (shell: string | undefined) =>
      (await import('./completion.ts')).printCompletion(program('', false), shell),
    )
  root
    .command('complete', {hidden: true})
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words: string[]) => (await import('./completion.ts')).complete(program('', false), words))
  root
    .command('manual', {hidden: true})
    .description('print the man page')
    .action(async () => (await import('./manual.ts')).printManual(program()))
}

/** Options before a command are meant for it: `cleancopy -q check a.txt`. */
function handDown(root: Command, command: Command): void {
  if (command === root) return
  for (const option of root.options) {
    const name = option.attributeName()
    if (root.getOptionValueSource(name) !== 'cli') continue
    if (!command.options.some((own) => own.attributeName() === name))
      command.error(`error: ${option.long} is no option of ${command.name()}`, {exitCode: exitCodes.trouble})
    if (command.getOptionValueSource(name) !== 'cli')
      command.setOptionValueWithSource(name, root.getOptionValue(name), 'cli')
  }
}

/** The options that were typed: what was not is for the configuration to say. */
function given(command: Command): Record<string, unknown> {
  const {ext, rule, rules, ...options} = command.opts<Record<string, unknown>>()
  const typed = Object.entries(options).filter(([name]) => command.getOptionValueSource(name) === 'cli')
  // As the settings are called.
  const renamed = Object.entries({extensions: ext, rules: rule, packs: rules}).filter(
    ([, value]) => value !== undefined,
  )
  return Object.fromEntries([...typed, ...renamed])
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1.')
  return number
}

function languageCode(value: string): string {
  if (!isLanguageCode(value)) throw new InvalidArgumentError('It takes an ISO 639-1 code, such as en or de.')
  return value
}
