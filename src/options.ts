import type {RuleLevel} from './rules/rule-levels.ts'

/** How far repeats are looked for. */
export type RepeatsOption = 'off' | 'exact' | 'near'

/** What text and markdown do with captions. */
export type CaptionsOption = 'drop' | 'keep' | 'end'

/** Whether the text is a whole page, of which the story must be found. */
export type PageOption = 'auto' | 'on' | 'off'

/** Which mistake is worse: to keep what is not story, or to lose story. */
export type FavorOption = 'precision' | 'recall'

/** Options of the whole pipeline. */
export interface Options {
  /** ISO 639-1 code of every text (default: told from the text). */
  language?: string | null
  /** `auto` (default: text that is plainly an article already is left alone), `on` or `off`. */
  page?: PageOption
  /** Moves the line between story and page (default: neither mistake is worse). */
  favor?: FavorOption
  /** `off`, `exact` (the same words) or `near` (a few words edited as well; default). */
  repeats?: RepeatsOption
  /** A repeat has at least so many words (default: 8). */
  minRepeatWords?: number
  /** Boilerplate rules by id (`related/read-more`) or family (`related`): `off`, `report` (a message, no cut) or `on`. */
  rules?: Record<string, RuleLevel>
  /** Rule packs of one's own: paths of JSON files or names of npm packages. */
  packs?: string[]
  /** Paragraphs that hold one of these stay, whatever else is said: regular expressions in RE2 syntax. */
  keep?: string[]
  /** Paragraphs that hold one of these go. */
  drop?: string[]
  /** Whether text and markdown begin with the title (default: true). */
  title?: boolean
  /** `drop` (default), `keep` in place, or gather them at the `end`: in text and markdown. */
  captions?: CaptionsOption
}
