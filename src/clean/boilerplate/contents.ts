import {countWords} from '../../parse/count-words.ts'
import {plainKey} from '../../rules/phrase.ts'
import type {ArticleParagraph} from '../../types.ts'
import {isProse} from '../prose.ts'

const mostEntries = 60
const mostEntryWords = 25
const mostCharacters = 200
const fewestEntries = 2
/** Cards of one form have some lines in common as well. */
const mostlyAgain = 0.75
/** `2. `, `2.1 `, `二、`, `2.1 1. `: entries have their numbers where headings often have none. */
const numbering =
  /^(?:\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*(?![\p{Nd}:%])[.)）、．]?|[一二三四五六七八九十]{1,3}[、．.])\s*(?=\S)){1,2}/u

/**
 * Number of lines under the label of a table of contents that are its entries: each comes again further down as a line of
 * its own, the heading in the story. An entry whose heading is written in other words may stand among them.
 *
 * @param list - Paragraphs.
 * @param index - The label.
 * @returns Their number; 0 where fewer than two lines come again.
 */
export function entriesUnder(list: ArticleParagraph[], index: number): number {
  const last = lastPlaces(list)
  const seen = new Set<string>()
  let end = index
  let again = 0
  for (let at = index + 1; at <= Math.min(index + mostEntries, list.length - 1); at++) {
    const {text} = list[at]!.data
    const key = keyOf(text)
    // The first of the story's own headings: its copy stands above.
    if (seen.has(key) || countWords(text) > mostEntryWords || isProse(list[at]!)) break
    seen.add(key)
    if ((last.get(key) ?? at) === at) continue
    end = at
    again++
  }
  return again >= fewestEntries && again >= mostlyAgain * (end - index) ? end - index : 0
}

const places = new WeakMap<ArticleParagraph[], Map<string, number>>()

/** Where each short line stands for the last time: found once for all labels of a text. */
function lastPlaces(list: ArticleParagraph[]): Map<string, number> {
  let last = places.get(list)
  if (last) return last
  places.set(list, (last = new Map()))
  for (const [i, {data}] of list.entries()) if (data.text.length <= mostCharacters) last.set(keyOf(data.text), i)
  return last
}

function keyOf(text: string): string {
  return plainKey(text.replace(numbering, ''))
}
