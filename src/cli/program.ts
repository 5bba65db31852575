import {Command, InvalidArgumentError, Option} from 'commander'
import {version} from './version.ts'

const formatsIn = ['text', 'jsonl']
const formatsOut = ['text', 'markdown', 'json', 'jsonl']
const reporters = ['pretty', 'github', 'sarif', 'junit', 'json']

/** The command line: every command and option, and the command's file loaded when it is called. */
export function program(): Command {
  const root = new Command('cleancopy')
    .description('Turn raw scraped article text into clean copy.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .enablePositionalOptions()
    .exitOverride()
    .configureHelp({showGlobalOptions: true})
    .configureOutput({outputError: (text, write) => write(text.replace(/^error: /u, 'cleancopy: '))})
    .showHelpAfterError('See cleancopy --help.')
    .addHelpText('after', examples)
  cleanOptions(root)
  cleanOptions(root.command('clean', {hidden: true}).description('the same as cleancopy without a command'))
  cleaning(root.command('check').argument('[files...]', 'files, or - for standard input'))
    .description('write nothing; exit 1 where something would go')
    .addOption(new Option('-r, --reporter <name>', 'form of the findings').choices(reporters).default('pretty'))
    .action(async (files: string[], options) => (await import('./check.ts')).check(files, options))
  cleaning(root.command('explain').argument('[file]', 'a file, or - for standard input'))
    .description('show the original with what goes struck out, and why')
    .action(async (file: string | undefined, options) => (await import('./explain.ts')).explain(file, options))
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
  return root
}

function cleanOptions(command: Command): Command {
  return cleaning(command.argument('[files...]', 'files, or - for standard input'))
    .option('-o, --output <path>', 'write to this file; into this folder, if it is one or ends in /')
    .option('-w, --write', 'clean the files in place')
    .addOption(
      new Option('-t, --to <format>', 'format out (default: by the name of -o, else text)').choices(formatsOut),
    )
    .option('--no-title', 'leave the title out of text and markdown')
    .addOption(
      new Option('--captions <where>', 'captions in text and markdown')
        .choices(['drop', 'keep', 'end'])
        .default('drop'),
    )
    .action(async (files: string[], options) => (await import('./clean.ts')).clean(files, options))
}

/** Options of every command that cleans. */
function cleaning(command: Command): Command {
  return command
    .addOption(new Option('-f, --from <format>', 'format in (default: by the file name, else text)').choices(formatsIn))
    .addOption(new Option('--repeats <how>', 'repeats to look for').choices(['off', 'exact', 'near']).default('near'))
    .addOption(
      new Option('--page <how>', 'find the story in the dump of a whole page')
        .choices(['auto', 'on', 'off'])
        .default('auto'),
    )
    .addOption(new Option('--favor <what>', 'when in doubt: keep less, or more').choices(['precision', 'recall']))
    .option('--min-words <n>', 'words that a repeat has at least', wholeNumber)
    .option('--rule <id=level>', 'a rule or family off, to report only, or on (repeatable)', ruleLevel)
    .option('--rules <pack>', 'rules of your own: a JSON file or an npm package (repeatable)', gather)
    .option('--keep <regex>', 'paragraphs that hold this stay (repeatable)', gather)
    .option('--drop <regex>', 'paragraphs that hold this go (repeatable)', gather)
    .option('--language <code>', 'language of the text (default: told from it)', languageCode)
    .option('-q, --quiet', 'say nothing but errors')
    .option('-v, --verbose', 'say what is removed')
}

function gather(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function ruleLevel(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, id, level] = /^([a-z]+(?:\/[a-z0-9-]+)?)=(off|report|on)$/.exec(value) ?? []
  if (!id || !level) throw new InvalidArgumentError('It takes a rule or family and off, report or on: related=off.')
  return {...before, [id]: level}
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1.')
  return number
}

function languageCode(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value)) throw new InvalidArgumentError('It takes an ISO 639-1 code, such as en or de.')
  return value
}

const examples = `
Examples:
  cleancopy article.txt                 print the clean text
  cleancopy article.txt --to json       title, paragraphs, captions, and what was removed
  pbpaste | cleancopy                   clean what was copied
  cleancopy -w *.txt                    clean files in place
  cleancopy --to jsonl < raw.jsonl --from jsonl > clean.jsonl
  cleancopy explain article.txt         see what goes, and why

Exit codes: 0 done, 1 findings (check), 2 trouble (said on standard error).`
