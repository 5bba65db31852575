/** What a segment says, where it is a credit. */
export interface Judged {
  /** Without its label. */
  credit: string
  /** Its label in small letters, empty where it has none. */
  label: string
  /** It may as well be the mark of an agency at the end of a story. */
  unsure?: boolean
}

/** A credit as it is recorded: without the full stop of its line. */
export function credited(credit: string, label: string): Judged {
  return {credit: credit.replace(/[.。]$/u, '').trim(), label}
}
