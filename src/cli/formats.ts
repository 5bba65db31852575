/** Formats in. */
export const formatsIn = ['text', 'jsonl'] as const
export type FormatIn = (typeof formatsIn)[number]

/** Formats out. */
export const formatsOut = ['text', 'markdown', 'json', 'jsonl'] as const
export type Format = (typeof formatsOut)[number]
