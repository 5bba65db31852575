import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import shapes from '../rules/byline-shapes.json' with {type: 'json'}
import {authorNotes} from './byline/author-notes.ts'
import {bareNames, isBesideDate, isNeverSmall} from './byline/bare-names.ts'
import {toldNames} from './byline/told-names.ts'
import {findAgency} from './captions/agencies.ts'
import {fold} from '../rules/fold.ts'
import {jobUnder, standsBesideCutDate} from './byline/beside-date.ts'
import {type BylineWords, bylineWordsFor} from './byline/byline-words.ts'
import {isShortName} from './byline/line-rest.ts'
import {readMetadata} from './byline/read-byline.ts'
import {
  type FrontMatter,
  frontMatterOf,
  isVagueTime,
  type NearLine,
  type OpeningLine,
  readLine,
} from './front-matter.ts'
import {markMetadata} from './mark-metadata.ts'
import {mark, unmarked} from './mark.ts'
import {isProse} from './prose.ts'
import type {ArticleParagraph} from '../types.ts'

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
    const signed =
      labelledNames(front, file, ({distance, second}) => distance > 0 && !second) ??
      titleNames(front, file) ??
      // Above the title stand the bylines of other stories as well.
      bareNames(front, false) ??
      agencyUnderTitle(front) ??
      labelledNames(front, file, ({second}) => !second) ??
      bareNames(front, true) ??
      labelledNames(front, file, ({second}) => second)
    const names = signed ?? toldNames(front.all, (paragraph) => standsForName(paragraph, file)) ?? farNames(front, file)
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
      const job = jobUnder(line, front)
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

/** Whether a line says when, and leaves the text for it. */
function isDated(line: OpeningLine | undefined): boolean {
  return line !== undefined && (line.dates.length > 0 || isVagueTime(line))
}

const mostFarCharacters = 90
const mostSignedCharacters = 60
const mostTeamCharacters = 40
const mostHeadingCharacters = 20
/** What stands alone over the name of an author, or under it. */
const authorHeadings = new Set(shapes.authorHeadings)

/** Names after a label; the nearest below the title, then above it. */
function labelledNames(front: FrontMatter, file: VFile, isMeant: (line: NearLine) => boolean): string[] | undefined {
  for (const line of front.near) {
    if (!isMeant(line)) continue
    if (line.names.length && isSure(line, front)) return unique(line.names)
    if (line.open) {
      const next = front.all[line.index + 1]
      const names = next && readLine(next, file)
      const [name] = names?.bare ?? []
      // `Jane Roe | The Holm Post` has the name first. A word in kana is a button: `いいね`.
      if (name && (names!.only || next!.data.text.startsWith(name)) && !/^[\u3040-\u30ff]+$/.test(name))
        return unique(names!.bare)
      // `By` over `The Holm Team`.
      const team = next && next.data.text.length < mostTeamCharacters && readUnder(line.paragraph, next, file)
      if (team) return unique(team)
    }
  }
  return undefined
}

/** Whether all are full names that the page does not write as words: `By the River` under a paragraph is a heading. */
function isPersons(names: string[], all: ArticleParagraph[]): boolean {
  return names.every(
    (name) =>
      name.includes(' ') && !shapes.articles.some((word) => name.startsWith(`${word} `)) && isNeverSmall(name, all),
  )
}

/** `AFP`, where it stands alone right under the title, and `Staff Reporter` there beside the date. */
function agencyUnderTitle({near, opening}: FrontMatter): string[] | undefined {
  const isDesk = ({paragraph}: NearLine): boolean => {
    const i = opening.findIndex((line) => line.paragraph === paragraph)
    const [line, next] = opening.slice(i, i + 2)
    return i >= 0 && next !== undefined && next.at === line!.at + 1 && next.only && isDated(next)
  }
  const line = near.find(
    (each) => each.affiliation && ((each.distance === 1 && isAgency(each.paragraph)) || isDesk(each)),
  )
  return line && [line.paragraph.data.text]
}

function isAgency({data}: ArticleParagraph): boolean {
  const agency = findAgency(data.text)
  return agency !== undefined && !agency.pictures
}

/** Names of a line that say who they are only with the label over them. */
function readUnder(label: ArticleParagraph, next: ArticleParagraph, file: VFile): string[] | undefined {
  const line = readMetadata(`${label.data.text} ${next.data.text}`, bylineWordsFor(file.data.language ?? null))
  return line?.only && line.names.length > 0 && !line.user ? line.names : undefined
}

