import {cueBit} from './cues.ts'
import type {Page} from './page.ts'
import type {Reading} from './story.ts'

/** Why a paragraph goes. */
export interface Chrome {
  rule: string
  reason: string
}

/**
 * Says in plain words what each paragraph is that is not story, by its own look and its place.
 *
 * @param reading - What the model makes of the text.
 * @param goes - For each paragraph whether it goes.
 * @returns Its index and the words, for each that goes.
 */
export function* describeChrome({page, story}: Reading, goes: boolean[]): Generator<[row: number, why: Chrome]> {
  const stays = goes.map((value, i) => !value && !page.cut[i] && !page.title[i])
  const first = stays.indexOf(true)
  const last = stays.lastIndexOf(true)
  let comments = false
  for (let i = 0; i < goes.length; ) {
    const kind = kindOfLine(page, i)
    let end = i + 1
    while (end < goes.length && goes[end] === goes[i] && kindOfLine(page, end) === kind) end++
    if (i > last) comments ||= (page.cues[i]! & cueBit('comment')) > 0 && page.words[i]! <= 6
    if (goes[i]) {
      const place = first < 0 ? 'where no story was found' : i > last ? 'after the story' : i < first ? 'before the story' : 'inside the story'
      const why = describe(kind, end - i, place, comments, page.size - i)
      for (let row = i; row < end; row++) if (goes[row] && story[row]! >= 0) yield [row, why]
    }
    i = end
  }
}

type Kind = 'label' | 'headline' | 'text' | 'legal'

function kindOfLine({words, terminal, cues}: Page, i: number): Kind {
  if (words[i]! <= 30 && (cues[i]! & cueBit('legal')) > 0) return 'legal'
  if (terminal[i] && words[i]! >= 4) return 'text'
  return words[i]! <= 4 ? 'label' : words[i]! <= 22 ? 'headline' : 'text'
}

function describe(kind: Kind, count: number, place: string, comments: boolean, left: number): Chrome {
  const after = place === 'after the story'
  if (kind === 'legal' && (after || left < 20)) return {rule: 'chrome/footer', reason: `legal and service links, ${place}`}
  if (comments && after && kind !== 'legal')
    return {rule: 'chrome/comment', reason: `stands under the story, where readers' comments are`}
  if (kind === 'label' || kind === 'legal')
    return {
      rule: after && left < 25 ? 'chrome/footer' : 'chrome/menu',
      reason: count > 1 ? `one of ${count} short lines without a sentence, ${place}` : `a short line without a sentence, ${place}`,
    }
  if (kind === 'headline')
    return {
      rule: 'chrome/teaser',
      reason: count > 1 ? `one of ${count} lines like headlines or links, ${place}` : `a line like a headline or a link, ${place}`,
    }
  return {rule: after && !comments ? 'chrome/teaser' : 'chrome/other', reason: `reads like a text apart from the story, ${place}`}
}
