import {plainKey} from '../../rules/phrase.ts'

/** What stands between the parts of a page's own title: `Headline | Section | Site`. */
const separator = /\s*[|｜¦]\s*|\s+(?:[–—·•»«›‹:<>]|-{1,2}|::|\/\/)\s+/gu

/** A run of parts of the page's own title. */
interface TitleRun {
  /** The text of the run, as it stands. */
  text: string
  /** First and one past the last part. */
  from: number
  to: number
}

/** The page's own title, taken apart. */
export interface DocumentTitle {
  /** Its parts, in order. */
  parts: string[]
  /** Where each part ends. */
  ends: number[]
  /** Every run of parts, by its {@link plainKey}. */
  runs: Map<string, TitleRun>
}

/** More parts than this is a menu in one line. */
const mostParts = 8

/**
 * Takes the title of a page (its first line in most dumps) apart at its bars and dashes.
 *
 * @param line - The line.
 * @returns Its parts and every run of them; undefined where it has none, or too many.
 */
export function parseDocumentTitle(line: string): DocumentTitle | undefined {
  const spans: [start: number, end: number][] = []
  let start = 0
  for (const match of line.matchAll(separator)) {
    if (match.index > start) spans.push([start, match.index])
    start = match.index + match[0].length
  }
  if (start < line.length) spans.push([start, line.length])
  if (!spans.length || spans.length > mostParts) return
  const runs = new Map<string, TitleRun>()
  // Longer runs first, and of equals the first: the headline comes before the site more often than after it.
  for (let length = spans.length; length > 0; length--) {
    for (let from = 0; from + length <= spans.length; from++) {
      const text = line.slice(spans[from]![0], spans[from + length - 1]![1])
      const key = plainKey(text)
      if (key && !runs.has(key)) runs.set(key, {text, from, to: from + length})
    }
  }
  return {
    parts: spans.map(([a, b]) => line.slice(a, b)),
    ends: spans.map(([, end]) => end),
    runs,
  }
}

/** Whether every word but the smallest begins with a capital, as in the name of a site. */
export function isName(text: string): boolean {
  return text.split(' ').every((word) => word.length < 4 || word[0] !== word[0]!.toLowerCase())
}
