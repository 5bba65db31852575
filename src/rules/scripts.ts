import data from './scripts.json' with {type: 'json'}

/** A script other than Latin. */
export interface Script {
  name: string
  /** First and last code unit. */
  first: number
  last: number
  /** ISO 639-1 codes of the languages written in it; a Japanese text has both kana and Han. */
  languages: string[]
}

/** The scripts that the packs are written in, but Latin. */
export const scripts: Script[] = data.scripts.map(({name, first, last, languages}) => ({
  name,
  first: Number.parseInt(first, 16),
  last: Number.parseInt(last, 16),
  languages,
}))

/** The zeros of scripts with digits of their own; the nine others follow each. */
export const zeros: number[] = data.scripts.flatMap((script) =>
  (script.zeros ?? []).map((zero) => Number.parseInt(zero, 16)),
)

/** Digits of these scripts, for a character class. */
export const otherDigits: string = zeros.map((zero) => String.fromCharCode(zero, 0x2d, zero + 9)).join('')

/**
 * The characters of some scripts, for a character class.
 *
 * @param names - Names of scripts (default: all).
 */
export function charactersOf(...names: string[]): string {
  return scripts
    .filter(({name}) => !names.length || names.includes(name))
    .map(({first, last}) => String.fromCharCode(first, 0x2d, last))
    .join('')
}

const beyondLatin = new RegExp(`[${charactersOf()}]`)

/** Whether a language is not written in Latin letters. */
export function hasOwnScript(language: string): boolean {
  return scripts.some(({languages}) => languages.includes(language))
}

/**
 * Whether the rules of all languages are worth asking: where the language is not known, or where a text in Latin
 * letters has lines in another script.
 *
 * @param text - The whole text.
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function mayHoldOthers(text: string, language: string | null): boolean {
  if (language === null) return true
  return !hasOwnScript(language) && beyondLatin.test(text)
}
