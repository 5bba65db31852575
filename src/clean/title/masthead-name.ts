import words from '../../rules/masthead-words.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import {lazy} from '../lazy.ts'

const last = lazy(() => new Set(words.last))
const first = lazy(() => new Set(words.first))

/**
 * Whether a line names a newspaper or a broadcaster by one of its words: `The Holm Post`, `El Diario de la Sierra`,
 * `汐見日日新聞`.
 *
 * @param text - A line of a few words.
 */
export function namesOutlet(text: string): boolean {
  const own = fold(text).split(/[\s’'-]+/u)
  return (
    last().has(own.at(-1)!) ||
    own.slice(0, 2).some((word) => first().has(word)) ||
    words.parts.some((part) => text.includes(part))
  )
}
