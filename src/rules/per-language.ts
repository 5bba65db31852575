/**
 * Remembers what is made for a language, so that each is made once.
 *
 * @param make - Makes it, by ISO 639-1 code, or null where the language is not known.
 */
export function perLanguage<T>(make: (language: string | null) => T): (language: string | null) => T {
  const made = new Map<string | null, T>()
  return (language) => {
    let known = made.get(language)
    if (known === undefined) made.set(language, (known = make(language)))
    return known
  }
}