/** `Headline - by Jane Roe`: the page's own title has the name. */
function titleNames({all}: FrontMatter, file: VFile): string[] | undefined {
  const text = all[0]?.data.text ?? ''
  const at = Math.max(text.lastIndexOf(' - '), text.lastIndexOf(' | '), text.lastIndexOf(' – '))
  if (at < 0) return undefined
  const line = readMetadata(text.slice(at + 3), bylineWordsFor(file.data.language ?? null))
  return line?.only && line.names.length && !line.user ? unique(line.names) : undefined
}

/** One word after a label is a name only beside a date or right under the title: menus have `By role`, `By state`. */
function isSure(line: NearLine, {near, all}: FrontMatter): boolean {
  const single = line.names.every((name) => !name.includes(' ') && name.charCodeAt(0) < 0x3040)
  // `By Ann and Bo` are two.
  if (!single || (line.names.length > 1 && line.distance > 0))
    return (
      line.distance >= -3 ||
      line.dates.length > 0 ||
      isBesideDate(line, near) ||
      line.names.every((name) => name.includes(' ') && isNeverSmall(name, all))
    )
  if (line.dates.length || isBesideDate(line, near)) return true
  return !line.user && Math.abs(line.distance) === 1 && line.names.every((name) => isNeverSmall(name, all))
}

/** A labelled byline anywhere else, or somebody who is named and told of, if the whole page has one only. */
function farNames({all, near}: FrontMatter, file: VFile): string[] | undefined {
  const read = new Set(near.map(({index}) => index))
  const found = new Map<string, string[]>()
  const words = bylineWordsFor(file.data.language ?? null)
  for (const [index, paragraph] of all.entries()) {
    const {text} = paragraph.data
    const headed = isAuthorHeading(text) ? namesBeside(all, index, file) : undefined
    if (headed) found.set(headed.join(), headed)
    if (found.size > 1) return undefined
    if (headed || read.has(index) || text.length > mostFarCharacters) continue
    if (!mayBeLabelled(text, words) && !mayBeSigned(text, words)) continue
    const line = readLine(paragraph, file)
    const under = line?.open ? personsOn(all[index + 1], all, file) : undefined
    if (under) found.set(under.join(), under)
    if (found.size > 1) return undefined
    if (!line?.only || !line.names.length || line.user) continue
    const signed = mayBeSigned(text, words)
    if (line.names.every((name) => (name.includes(' ') || (signed && isShortName(name))) && isNeverSmall(name, all)))
      found.set(line.names.join(), unique(line.names))
    if (found.size > 1) return undefined
  }
  return found.values().next().value
}

/** Whether a line says that its neighbour is the author. */
function isAuthorHeading(text: string): boolean {
  return text.length <= mostHeadingCharacters && authorHeadings.has(text.toLowerCase().replace(/:$/u, ''))
}

/** Full names on the line under a heading, else on that over it. */
function namesBeside(all: ArticleParagraph[], index: number, file: VFile): string[] | undefined {
  return personsOn(all[index + 1], all, file) ?? personsOn(all[index - 1], all, file)
}

/** Full names of persons, where a line has nothing else. */
function personsOn(
  paragraph: ArticleParagraph | undefined,
  all: ArticleParagraph[],
  file: VFile,
): string[] | undefined {
  const line = paragraph && readLine(paragraph, file)
  if (!line?.only || !line.bare.length) return undefined
  return line.bare.every((name) => name.includes(' ') && isNeverSmall(name, all)) ? unique(line.bare) : undefined
}

/** Whether a line is nothing but one name. */
function standsForName(paragraph: ArticleParagraph, file: VFile): boolean {
  const line = readLine(paragraph, file)
  return line !== undefined && line.only && line.bare.length === 1
}

/** Whether a line begins with a byline's first word. */
function mayBeLabelled(text: string, {labels, glued, firsts}: BylineWords): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80 && !firsts.has(code >= 65 && code <= 90 ? code + 32 : code)) return false
  const end = text.search(/[\s:：/／=＝]/u)
  const first = text
    .slice(0, end < 0 ? text.length : end)
    .toLowerCase()
    .replace(/\.$/u, '')
  return labels.has(first) || labels.has(fold(first)) || glued.some((label) => first.startsWith(label))
}

/** `별내=탁소율 기자`, `탁소율 기자 sy@holm.example`: at the end of a Korean story the role stands after the name. */
function mayBeSigned(text: string, {roles}: BylineWords): boolean {
  return (
    text.length <= mostSignedCharacters && /[=＝@]/u.test(text) && roles().glued.some((role) => text.includes(role))
  )
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
