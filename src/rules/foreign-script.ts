/** Languages that are not written in Latin letters. */
const otherScripts = new Set(['ar', 'bn', 'el', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'uk', 'zh'])
const beyondLatin =
  /[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u09ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

/**
 * Whether the rules of all languages are worth asking: where the language is not known, or where a text in Latin
 * letters has lines in another script.
 *
 * @param text - The whole text.
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function mayHoldOthers(text: string, language: string | null): boolean {
  if (language === null) return true
  return !otherScripts.has(language) && beyondLatin.test(text)
}
