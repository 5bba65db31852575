import {choices} from '../../choices.ts'
import {formatsIn, formatsOut} from '../formats.ts'
import type {FileSettings, Settings} from './settings.ts'

/** What a key of the configuration takes. */
type Takes =
  | {kind: 'choice'; choices: readonly string[]}
  | {kind: 'boolean' | 'language' | 'path'}
  | {kind: 'number'; from: number; to?: number; whole: boolean}
  | {kind: 'levels'}
  | {kind: 'list'; of: 'extension' | 'pattern' | 'reporter' | 'family' | 'pack' | 'regex'}

/** A key: what it takes, and its description, used by the JSON Schema and by `cleancopy init`. */
export type Key = Takes & {says: string}

const fileKeys: Record<keyof FileSettings, Key> = {
  from: {kind: 'choice', choices: formatsIn, says: 'Input format; inferred from the file name if not set.'},
  to: {kind: 'choice', choices: formatsOut, says: 'Output format; inferred from the output if not set.'},
  title: {kind: 'boolean', says: 'Whether text and Markdown begin with the title.'},
  captions: {kind: 'choice', choices: choices.captions, says: 'Captions in text and Markdown.'},
  repeats: {kind: 'choice', choices: choices.repeats, says: 'Repeats to look for.'},
  page: {
    kind: 'choice',
    choices: choices.page,
    says: 'Whether to find the story in the dump of a whole page.',
  },
  favor: {kind: 'choice', choices: choices.favor, says: 'When in doubt: keep less, or more.'},
  minRepeatWords: {kind: 'number', from: 1, whole: true, says: 'Minimum length of a repeat, in words.'},
  language: {
    kind: 'language',
    says: 'Language of the text, as ISO 639-1 code; inferred from the text if not set.',
  },
  rules: {kind: 'levels', says: 'Rules or families that are off, only reported, or on, as in {"related": "off"}.'},
  packs: {kind: 'list', of: 'pack', says: 'Rules of your own: JSON files or npm packages.'},
  keep: {kind: 'list', of: 'regex', says: 'Paragraphs that hold one of these regular expressions stay.'},
  drop: {kind: 'list', of: 'regex', says: 'Paragraphs that hold one of these regular expressions go.'},
  maxRemoved: {
    kind: 'number',
    from: 0,
    to: 100,
    whole: false,
    says: 'For check: a file that loses more than this percentage of its words fails.',
  },
  minWords: {
    kind: 'number',
    from: 1,
    whole: true,
    says: 'For check: a file with fewer clean words than this fails.',
  },
}

const runKeys: Record<keyof Omit<Settings, keyof FileSettings>, Key> = {
  extensions: {kind: 'list', of: 'extension', says: 'Extensions that count in a folder; "*" for every file.'},
  ignore: {kind: 'list', of: 'pattern', says: 'Patterns, as in .gitignore, of files in folders that are left out.'},
  jobs: {kind: 'number', from: 1, whole: true, says: 'Workers; as many as help if not set.'},
  cache: {kind: 'boolean', says: 'Whether to skip what has not changed since the last run.'},
  cacheLocation: {kind: 'path', says: 'File of the cache.'},
  reporter: {kind: 'list', of: 'reporter', says: 'For check: forms of the findings, each "name" or "name=file".'},
  failOn: {kind: 'list', of: 'family', says: 'For check: only findings of these families fail.'},
  baseline: {kind: 'path', says: 'For check: file of the findings that are known and do not fail.'},
}

/** All keys, those that `overrides` may hold first. */
export const keys: Record<keyof Settings, Key> = {...fileKeys, ...runKeys}

/** Whether a key can be set for single files. */
export function isFileKey(key: string): key is keyof FileSettings {
  return Object.hasOwn(fileKeys, key)
}
