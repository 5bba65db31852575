import type {Reading} from './story.ts'

/** A line this unlikely is surely not story: every page's menu and footer has such lines, an article alone has none. */
const surelyNot = 0.03
/** Of a text without such lines, at least this share of the words must be likely. */
const leastLikely = 0.5
/** A text with a stray one is an article where this share is. */
const plainly = 0.95
const stray = 2

/**
 * Tells whether a text is plainly an article already, so that nothing in it needs to be found.
 *
 * @param reading - What the model makes of the text.
 */
export function isArticle({page, story}: Reading): boolean {
  let all = 0
  let likely = 0
  let chrome = 0
  for (let i = 0; i < page.size; i++) {
    if (page.cut[i] || page.title[i]) continue
    all += page.words[i]!
    likely += page.words[i]! * story[i]!
    if (story[i]! < surelyNot) chrome++
  }
  return (chrome === 0 && likely >= all * leastLikely) || (chrome <= stray && likely >= all * plainly)
}
