/** Digits in groups of three, the same everywhere. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

/** How many of something, as in `1 file` and `1,200 files`. */
export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}
