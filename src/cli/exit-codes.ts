/** Exit codes, as of prettier, textlint and grep. */
export const exitCodes = {
  /** Done; for `check`: nothing would go. */
  clean: 0,
  /** `check`: something would go. */
  findings: 1,
  /** Bad usage or bad input; what could be done has been done. */
  trouble: 2,
} as const
