/** What a rule looks at, and what goes when it matches. */
export type RuleKind =
  /** The whole paragraph is the phrase. */
  | 'line'
  /** The paragraph begins with the phrase: all of it goes. */
  | 'prefix'
  /** The last sentences of a paragraph begin with the phrase: from there to its end goes. */
  | 'suffix'
  /** One sentence inside a paragraph is the phrase: that sentence goes. */
  | 'span'
  /** The paragraph is the phrase: it goes, and the list of links or teasers under it. */
  | 'heading'
  /** The paragraph is the phrase: it goes, and the rest of the page, if what follows looks like one. */
  | 'terminator'

/** Where in the text a rule may match. */
type RulePlace =
  /** Before the first paragraph of prose. */
  | 'start'
  /** After the last paragraph of prose. */
  | 'end'
  /** Either of these. */
  | 'edges'

/** Conditions beside the phrase itself; all must hold. */
export interface RuleConditions {
  /** At most this many words in the paragraph (prefix: 30 unless told). */
  maxWords?: number
  /** At least this many words in the paragraph. */
  minWords?: number
  /** Only there. */
  place?: RulePlace
  /** Only next to a paragraph that another rule has marked. */
  beside?: 'cut'
  /** `false`: not where it may be a heading: between paragraphs of prose, or over the first, with nothing that goes near it. */
  alone?: false
  /** `false`: not a paragraph that ends in a full stop, unless there is a colon near its start. */
  sentence?: false
  /** `true`: only over lines that come again further down, each as a line of its own, which go with it. */
  contents?: true
}

/** One rule: what it knows, why, and the examples that prove it. */
export interface Rule {
  /** `family/name`, unique in its language. */
  id: string
  kind: RuleKind
  /** Phrases in the small language of docs/rules.md: `{n}`, `{name}`, `{net}`, `{rest}`, `[optional]`, `(this|that)`. */
  phrases: string[]
  when?: RuleConditions
  /** True where the phrases are so plain that they hold in a text of any language. */
  everywhere?: boolean
  /** 0 to 1: how sure it is that no reader would call this part of the story. */
  confidence: number
  /** Why this is not story, in one sentence: it is printed as the reason. */
  why: string
  /** Where the phrases come from. */
  source: string
  /** Paragraphs that must go. */
  drop: string[]
  /** Near misses that must stay. */
  keep: string[]
}

/** Words that name who made a picture. */
export interface CreditWords {
  /** Before a colon, slash or name: `Photo`, `Bild`, `写真`. */
  labels: string[]
  /** Before a name, without a colon: `photo by`, `foto von`. */
  by: string[]
  /** After a name: `提供`, `撮影`. */
  after: string[]
  /** A picture from the archive. */
  filePhoto: string[]
  /** A picture given out by its subject. */
  handout: string[]
  illustration: string[]
  screenshot: string[]
  /** Words that open or close a caption: `Pictured:`, `(left)`, `im Bild`. */
  cues: string[]
}

/** Words around the name of the author. */
interface BylineWords {
  /** Before the names: `By`, `Von`. */
  labels: string[]
  /** Roles that follow a name and are not part of it: `Staff Writer`, `Korrespondent`. */
  roles: string[]
  /** Between two names: `and`, `und`. */
  and: string[]
}

/** Words of a time before now. */
export interface AgoWords {
  /** Before the number; either these or those after the unit are needed. */
  before: string[]
  /** In place of the number: `an hour ago`. */
  one: string[]
  units: string[]
  after: string[]
}

/** Words in and around dates. */
interface DateWords {
  /** Twelve lists of forms, January first, abbreviations without their full stop. */
  months: string[][]
  /** Seven lists of forms, Monday first. */
  weekdays: string[][]
  /** Order of a date in figures: `12.3.2024` is `dmy`. */
  order: 'dmy' | 'mdy' | 'ymd'
  /** Before the date of first publication. */
  published: string[]
  /** Before the date of a later change. */
  updated: string[]
  /** Words of a time before now, around a number and a unit: `2 hours ago`, `vor 2 Stunden`. */
  ago?: AgoWords
}

/** All that cleancopy knows of one language: `src/rules/languages/<code>.json`. */
export interface LanguagePack {
  /** ISO 639-1 code. */
  language: string
  /** English name. */
  name: string
  /** The 30 to 60 most frequent short words, by which the language is known; none where the script tells. */
  stopWords: string[]
  /** Abbreviations that do not end a sentence, without the final full stop. */
  abbreviations: string[]
  /** Negations: two copies that differ in one of these say opposite things and are not repeats. */
  negations: string[]
  /** Verbs of saying as they follow what is said and a comma, with a pronoun where the verb alone is also something else. */
  saying?: string[]
  /** Words by which a page speaks to its reader or of itself; none where the language does without them. */
  address?: string[]
  credits: CreditWords
  bylines: BylineWords
  dates: DateWords
  rules: Rule[]
}
