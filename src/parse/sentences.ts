let segmenter: Intl.Segmenter | undefined

/** A sentence's first and one-past-last offset in the text it was asked of. */
export type SentenceSpan = [start: number, end: number]

/** One capital before a full stop: an initial, not the end of a sentence. */
const initial = /(?:^|[\s(“"'])\p{Lu}\.\s*$/u
const lastWord = /([\p{L}\p{M}.]+)\.\s*$/u
const startsSmall = /^[\p{Ll}\p{Nd},;:)\]]/u

/**
 * Finds the sentences of a text: `Intl.Segmenter`'s, joined again where it took an abbreviation or an
 * initial for an end (“Dr.|Smith”).
 *
 * @param text - A paragraph on one line.
 * @param abbreviations - Lower-case words that do not end a sentence, without their final full stop.
 * @returns Spans in order, with the white space after a sentence left out.
 */
export function sentenceSpans(text: string, abbreviations: ReadonlySet<string> = none): SentenceSpan[] {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'})
  const spans: SentenceSpan[] = []
  let start = 0
  let open = false
  for (const {segment, index} of segmenter.segment(text)) {
    if (open && !continues(text.slice(start, index), segment, abbreviations)) {
      push(spans, text, start, index)
      start = index
    }
    open = true
  }
  push(spans, text, start, text.length)
  return spans
}

const none: ReadonlySet<string> = new Set()

function continues(before: string, segment: string, abbreviations: ReadonlySet<string>): boolean {
  const tail = before.slice(-24)
  if (initial.test(tail)) return true
  if (startsSmall.test(segment) && !/[!?。！？…]["”’»]*\s*$/u.test(tail)) return true
  const word = lastWord.exec(tail)?.[1]
  return word !== undefined && abbreviations.has(word.toLowerCase())
}

function push(spans: SentenceSpan[], text: string, start: number, end: number): void {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (end > start) spans.push([start, end])
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000
  )
}
