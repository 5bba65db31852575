import {cueBit} from './cues.ts'
import type {Page} from './page.ts'
import {flag, ratio, runningSums, sumsAfter, sumsBefore} from './prefix.ts'
import type {Sections} from './sections.ts'
import type {Table} from './table.ts'
import type {WordScores} from './word-score.ts'

/**
 * Adds sums over the lines before and after each: of words, prose, scores, cues.
 *
 * @param table - Gets the columns.
 * @param page - The measured paragraphs.
 * @param sections - What its lines are.
 * @param scores - What each line's words say.
 * @param again - Which lines come again below.
 */
export function addWindows(
  table: Table,
  page: Page,
  sections: Sections,
  {score, near}: Omit<WordScores, 'tail'>,
  again: Float32Array,
): void {
  const {size, words} = page
  const comment = flag(size, (i) => (page.cues[i]! & cueBit('comment')) > 0)
  const related = flag(size, (i) => (page.cues[i]! & (cueBit('related') | cueBit('share') | cueBit('advert'))) > 0)
  const dated = flag(size, (i) => page.date[i]! > 0 || (page.cues[i]! & cueBit('ago')) > 0)
  const question = flag(size, (i) => page.ending[i] === 6)
  const weighed = score.map((value, i) => value * Math.min(words[i]!, 40))
  const columns: [string, ArrayLike<number>, number][] = [
    ['words', words, 3],
    ['proseWords', sections.proseWords, 3],
    ['weighed', weighed, 3],
    ['score', score, 3],
    ['near', near, 3],
    ['short', sections.short, 8],
    ['headline', sections.headline, 8],
    ['dated', dated, 20],
    ['prose', sections.prose, 20],
    ['list', page.list, 20],
    ['cut', page.cut, 20],
    ['name', sections.name, 8],
    ['comment', comment, 20],
    ['related', related, 20],
    ['capitals', page.capitals, 8],
    ['copies', page.copies, 8],
    ['again', again, 8],
    ['question', question, 8],
    ['money', page.money, 20],
    ['address', page.address, 20],
  ]
  for (const [name, column, least] of columns) {
    const sums = runningSums(column)
    for (const reach of [3, 8, 20]) {
      if (reach < least) continue
      sumsBefore(sums, reach, table.column(`${name}<${reach}`))
      sumsAfter(sums, reach, table.column(`${name}>${reach}`))
    }
  }
  const wordSums = runningSums(words)
  const proseSums = runningSums(sections.proseWords)
  for (const reach of [8, 40]) {
    ratio(sumsBefore(proseSums, reach), sumsBefore(wordSums, reach), table.column(`proseShare<${reach}`))
    ratio(sumsAfter(proseSums, reach), sumsAfter(wordSums, reach), table.column(`proseShare>${reach}`))
  }
}
