/** How far repeats are looked for. */
export type RepeatsOption = 'off' | 'exact' | 'near'

/** What text and markdown do with captions. */
export type CaptionsOption = 'drop' | 'keep' | 'end'

/** Options of the whole pipeline. */
export interface Options {
  /** ISO 639-1 code of every text (default: told from the text). */
  language?: string | null
  /** `off`, `exact` (the same words) or `near` (a few words edited as well; default). */
  repeats?: RepeatsOption
  /** A repeat has at least so many words (default: 8). */
  minRepeatWords?: number
  /** Whether text and markdown begin with the title (default: true). */
  title?: boolean
  /** `drop` (default), `keep` in place, or gather them at the `end`: in text and markdown. */
  captions?: CaptionsOption
}
