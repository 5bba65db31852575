import {shortSlots, slots} from './slots.ts'

/** What a phrase is compiled to: told whether a folded text is, or begins with, the phrase. */
export interface CompiledPattern {
  /** The regular expressions, asked one after another; the first holds at the start. */
  parts: RegExp[]
  test(text: string): boolean
}

/** A phrase does not end in the middle of a word, in scripts that have spaces; after a colon anything may come. */
const letters = 'a-z0-9\\u00df-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u05d0-\\u05ea\\u0620-\\u06d3\\u0900-\\u09ff'
const boundary = `(?:(?<![${letters}])|(?![${letters}]))`

/** `{rest}` takes a character or more, `{any}` none or more. */
const gap = /\{(rest|any)\}/

/**
 * Compiles what {@link phraseSources} made.
 *
 * A `{rest}` in the middle cuts the pattern into parts that are looked for one after another, each where the one
 * before it ends: `.+` twice in one regular expression would try every pair of places, and a long line with
 * nothing in it would take its time squared. The first place is as good as any, since after it comes a gap again.
 *
 * @param source - The source.
 * @param open - Whether the text may go on after the phrase, though not inside a word.
 * @returns What tests a folded text.
 */
export function compilePattern(source: string, open: boolean): CompiledPattern {
  const pieces = source.split(gap)
  const parts: RegExp[] = []
  const least: number[] = []
  let toEnd = false
  for (let i = 0; i < pieces.length; i += 2) {
    const last = i === pieces.length - 1
    // A phrase that ends in a gap ends anywhere.
    if (last && i > 0 && pieces[i] === '') toEnd = true
    else {
      const filled = last ? fill(pieces[i]!, slots) : fill(lazy(pieces[i]!), shortSlots)
      const end = last ? (open ? boundary : '$') : ''
      parts.push(i === 0 ? new RegExp(`^(?:${filled})${end}`) : new RegExp(`(?:${filled})${end}`, 'g'))
    }
    if (!last) least.push(pieces[i + 1] === 'rest' ? 1 : 0)
  }
  const [first, ...others] = parts
  if (!others.length && !toEnd) return {parts, test: (text) => first!.test(text)}
  return {parts, test: (text) => testParts(text, first!, others, least)}
}

function testParts(text: string, first: RegExp, others: RegExp[], least: number[]): boolean {
  let end = first.exec(text)?.[0].length
  for (const [i, part] of others.entries()) {
    if (end === undefined) return false
    part.lastIndex = end + least[i]!
    const found = part.exec(text)
    end = found ? found.index + found[0].length : undefined
  }
  return end !== undefined && text.length >= end + (least[others.length] ?? 0)
}

/** Options before a gap take nothing if they can, so that what comes after the gap is not eaten. */
function lazy(source: string): string {
  return source.replaceAll(')?', ')??')
}

function fill(source: string, by: Record<string, string>): string {
  return source.replace(/\{([a-z]+)\}/g, (_, slot: string) => by[slot]!)
}
