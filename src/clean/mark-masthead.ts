import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {isWordAt} from '../parse/letters.ts'
import {plainKey} from '../rules/phrase.ts'
import type {ArticleParagraph, Role} from '../types.ts'
import {mark, unmarked} from './mark.ts'
import {isName} from './title/document-title.ts'
import {namesOutlet} from './title/masthead-name.ts'
import {namesSection} from './title/section-name.ts'

const mostWords = 6
/** One word alone is a masthead only over a title of so many words. */
const fullHeadline = 6

/** More sections in a row are a list of the story's own. */
const mostSections = 3

/**
 * Marks the name of the site above the title: a few words with capitals, or with a newspaper's word,
 * alone above it, or the name that the page's own title gives; and the section, which may stand there instead.
 *
 * Comes last: only then is it known what remains above the title.
 *
 * @returns A transformer that sets `file.data.site` and the role `site`, and `file.data.section`.
 */
export const markMasthead: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const list = unmarked(tree).filter(({data}) => !aside.has(data.role))
    const title = list.findIndex(({data}) => data.role === 'title')
    const at = title - markSections(list.slice(0, Math.max(title, 0)), file)
    const above = list[at - 1]
    if (!above || above.data.role !== 'body') return
    const {text} = above.data
    const named = file.data.site && plainKey(file.data.site) === plainKey(text)
    if (!named && !(at === 1 && isMasthead(text, countWords(list[title]!.data.text)))) return
    above.data.role = 'site'
    file.data.site ??= text
    mark(file, above, {rule: 'title/masthead', reason: 'the name of the site above the title', confidence: 0.8})
  }
}

/**
 * Marks the sections right above the title, where not more than a masthead stands over them.
 *
 * @returns How many there are.
 */
function markSections(above: ArticleParagraph[], file: VFile): number {
  const from = above.findLastIndex(({data}) => data.role !== 'body' || !isSection(data.text, file)) + 1
  const count = above.length - from
  if (from > 1 || count > mostSections) return 0
  for (const line of above.slice(from)) {
    file.data.section ??= line.data.text
    mark(file, line, {rule: 'title/section', reason: 'the section of the page, above the title', confidence: 0.8})
  }
  return count
}

/** A name that the page gives as its own is none: `The News`. */
function isSection(text: string, file: VFile): boolean {
  return namesSection(text) && !(file.data.site && plainKey(file.data.site) === plainKey(text))
}

/** What is not printed where it stands does not stand between the masthead and the title. */
const aside = new Set<Role>(['byline', 'date', 'caption'])

function isMasthead(text: string, titleWords: number): boolean {
  const words = countWords(text)
  if (words > mostWords || words >= titleWords || (words === 1 && titleWords < fullHeadline)) return false
  return isWordAt(text, 0) && (isName(text) || namesOutlet(text)) && text.length > 2 && !/[.!?:;,…]$/u.test(text)
}
