import {fold} from './fold.ts'
import {languages, packsFor} from './load.ts'

/** Words that tell a story that speaks of boilerplate from boilerplate, folded. */
export interface SpeechWords {
  /** Verbs of saying, with a pronoun where they need one: each cut into its words. */
  saying: string[][]
  /** Words by which a page speaks to its reader, or of itself; none where the language does without. */
  address: Set<string>
  /** The most frequent words of the language. */
  frequent: Set<string>
}

const known = new Map<string, SpeechWords>()

/**
 * The words of speech of a language and of English.
 *
 * @param language - ISO 639-1 code, or null where it is not known.
 */
export function speechWordsFor(language: string | null): SpeechWords {
  const key = language ?? ''
  let words = known.get(key)
  if (!words) known.set(key, (words = gather(language)))
  return words
}

function gather(language: string | null): SpeechWords {
  const packs = packsFor(language)
  return {
    saying: packs.flatMap(({saying = []}) => saying.map((verb) => fold(verb).split(' '))),
    address: new Set(packs[0]!.address?.map(fold)),
    frequent: new Set(packs.flatMap((pack) => languages[pack.language]!.stopWords.map(fold))),
  }
}
