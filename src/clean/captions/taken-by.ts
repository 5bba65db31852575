import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {isPerson} from './names.ts'
import type {Words} from './words.ts'

/** A name in kana, Han or hangul. */
const unspacedName = /^[\u3040-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,6}$/
/** `本社撮影`, `昨年撮影` */
const noPhotographer = new Set(shapes.noPhotographer)

/**
 * Who took the picture, by one part of its credit: `Jane Roe`, and in scripts without spaces the name right before the
 * word that says so, behind date and place: `霞町で、佐藤花撮影`. Who only gave it (`霞町提供`) took none.
 *
 * @param part - A part of a credit that names no agency.
 * @param words - Credit words of the languages that apply.
 */
export function takenBy(part: string, {closing}: Words): string | null {
  if (isPerson(part)) return part
  const word = closing()
    .get(part.at(-1)!.toLowerCase())
    ?.find((each) => each.charCodeAt(0) >= 0x2e80 && part.endsWith(each))
  const name = word
    ? part
        .slice(0, -word.length)
        .split(/[、，,\s]/u)
        .findLast(Boolean)
    : part
  if (!name || !unspacedName.test(name) || noPhotographer.has(name)) return null
  return !word || shapes.photographed.some((each) => word.includes(each)) ? name : null
}
