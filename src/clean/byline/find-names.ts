import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import {fold} from '../../rules/fold.ts'
import type {VFile} from 'vfile'
import type {ArticleParagraph} from '../../types.ts'
import {findAgency} from '../captions/agencies.ts'
import {type FrontMatter, isDated, type NearLine, readLine} from '../front-matter.ts'
import {bareNames, isBesideDate, isNeverSmall} from './bare-names.ts'
import {type BylineWords, bylineWordsFor} from './byline-words.ts'
import {isShortName} from './line-rest.ts'
import {readMetadata} from './read-byline.ts'
import {toldNames} from './told-names.ts'

const mostFarCharacters = 90
const mostSignedCharacters = 60
const mostTeamCharacters = 40
const mostHeadingCharacters = 20
/** What stands alone over the name of an author, or under it. */
const authorHeadings = new Set(shapes.authorHeadings)

/**
 * The authors by what stands around the title: the surest kind of line first.
 *
 * @param front - What stands there.
 * @param file - Its file.
 */
export function signedNames(front: FrontMatter, file: VFile): string[] | undefined {
  return (
    labelledNames(front, file, ({distance, second}) => distance > 0 && !second) ??
    titleNames(front, file) ??
    // Above the title stand the bylines of other stories as well.
    bareNames(front, false) ??
    agencyUnderTitle(front) ??
    labelledNames(front, file, ({second}) => !second) ??
    bareNames(front, true) ??
    labelledNames(front, file, ({second}) => second)
  )
}

/** The authors by what the page says of somebody, or by a byline far from the title. */
export function unsignedNames(front: FrontMatter, file: VFile): string[] | undefined {
  return toldNames(front.all, (paragraph) => standsForName(paragraph, file)) ?? farNames(front, file)
}

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
