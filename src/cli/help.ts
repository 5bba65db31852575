/** What an operand may be. */
export const filesHelp = 'files, folders and globs, or - for standard input'

/** Commands that someone may have meant. */
export const commandNames = ['clean', 'check', 'explain', 'rules', 'config', 'init', 'completion', 'help']

/** The end of the help. */
export const examples = `
Examples:
  cleancopy article.txt                 print the clean text
  cleancopy article.txt --to json       title, paragraphs, captions, and what was removed
  pbpaste | cleancopy                   clean what was copied
  cleancopy raw/ -o clean/              clean a folder into another
  cleancopy -w 'raw/**/*.txt'           clean files in place
  cleancopy --to jsonl < raw.jsonl --from jsonl > clean.jsonl
  cleancopy explain article.txt         see what goes, and why

Exit codes: 0 done, 1 findings (check), 2 trouble (said on standard error).`
