import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import shapes from '../rules/byline-shapes.json' with {type: 'json'}
import type {ArticleParagraph} from '../types.ts'
import {authorNotes} from './byline/author-notes.ts'
import {isNeverSmall} from './byline/bare-names.ts'
import {jobUnder, standsBesideCutDate} from './byline/beside-date.ts'
import {signedNames, unsignedNames} from './byline/find-names.ts'
import {type FrontMatter, frontMatterOf, isDated, type OpeningLine, readLine} from './front-matter.ts'
import {markMetadata} from './mark-metadata.ts'
import {mark, unmarked} from './mark.ts'
import {isProse} from './prose.ts'

/**
 * Finds who wrote the article: after a label near the title (`By Jane Roe`), or a name alone beside the date
 * there. Lines that are nothing but metadata get the role `byline`.
 *
 * A wrong author is worse than none: what a name alone needs is told in `byline/bare-names.ts`.
 *
 * @returns A transformer that sets `file.data.byline`: the names as they sign, with their degrees and without roles, commas between.
 */
export const markByline: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const front = frontMatterOf(tree, file)
    const signed = signedNames(front, file)
    const names = signed ?? unsignedNames(front, file)
    file.data.byline = names?.join(', ') ?? null
    // `Headline | Jane Roe | The Holm Post`: the part before the site's name is no section.
    if (file.data.section && names?.includes(file.data.section)) file.data.section = null
    for (const paragraph of authorNotes(unmarked(tree), topNames(front, signed), (each) => readLine(each, file)))
      mark(file, paragraph, {rule: 'metadata/author', reason: 'says who the author is', confidence: 0.8})
    const {opening} = front
    const befores = ownBefore(opening, 1)
    const afters = ownBefore(opening.toReversed(), -1).toReversed()
    let left = -1
    for (const [i, line] of opening.entries()) {
      const agency = line.affiliation && names?.length === 1 && names[0] === line.paragraph.data.text
      if (line.affiliation && ((line.at === left + 1 && left >= 0) || (agency && !line.afterProse))) {
        left = line.at
        markMetadata(file, line.paragraph, 'byline', agency ? null : 'what the author is or writes for')
        continue
      }
      const [before, after] = [befores[i], afters[i]]
      const next = opening[i + 1]
      const job = jobUnder(front, i)
      // A name alone leaves the text only beside a date: the date goes as well, so that nothing else comes beside it.
      const dated =
        isDated(line) || isDated(before) || isDated(after) || job !== undefined || standsBesideCutDate(line, front)
      const isSigned = line.signed || (next?.at === line.at + 1 && next.affiliation)
      const own = (dated || isSigned) && line.bare.length > 0 && line.bare.every((name) => names?.includes(name))
      const opened = before?.open && line.bare.length > 0
      // A label goes with or without the name under it; `Written by hand` only beside a date.
      const labelled = line.names.length > 0 && (!line.user || dated)
      if (!labelled && !own && !opened && !line.open) continue
      const said = [...line.names, ...(opened ? line.bare : [])]
      const known = said.every((name) => names?.includes(name))
      if (line.afterProse && !own && !(labelled && (!line.loose || dated || isPersons(said, front.all)))) continue
      left = line.at
      if (own && job) markMetadata(file, job, 'byline', 'what the author is or writes for')
      markMetadata(file, line.paragraph, 'byline', known ? null : 'another byline beside the title')
    }
  }
}

/**
 * Those names that stand over the story: of whom the page only tells may be of whom the story tells, and what signs at
 * the end alone is not said again there.
 */
function topNames({all, near}: FrontMatter, names: string[] = []): string[] {
  const story = all.findIndex((paragraph) => !paragraph.data.cut && isProse(paragraph))
  const over = new Set(near.filter(({index}) => index < story).flatMap((line) => [...line.names, ...line.bare]))
  return names.filter((name) => over.has(name))
}

/**
 * For each line the one right before it that says something of its own: what somebody is or writes for is passed over.
 *
 * @param lines - Lines in order.
 * @param step - From the place of one line to that of the next, where they stand right under each other.
 */
function ownBefore(lines: OpeningLine[], step: 1 | -1): (OpeningLine | undefined)[] {
  let own: OpeningLine | undefined
  return lines.map((line, i) => {
    if (lines[i - 1]?.at !== line.at - step) own = undefined
    const before = own
    if (!line.affiliation) own = line
    return before
  })
}

/** Whether all are full names that the page does not write as words: `By the River` under a paragraph is a heading. */
function isPersons(names: string[], all: ArticleParagraph[]): boolean {
  return names.every(
    (name) =>
      name.includes(' ') && !shapes.articles.some((word) => name.startsWith(`${word} `)) && isNeverSmall(name, all),
  )
}
