import type {Point} from 'unist'
import {describe, expect, it} from 'vitest'
import {sentencesOf} from '../../src/parse/sentences-of.ts'
import {parse} from '../../src/parse/parse-article.ts'
import {paragraphsOf, pointAt, sourceOf} from '../../src/parse/tree.ts'
import {prose, wrap} from './wrapped.ts'

/** Line and column as an editor counts them, by the plain way. */
function pointOf(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\r|\n/)
  return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
}

const wrapped = prose.map((paragraph) => wrap(paragraph, {width: 72, indent: '   '})).join('\n\n')
const inputs: [name: string, text: string][] = [
  ['LF', prose.join('\n\n')],
  ['CRLF', prose.join('\r\n\r\n')],
  ['lone CR', prose.join('\r')],
  ['CR, CRLF and LF', `${prose[0]}\r${prose[1]}\r\n${prose[2]}\n\nEnd`],
  ['U+2028 and U+2029', `One\u2028Two\u2029Three\nFour\u2028Five`],
  ['form feed, vertical tab, NEL', 'One\fTwo\vThree\u0085Four\n\fFive'],
  ['byte order mark, tabs, no-break spaces', '\ufeff\tOne\u00a0two \u00a0\n\u200b\n\u3000Three\t\n'],
  ['outside the first plane', '🚋 One. 𠮷野家\r\n\r\n𝒜 Two 🚋'],
  ['wrapped', wrapped],
  ['wrapped, CRLF', wrapped.replaceAll('\n', '\r\n')],
  ['wrapped, lone CR', wrapped.replaceAll('\n', '\r')],
  ['blank ends', `\r\n\r\n  One  \r\n\r\n`],
]

describe.each(inputs)('positions: %s', (_name, text) => {
  const tree = parse(text)

  it('are those of the original', () => {
    expect(tree.children.length).toBeGreaterThan(0)
    for (const paragraph of paragraphsOf(tree)) {
      const {start, end} = paragraph.position
      expect(sourceOf(paragraph)).toBe(text.slice(start.offset, end.offset))
      expect(sourceOf(paragraph)).toMatch(/^[^\s\u200b].*[^\s\u200b]$|^[^\s\u200b]$/su)
      expect(start).toEqual(pointOf(text, start.offset!))
      expect(end).toEqual(pointOf(text, end.offset!))
      expect(paragraph.children[0]!.position).toEqual(paragraph.position)
    }
  })

  it('of the root span the text', () =>
    expect(tree.position).toEqual({start: pointOf(text, 0), end: pointOf(text, text.length)}))

  it('are in order and do not overlap', () => {
    let last = 0
    for (const {position} of paragraphsOf(tree)) {
      expect(position.start.offset).toBeGreaterThanOrEqual(last)
      last = position.end.offset!
    }
  })

  it('of points and sentences inside are right', () => {
    for (const paragraph of paragraphsOf(tree)) {
      const {start, end} = paragraph.position
      // A point between CR and LF lies on neither line.
      const offsets = Array.from({length: end.offset! - start.offset! + 1}, (_, i) => start.offset! + i)
      for (const offset of offsets.filter((at) => text.slice(at - 1, at + 1) !== '\r\n'))
        expect(pointAt(offset, paragraph, text)).toEqual(pointOf(text, offset))
      const sentences = sentencesOf(paragraph, new Set())
      expect(
        sentences
          .map((sentence) => sentence.text)
          .join(' ')
          .replace(/\s/gu, ''),
      ).toBe(paragraph.data.text.replace(/\s/gu, ''))
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(start.offset!)
        expect(sentence.end).toBeLessThanOrEqual(end.offset!)
      }
    }
  })
})

describe('line and column', () => {
  it.each<[text: string, line: number, column: number]>([
    ['One\rTwo', 2, 1],
    ['One\r\nTwo', 2, 1],
    ['One\r\n\r\n  Two', 3, 3],
    ['One\r\rTwo', 3, 1],
    ['One\u2028Two', 1, 5],
    ['One\f\u00a0Two', 1, 6],
    ['One\n\u2029\tTwo', 2, 3],
  ])('%j: Two at %i:%i', (text, line, column) =>
    expect(paragraphsOf(parse(text)).at(-1)!.position.start).toEqual({line, column, offset: text.indexOf('Two')}),
  )
})
