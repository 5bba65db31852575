import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import {mayBe} from '../../rules/doubts.ts'
import {familyOf} from '../../rules/family-of.ts'
import type {ArticleParagraph, Cut} from '../../types.ts'
import {isCaseless} from './line-rest.ts'
import type {FrontMatter, NearLine} from '../front-matter.ts'
import {teams} from './word-sets.ts'

/** A name without a label is the author's if so much speaks for it. */
const leastEvidence = 1.3
/** A bare name stands so near to the title. */
const nearby = 10
const mostWords = 5
const mostOwnerCharacters = 120

/**
 * Finds names that stand alone near the title: under it, or beside its date.
 *
 * Anything in capitals may look like a name: a section, a product, a heading. So evidence is added up: a
 * date beside it, a place right under the title, words that the page never writes in small letters, a line elsewhere
 * that tells of the person.
 *
 * @param front - What stands around the title.
 * @param above - Whether to look above the title, else below it.
 * @returns The names; undefined where none is sure.
 */
export function bareNames(front: FrontMatter, above: boolean): string[] | undefined {
  let best: string[] | undefined
  let most = leastEvidence
  for (const line of front.near) {
    const {cut, role} = line.paragraph.data
    if (line.distance < 0 !== above || (above && role === 'list')) continue
    if (!line.bare.length || Math.abs(line.distance) > nearby || isButton(cut)) continue
    const names = [...new Set(line.bare)]
    const score = evidenceFor(names, line, front)
    if (score > most) {
      most = score
      best = names
    }
  }
  return best
}

/** Whether a line is known as a part of the page. One cut only as chrome, a related link or a repeat may be a name. */
export function isButton(cut: Cut | undefined): boolean {
  return cut !== undefined && !mayBe('name', cut.rule)
}

function evidenceFor(names: string[], line: NearLine, {near, all, title}: FrontMatter): number {
  // Scripts without spaces and capitals: any word may be a name.
  if (names.every((name) => !name.includes(' ') && name.charCodeAt(0) > 0x2fff)) return 0
  // And without capitals only a date or a role beside it tells a name from a heading.
  if (names.every(isCaseless) && !line.signed && !line.dates.length && !isBesideDate(line, near)) return 0
  // Long runs of capitals are menus.
  if (names.some((name) => name.split(' ').length > mostWords)) return 0
  let evidence = line.only ? 0 : -0.5
  if (line.signed) evidence += 1
  // Above the title stands the menu, and without a title any line may be a heading: only a date tells a name from these.
  if ((line.distance < 0 || !title) && !line.dates.length && !isBesideDate(line, near)) return 0
  if (line.dates.length) evidence += 1.35
  else if (isBesideDate(line, near)) evidence += 1
  if (line.distance > 0 && line.distance < 4) evidence += 1 - line.distance * 0.25
  if (names.some((name) => !name.includes(' ') && !teams.has(name.toLowerCase()))) evidence -= 1.5
  if (isInMenu(line, all)) evidence -= 0.75
  if (names.some((name) => isToldOf(name, all))) evidence += 1.25
  else if (names.every((name) => standsTwice(name, all))) evidence += 0.5
  else if (names.length === 1 && isOwner(names[0]!, all)) evidence += 0.75
  if (names.some((name) => name.split(' ').some((word) => word.length > 3 && title.includes(word.toLowerCase()))))
    evidence -= 1
  // The costly question last, and only where the answer matters.
  return evidence + 0.75 > leastEvidence && names.every((name) => isTeam(name) || isNeverSmall(name, all))
    ? evidence + 0.75
    : evidence - 1.25
}

/** Whether a line beside one is known as a link of the page's menu, where no author stands. */
function isInMenu({index}: NearLine, all: ArticleParagraph[]): boolean {
  return [index - 1, index + 1].some((at) => {
    const rule = all[at]?.data.cut?.rule ?? ''
    return familyOf(rule) === 'navigation' && !mayBe('underByline', rule)
  })
}

/** Whether a line with nothing but a date, a time before now or a reading time stands beside a line. */
export function isBesideDate(line: NearLine, near: NearLine[]): boolean {
  return near.some(
    (other) =>
      other.only &&
      (other.dates.length > 0 || other.minutes !== null || other.vague) &&
      Math.abs(other.index - line.index) <= 2,
  )
}

/** `The Holm Team`: its words are of any kind. */
function isTeam(name: string): boolean {
  return teams.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())
}

/** Whether the page never writes the words of a name in small letters: those of headings and sections it does. */
export function isNeverSmall(name: string, all: ArticleParagraph[]): boolean {
  const words = withoutDegrees(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== 'The' && !teams.has(word.toLowerCase()))
    .filter((word) => word.length > 2 && word !== word.toLowerCase())
  if (!words.length) return name.length > 1
  return !words.some((word) => {
    const small = word.toLowerCase()
    return all.some(({data: {text}}) => {
      const at = text.indexOf(small)
      return at >= 0 && !isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + small.length))
    })
  })
}

/** `Jane Roe` of `Jane Roe, MD`. */
function withoutDegrees(name: string): string {
  const comma = name.indexOf(',')
  return comma < 0 ? name : name.slice(0, comma)
}

function isLetter(code: number): boolean {
  // Also what joins the words of an address: `jane.roe@example.com`, `/author/jane-roe`.
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code > 0xbf ||
    code === 0x2e ||
    code === 0x40 ||
    code === 0x2d ||
    code === 0x2f ||
    code === 0x5f
  )
}

/** Whether a line elsewhere tells of somebody: `Jane Roe is …`, `About Jane Roe`, `by Jane Roe`. */
function isToldOf(signed: string, all: ArticleParagraph[]): boolean {
  const name = withoutDegrees(signed)
  return all.some(({data: {text}}) => {
    const at = text.slice(0, 40 + name.length).indexOf(name)
    if (at < 0 || text.length === name.length) return false
    if (at === 0) return shapes.afterSubject.some((after) => text.startsWith(after, name.length))
    return at < 12 && text.length < name.length + 24
  })
}

function standsTwice(name: string, all: ArticleParagraph[]): boolean {
  let count = 0
  for (const {data} of all) if (data.text === name && ++count > 1) return true
  return false
}

/** Whether a line says whose the page is: `© 2024 Jane Roe`. */
function isOwner(name: string, all: ArticleParagraph[]): boolean {
  return all.some(({data: {text}}) => text.length < mostOwnerCharacters && text.startsWith('©') && text.includes(name))
}
