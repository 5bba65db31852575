import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {detectLanguage} from './language.ts'

/** Options of {@link findLanguage}. */
export interface FindLanguageOptions {
  /** ISO 639-1 code of every text (default: told from the text). */
  language?: string | null
}

/**
 * Sets `file.data.language`, by which the packs are chosen.
 *
 * @param options - A language to take as given.
 */
export const findLanguage: Plugin<[FindLanguageOptions?], Root> = function (options = {}) {
  return function (_tree: Root, file: VFile): undefined {
    file.data.language = options.language ?? detectLanguage(String(file))
  }
}
