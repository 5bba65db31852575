import type {Reading} from './story.ts'

/** So much of the words in likely story, and the text is an article already. */
const plainly = 0.9

/**
 * Tells whether a text is plainly an article already, so that nothing in it needs to be found.
 *
 * @param reading - What the model makes of the text.
 */
export function isArticle({page, story}: Reading): boolean {
  let all = 0
  let likely = 0
  for (let i = 0; i < page.size; i++) {
    if (page.cut[i]) continue
    all += page.words[i]!
    likely += page.words[i]! * story[i]!
  }
  return likely >= all * plainly
}
