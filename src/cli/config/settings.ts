import type {CaptionsOption, FavorOption, Options, PageOption, RepeatsOption} from '../../options.ts'
import type {Format, FormatIn} from '../formats.ts'

/** What can be set for single files: by options, and in the configuration for all files or by glob. */
export interface FileSettings {
  from: FormatIn | null
  to: Format | null
  title: boolean
  captions: CaptionsOption
  repeats: RepeatsOption
  page: PageOption
  favor: FavorOption | null
  minRepeatWords: number | null
  language: string | null
  /** Levels by rule or family. */
  rules: NonNullable<Options['rules']>
  /** Packs of the user's own. */
  packs: string[]
  keep: string[]
  drop: string[]
  maxRemoved: number | null
  minWords: number | null
}

/** What is set for a whole run. */
interface RunSettings {
  extensions: string[]
  ignore: string[]
  jobs: number | null
  cache: boolean
  cacheLocation: string | null
  reporter: string[]
  failOn: string[]
  baseline: string | null
}

/** Everything that can be set. */
export type Settings = FileSettings & RunSettings

/** The settings where nothing is set. */
export const defaults: Settings = {
  from: null,
  to: null,
  title: true,
  captions: 'drop',
  repeats: 'near',
  page: 'auto',
  favor: null,
  minRepeatWords: null,
  language: null,
  rules: {},
  packs: [],
  keep: [],
  drop: [],
  maxRemoved: null,
  minWords: null,
  extensions: ['.txt', '.text', '.jsonl', '.ndjson'],
  ignore: [],
  jobs: null,
  cache: false,
  cacheLocation: null,
  reporter: ['pretty'],
  failOn: [],
  baseline: null,
}
