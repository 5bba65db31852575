import suspended from '../rules/after-suspended-hyphen.json' with {type: 'json'}
import {isUnspaced} from './characters.ts'

/** Anything that is not printed as it stands. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const irregular = /[^\S ]| {2}|^ | $|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060]/
/** Soft hyphen, zero-width space, word joiner, byte order mark, controls: they print nothing. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]+/g
const space = /\s+/g
const around = /^[\s\u200b]+|[\s\u200b]+$/g

/**
 * Repairs the text of one line: every run of white space (no-break, thin, tab …) becomes one space,
 * characters that print nothing go, white space around it goes. Words are never touched.
 *
 * @param text - A piece of the original text.
 * @returns What is printed for it.
 */
export function repair(text: string): string {
  if (!irregular.test(text)) return text
  return text.replace(invisible, '').replace(space, ' ').replace(around, '')
}

/**
 * Joins the lines of one hard-wrapped paragraph: with a space, without one after a hyphen inside a word,
 * nor between characters of scripts that put none between words.
 *
 * @param lines - Repaired lines, none empty.
 * @returns One line.
 */
export function joinLines(lines: string[]): string {
  let joined = ''
  for (const line of lines) joined += joined && needsSpace(joined, line) ? ` ${line}` : line
  return joined
}

/** No space stands before these. */
const closes = (): RegExp => /^[,.;:!?)\]”’…](?!\p{L})|^[’']\p{Ll}{1,2}\b/u
/** No space stands after these. */
const opens = /[([“‘]$/u
const hyphenated = (): RegExp => /[\p{L}\p{N}]-$/u

function needsSpace(before: string, after: string): boolean {
  if (closes().test(after) || opens.test(before.slice(-1))) return false
  if (hyphenated().test(before.slice(-4)) && /^[\p{L}\p{N}]/u.test(after) && !suspends(after)) return false
  return !(isUnspaced(before.charCodeAt(before.length - 1)) && isUnspaced(after.charCodeAt(0)))
}

/** A suspended hyphen, whose word goes on later: `two- and three-car trams`. */
function suspends(after: string): boolean {
  return suspended.includes(
    after
      .slice(0, 12)
      .toLowerCase()
      .split(/[^\p{L}]/u, 1)[0]!,
  )
}
