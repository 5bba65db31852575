import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {plainKey} from '../rules/phrase.ts'
import type {ArticleParagraph} from '../types.ts'
import {mark, markSpans, unmarked} from './mark.ts'
import {isProse} from './prose.ts'

/** The title stands before the first prose, at most so many paragraphs down. */
const opening = 40
const fewestWords = 3
const mostWords = 35
const mostSiteWords = 6
/** A copy of the title anywhere must have so many words; at the top any copy is one. */
const leastRepeatWords = 4

/** `Title | Site`, `Title - Site`, `Title :: Site`: the last separator parts them. */
const suffix = /^(.*\S)\s+(?:[|–—·•»«]|-|::)\s+(\S.*)$/u
const date = /\p{Nd}{4}|\p{Nd}{1,2}:\p{Nd}{2}/u

/**
 * Finds the title and marks its copies.
 *
 * The title is the line that the document's own title line repeats, else the most headline-like line
 * before the first prose. It keeps its place.
 *
 * @returns A transformer that sets `file.data.title`, the role `title`, and `file.data.site` where the title has it.
 */
export const markTitle: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    file.data.title = null
    file.data.site = null
    const list = unmarked(tree)
    const [first] = list
    if (!first) return
    const head = parseDocumentTitle(first, list)
    const title = head?.heading ?? mostHeadlineLike(list)
    if (!title) return
    title.data.role = 'title'
    cutSuffix(title, head?.site, file)
    file.data.title = title.data.text
    file.data.site = head?.site ?? null
    markCopies(list, title, file)
  }
}

interface DocumentTitle {
  heading: ArticleParagraph
  site: string | undefined
}

/** The first line is the page's title where a later line says the same, with or without the site's name. */
function parseDocumentTitle(first: ArticleParagraph, list: ArticleParagraph[]): DocumentTitle | undefined {
  const whole = plainKey(first.data.text)
  if (countWords(whole) < fewestWords || countWords(whole) > mostWords) return
  const parts = suffix.exec(first.data.text)
  const start = parts ? plainKey(parts[1]!) : whole
  for (const heading of list.slice(1, opening * 3)) {
    if (heading.data.text.length > first.data.text.length || !headlineScore(heading)) continue
    const key = plainKey(heading.data.text)
    if (key === start && countWords(key) >= 2) return {heading, site: parts?.[2]}
    if (key === whole) return {heading, site: undefined}
  }
}

function mostHeadlineLike(list: ArticleParagraph[]): ArticleParagraph | undefined {
  const prose = list.slice(0, opening + 1).findIndex(isProse)
  const block = prose < 0 ? list.slice(0, list.length > 1 ? 1 : 0) : list.slice(0, prose)
  let best: ArticleParagraph | undefined
  let most = 0
  for (const paragraph of block) {
    const score = headlineScore(paragraph)
    if (score > 0 && score >= most) {
      most = score
      best = paragraph
    }
  }
  return best
}

/** Number of words up to a full headline's; 0 for what cannot be one. */
function headlineScore({data}: ArticleParagraph): number {
  const words = countWords(data.text)
  if (data.role !== 'body' || words < fewestWords || words > mostWords || /[.:;,…]$/u.test(data.text)) return 0
  if (date.test(data.text) && words < 8) return 0
  return Math.min(words, 12)
}

/** Takes ` | Site` off the title: after a pipe always, after a dash only where the page's own title told the site. */
function cutSuffix(title: ArticleParagraph, site: string | undefined, file: VFile): void {
  const parts = /^(.*\S)\s+([|])\s+([^|]*)$/u.exec(title.data.text) ?? (site ? suffix.exec(title.data.text) : null)
  const tail = parts?.at(-1)
  if (
    !parts ||
    !tail ||
    countWords(tail) > mostSiteWords ||
    date.test(tail) ||
    tail.includes(':') ||
    (site && tail !== site)
  )
    return
  const {start, end} = title.position
  const source = title.children[0] && 'value' in title.children[0] ? title.children[0].value : ''
  const at = source.search(/\s+[|–—·•»«-]\s+[^|–—·•»«]*$/u)
  if (at < 0) return
  markSpans(file, title, [
    {
      rule: 'title/site-suffix',
      reason: 'the name of the site after the title',
      confidence: 0.9,
      start: start.offset! + at,
      end: end.offset!,
    },
  ])
  file.data.site ??= tail
}

function markCopies(list: ArticleParagraph[], title: ArticleParagraph, file: VFile): void {
  const key = plainKey(title.data.text)
  const site = file.data.site ? plainKey(file.data.site) : undefined
  const at = list.indexOf(title)
  const enough = countWords(key) >= leastRepeatWords
  for (const [index, paragraph] of list.entries()) {
    if (paragraph === title || paragraph.data.text.length > title.data.text.length + 80) continue
    if (!enough && index > at + 2) continue
    const own = plainKey(paragraph.data.text)
    const withSite =
      own.startsWith(key) && site !== undefined && own.endsWith(site) && own.length <= key.length + site.length + 5
    if (own !== key && !withSite) continue
    const {start, end} = title.position
    mark(file, paragraph, {
      rule: 'title/repeat',
      reason: `repeats the title (line ${start.line})`,
      confidence: 0.95,
      twin: {line: start.line, start: start.offset!, end: end.offset!, alike: 1},
    })
  }
}
