/** What a segment says, where it is a credit. */
export interface Judged {
  /** Without its label. */
  credit: string
  /** Its label in small letters, empty where it has none. */
  label: string
  /** It may be an agency's signature at the end of a story instead. */
  unsure?: boolean
}

/** A credit found in a line. */
export interface FoundCredit extends Judged {
  /** Offset in the line at which it begins, its label and bracket included. */
  start: number
}

/** A credit as it is recorded: without the full stop of its line. */
export function credited(credit: string, label: string): Judged {
  return {credit: credit.replace(/[.。]$/u, '').trim(), label}
}
