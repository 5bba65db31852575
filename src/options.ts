import type {choices} from './choices.ts'
import type {RuleLevel} from './rules/rule-levels.ts'

/** How far repeats are looked for. */
export type RepeatsOption = (typeof choices.repeats)[number]

/** What text and markdown do with captions. */
export type CaptionsOption = (typeof choices.captions)[number]

/** Whether the text is a whole page, of which the story must be found. */
export type PageOption = (typeof choices.page)[number]

/** Which error to avoid: keeping text that is not part of the story (`precision`) or losing text that is (`recall`). */
export type FavorOption = (typeof choices.favor)[number]

/** Options of the whole pipeline. */
export interface Options {
  /** ISO 639-1 code of every text (default: told from the text). */
  language?: string | null
  /** `auto` (default: text that is plainly an article already is left alone), `on` or `off`. */
  page?: PageOption
  /** Shifts the decision threshold (default: balanced). */
  favor?: FavorOption
  /** `off`, `exact` (the same words) or `near` (a few words edited as well; default). */
  repeats?: RepeatsOption
  /** Minimum length of a repeat, in words (default: 8). */
  minRepeatWords?: number
  /** Boilerplate rules by id (`related/read-more`) or family (`related`): `off`, `report` (a message, no cut) or `on`. */
  rules?: Record<string, RuleLevel>
  /** Your own rule packs: paths of JSON files or names of npm packages. */
  packs?: string[]
  /** Paragraphs that match one of these are always kept: regular expressions in RE2 syntax. */
  keep?: string[]
  /** Paragraphs that hold one of these go. */
  drop?: string[]
  /** Whether text and markdown begin with the title (default: true). */
  title?: boolean
  /** `drop` (default), `keep` in place, or gather them at the `end`: in text and markdown. */
  captions?: CaptionsOption
}
