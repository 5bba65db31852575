import {cueBit} from './cues.ts'
import type {Page} from './page.ts'

/** Why a paragraph goes. */
export interface Chrome {
  rule: string
  reason: string
}

type Kind = 'label' | 'headline' | 'text' | 'legal'
type Place = 'before the story' | 'inside the story' | 'after the story' | 'where no story was found'

/** The last lines of a page are its footer. */
const footerLines = 25

/**
 * Says in plain words what each paragraph is that is not story, by its own look and its place.
 *
 * @param page - The measured paragraphs.
 * @param goes - For each paragraph whether it goes.
 * @returns Its index and the words, for each that goes.
 */
export function* describeChrome(page: Page, goes: readonly boolean[]): Generator<[row: number, why: Chrome]> {
  const stays = goes.map((value, i) => !value && !page.cut[i] && !page.title[i])
  const first = stays.indexOf(true)
  const last = stays.lastIndexOf(true)
  let comments = false
  for (let i = 0; i < goes.length;) {
    const kind = kindOf(page, i)
    let end = i + 1
    while (end < goes.length && end !== last + 1 && goes[end] === goes[i] && kindOf(page, end) === kind) end++
    const place = placeOf(i, first, last)
    if (place === 'after the story') comments ||= page.words[i]! <= 6 && (page.cues[i]! & cueBit('comment')) > 0
    const why = describe(kind, end - i, place, comments, page.size - i <= footerLines)
    for (; i < end; i++) if (goes[i]) yield [i, why]
  }
}

function placeOf(row: number, first: number, last: number): Place {
  if (first < 0) return 'where no story was found'
  return row > last ? 'after the story' : row < first ? 'before the story' : 'inside the story'
}

function kindOf({words, terminal, cues}: Page, i: number): Kind {
  if (words[i]! <= 30 && (cues[i]! & cueBit('legal')) > 0) return 'legal'
  if (terminal[i] && words[i]! >= 4) return 'text'
  return words[i]! <= 4 ? 'label' : words[i]! <= 22 ? 'headline' : 'text'
}

function describe(kind: Kind, count: number, place: Place, comments: boolean, atEnd: boolean): Chrome {
  const after = place === 'after the story'
  if (kind === 'legal' && (after || atEnd)) return {rule: 'chrome/footer', reason: `legal or service links, ${place}`}
  if (comments && after && kind !== 'legal')
    return {
      rule: 'chrome/comment',
      reason: 'stands under the story, where readers’ comments are',
    }
  if (kind === 'headline')
    return {
      rule: 'chrome/teaser',
      reason: `${some(count, 'line')} like a headline or link, ${place}`,
    }
  if (kind === 'text')
    return {
      rule: after ? 'chrome/teaser' : 'chrome/other',
      reason: `reads like a text apart from the story, ${place}`,
    }
  const reason = `${some(count, 'short line')} without a sentence, ${place}`
  return {rule: after && atEnd ? 'chrome/footer' : 'chrome/menu', reason}
}

function some(count: number, what: string): string {
  return count > 1 ? `one of ${count} ${what}s` : `a ${what}`
}
