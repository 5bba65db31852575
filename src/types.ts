import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'

/** What a paragraph is. `body` until a plugin knows better. */
export type Role = 'body' | 'title' | 'site' | 'byline' | 'date' | 'caption' | 'heading' | 'list'

/** The other copy of something repeated. */
export interface Twin {
  /** Line of the original text, from 1. */
  line: number
  /** First offset in the original text, in UTF-16 code units. */
  start: number
  /** One past the last offset. */
  end: number
  /** 0 to 1: share of the words that the two have in common. */
  alike: number
}

/** Why something is not printed. */
export interface Cut {
  /** `family/name` of the rule. */
  rule: string
  /** Plain words for a person. */
  reason: string
  /** 0 to 1: how sure the rule is. */
  confidence: number
  /** The copy that stays, where this is a repeat. */
  twin?: Twin
}

/** A cut of whole sentences inside a paragraph that stays. */
export interface SpanCut extends Cut {
  /** First offset in the original text, in UTF-16 code units. */
  start: number
  /** One past the last offset. */
  end: number
}

/** What kind of picture a caption says it is. */
export type CaptionFlag = 'file' | 'handout' | 'illustration' | 'screenshot'

/** A caption as a record. */
export interface Caption {
  /** The caption with its credit, as it stood. */
  raw: string
  /** Without its credit. */
  text: string
  /** The credit as it stood, without its label: `Jane Roe/Reuters`. */
  credit: string | null
  photographer: string | null
  agency: string | null
  /** Further agencies that it came through, nearest first. */
  via: string[]
  flags: CaptionFlag[]
  /** Line of the original text, from 1. */
  line: number
  /** First offset in the original text, in UTF-16 code units. */
  start: number
  /** One past the last offset; where caption and credit stand on several lines, that of the last. */
  end: number
  /** Index of the paragraph that it follows in the clean article; -1 before the first. */
  after: number
}

/** What is known of a story beside its text; what is not is null. */
export interface Metadata {
  title: string | null
  site: string | null
  byline: string | null
  /** ISO 8601. */
  published: string | null
  /** ISO 8601. */
  updated: string | null
  /** Part of the site that the page is filed under. */
  section: string | null
  /** Place that the story was filed from, as it stands before its first sentence or on the line of the date. */
  dateline: string | null
  /** Minutes, as the page says. */
  readingTime: number | null
  /** ISO 639-1 code. */
  language: string | null
}

declare module 'nlcst' {
  interface ParagraphData {
    /** The repaired text, as it is printed. */
    text: string
    role: Role
    /** On the line directly below the previous paragraph, in a text that separates paragraphs by blank lines. */
    tight: boolean
    /** The user said that it stays: nothing is marked in it. */
    kept?: true
    /** Set once the whole paragraph is marked. */
    cut?: Cut
    /** Marked sentences of a paragraph that stays, in order. */
    spans?: SpanCut[]
    /** Set where `role` is `caption` and the record stands here. */
    caption?: Omit<Caption, 'line' | 'after' | 'start' | 'end'>
    /** Where a caption runs over several paragraphs: one past the last offset of the last, on the one with the record. */
    captionEnd?: number
    /** Part of a caption whose record is on an adjacent paragraph, which prints the whole caption. */
    joined?: true
  }
}

declare module 'vfile' {
  interface DataMap extends Metadata {}
}

/** A paragraph of cleancopy's tree: its data and place are always there. */
export type ArticleParagraph = Paragraph & Required<Pick<Paragraph, 'data' | 'position'>>

/** A text that has been through the pipeline: its marked tree, and its file with the messages. */
export interface Marked {
  tree: Root
  file: VFile
}
