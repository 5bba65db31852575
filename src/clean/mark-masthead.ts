import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {isWordAt} from '../parse/letters.ts'
import {plainKey} from '../rules/phrase.ts'
import type {Role} from '../types.ts'
import {mark, unmarked} from './mark.ts'
import {isName} from './title/document-title.ts'
import {namesOutlet} from './title/masthead-name.ts'

const mostWords = 6
/** One word alone is a masthead only over a title of so many words. */
const fullHeadline = 6

/**
 * Marks the name of the site above the title: a few words with capitals, or with a newspaper's word,
 * alone above it, or the name that the page's own title gives.
 *
 * Comes last: only then is it known what remains above the title.
 *
 * @returns A transformer that sets `file.data.site` and the role `site`.
 */
export const markMasthead: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const list = unmarked(tree).filter(({data}) => !aside.has(data.role))
    const at = list.findIndex(({data}) => data.role === 'title')
    const above = list[at - 1]
    if (!above || above.data.role !== 'body') return
    const {text} = above.data
    const named = file.data.site && plainKey(file.data.site) === plainKey(text)
    if (!named && !(at === 1 && isMasthead(text, countWords(list[at]!.data.text)))) return
    above.data.role = 'site'
    file.data.site ??= text
    mark(file, above, {rule: 'title/masthead', reason: 'the name of the site above the title', confidence: 0.8})
  }
}

/** What is not printed where it stands does not stand between the masthead and the title. */
const aside = new Set<Role>(['byline', 'date', 'caption'])

function isMasthead(text: string, titleWords: number): boolean {
  const words = countWords(text)
  if (words > mostWords || words >= titleWords || (words === 1 && titleWords < fullHeadline)) return false
  return isWordAt(text, 0) && (isName(text) || namesOutlet(text)) && text.length > 2 && !/[.!?:;,…]$/u.test(text)
}
