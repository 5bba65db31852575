import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {printedText} from '../parse/printed-text.ts'
import {paragraphsOf, pointAt, sourceOf} from '../parse/tree.ts'
import type {ArticleParagraph, Cut, SpanCut} from '../types.ts'

/**
 * Marks a whole paragraph as not to be printed, and says so in a message at its place. A paragraph that is
 * marked already stays as it is: the first reason is the reason.
 *
 * @param file - The file that the message goes to.
 * @param paragraph - The paragraph.
 * @param cut - Rule, reason, confidence and, for a repeat, the copy that stays.
 */
export function mark(file: VFile, paragraph: ArticleParagraph, cut: Cut): void {
  if (paragraph.data.cut || paragraph.data.kept) return
  paragraph.data.cut = cut
  file.message(cut.reason, {place: paragraph.position, ruleId: cut.rule, source: 'cleancopy'})
}

/**
 * Marks whole sentences inside a paragraph that stays. If nothing would be left, the paragraph is marked.
 *
 * @param file - The file that the messages go to.
 * @param paragraph - The paragraph.
 * @param added - The cuts with their offsets in the original text; they must lie on sentence boundaries.
 */
export function markSpans(file: VFile, paragraph: ArticleParagraph, added: SpanCut[]): void {
  const {data} = paragraph
  const [first] = added
  if (data.cut || data.kept || !first) return
  const spans = [...(data.spans ?? []), ...added].toSorted((a, b) => a.start - b.start)
  const text = withoutSpans(paragraph, spans)
  if (!text) {
    const {start: _start, end: _end, ...cut} = first
    return mark(file, paragraph, cut)
  }
  data.spans = spans
  data.text = text
  const original = String(file)
  for (const {start, end, reason, rule} of added) {
    const place = {start: pointAt(start, paragraph, original), end: pointAt(end, paragraph, original)}
    file.message(reason, {place, ruleId: rule, source: 'cleancopy'})
  }
}

/**
 * Takes back the mark of a paragraph that turns out to be something else, and the message with it.
 *
 * @param file - The file that has the message.
 * @param paragraph - The paragraph; nothing happens where it has no mark.
 */
export function takeBack(file: VFile, paragraph: ArticleParagraph): void {
  const {cut} = paragraph.data
  if (!cut) return
  delete paragraph.data.cut
  const at = file.messages.findIndex(({place, ruleId}) => place === paragraph.position && ruleId === cut.rule)
  if (at >= 0) file.messages.splice(at, 1)
}

/** The paragraphs of a tree that no plugin has marked. */
export function unmarked(tree: Root): ArticleParagraph[] {
  return paragraphsOf(tree).filter((paragraph) => !paragraph.data.cut)
}

function withoutSpans(paragraph: ArticleParagraph, spans: SpanCut[]): string {
  const source = sourceOf(paragraph)
  const first = paragraph.position.start.offset!
  let kept = ''
  let from = 0
  for (const {start, end} of spans) {
    kept += source.slice(from, Math.max(from, start - first))
    from = Math.max(from, end - first)
    while (/\s/u.test(source[from] ?? '')) from++
  }
  return printedText(kept + source.slice(from))
}
