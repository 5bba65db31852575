import {fold} from './fold.ts'
import {languages, packsFor} from './load.ts'
import {perLanguage} from './per-language.ts'

/** Words that tell a story that speaks of boilerplate from boilerplate, folded. */
export interface SpeechWords {
  /** Verbs of saying, with a pronoun where they need one: each cut into its words. */
  saying: string[][]
  /** Words by which a page speaks to its reader, or of itself; none where the language does without. */
  address: Set<string>
  /** The most frequent words of the language. */
  frequent: Set<string>
}

/**
 * The words of speech of a language and of English.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export const speechWordsFor: (language: string | null) => SpeechWords = perLanguage(gather)

function gather(language: string | null): SpeechWords {
  const packs = packsFor(language)
  return {
    saying: packs.flatMap(({saying = []}) => saying.map((verb) => fold(verb).split(' '))),
    address: new Set(packs[0]!.address?.map(fold)),
    frequent: new Set(packs.flatMap((pack) => languages[pack.language]!.stopWords.map(fold))),
  }
}
