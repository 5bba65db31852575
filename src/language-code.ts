/**
 * Whether a value is the code of a language: two letters of ISO 639-1.
 *
 * @param value - Anything.
 */
export function isLanguageCode(value: unknown): value is string {
  // Asked of the system's own table, so no list has to be kept here.
  const names = (): Intl.DisplayNames => new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})
  return typeof value === 'string' && /^[a-z]{2}$/u.test(value) && names().of(value) !== undefined
}
