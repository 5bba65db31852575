let segmenter: Intl.Segmenter | undefined

/** A sentence's first and one-past-last offset in the text it was asked of. */
export type SentenceSpan = [start: number, end: number]

/** One capital before a full stop: an initial, not the end of a sentence. */
const initial = (): RegExp => /(?:^|[\s(“"'])\p{Lu}\.\s*$/u
const lastWord = (): RegExp => /([\p{L}\p{M}.]+)\.\s*$/u
const continuesSentence = (): RegExp => /^[\p{Ll}\p{Nd},;:)\]]/u

/**
 * Finds the sentences of a text: `Intl.Segmenter`'s, joined again where it took an abbreviation or an
 * initial for an end (“Dr.|Smith”).
 *
 * @param text - A paragraph on one line.
 * @param abbreviations - Lower-case words that do not end a sentence, without their final full stop.
 * @returns Spans in order, with the white space after a sentence left out.
 */
export function sentenceSpans(text: string, abbreviations: ReadonlySet<string> = none): SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let start = 0
  let open = false
  for (const [index, segment] of segments(text)) {
    if (open && !continues(text.slice(start, index), segment, abbreviations)) {
      push(spans, text, start, index)
      start = index
    }
    open = true
  }
  push(spans, text, start, text.length)
  return spans
}

/** V8's segmenter takes time quadratic in its text: it is given pieces, whose maximum length this is, in characters. */
const mostCharacters = 4000

/** `Intl.Segmenter`'s sentences of a text, piece by piece; a piece ends where a sentence may. */
function* segments(text: string): Generator<[index: number, segment: string]> {
  segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'})
  let from = 0
  while (from < text.length) {
    const to =
      text.length - from > mostCharacters ? from + pieceEnd(text.slice(from, from + mostCharacters)) : text.length
    for (const {segment, index} of segmenter.segment(text.slice(from, to))) yield [from + index, segment]
    from = to
  }
}

function pieceEnd(piece: string): number {
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '))
  if (sentence > 0) return sentence + 2
  return Math.max(piece.lastIndexOf('。'), piece.lastIndexOf('।'), piece.lastIndexOf(' ')) + 1 || piece.length
}

const none: ReadonlySet<string> = new Set()

function continues(before: string, segment: string, abbreviations: ReadonlySet<string>): boolean {
  const tail = before.slice(-24)
  if (initial().test(tail)) return true
  if (continuesSentence().test(segment)) return true
  const word = lastWord().exec(tail)?.[1]
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
