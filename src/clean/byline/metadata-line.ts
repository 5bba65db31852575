import type {FoundDate} from '../dates/read-dates.ts'

/** A line read as metadata. */
export interface MetadataLine {
  dates: FoundDate[]
  /** Names after a label: `By Jane Roe`. */
  names: string[]
  /** Names alone between separators and dates; they may be anything with capitals. */
  bare: string[]
  /** The name after the label is one word in small letters, of a user or of anything. */
  user: boolean
  /** Nothing but the label says that it is a name, without a colon: a headline may begin so. */
  loose: boolean
  /** The label with its colon stands before what somebody says, as in an interview. */
  speaker: boolean
  /** The label says that they looked at it or mended it: `Reviewed by`. */
  second: boolean
  /** A label at the end with no name after it: the name stands on the next line. */
  open: boolean
  /** Minutes that reading takes. */
  minutes: number | null
  /** Whether a time stands there that does not tell the day: `2 hours ago`, `2nd January`. */
  vague: boolean
  /** A name without a label stands with what that person is: `Jane Roe, Staff Writer`. */
  signed: boolean
  /** The place before the date: `Madrid, 3 de junio`. */
  place: string | null
  /** The line is nothing but what somebody is or writes for. */
  affiliation: boolean
  /** Whether nothing else stands on the line. */
  only: boolean
}
