import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse-article.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import {prose} from './wrapped.ts'

const texts = (text: string): string[] => paragraphsOf(parse(text)).map(({data}) => data.text)
const tight = (text: string): boolean[] => paragraphsOf(parse(text)).map(({data}) => data.tight)

describe('paragraphs', () => {
  it.each([
    ['a blank line', '\n\n'],
    ['several blank lines', '\n\n\n\n'],
    ['one a line', '\n'],
    ['CRLF', '\r\n'],
    ['CRLF and blank lines', '\r\n\r\n'],
    ['lone CR', '\r'],
    ['lone CR twice', '\r\r'],
    ['U+2028', '\u2028'],
    ['U+2029', '\u2029'],
    ['NEL', '\u0085'],
    ['form feed', '\f'],
    ['form feed on a line of its own', '\n\f\n'],
    ['a line of no-break spaces', '\n\u00a0\u00a0\n'],
    ['a line of zero-width spaces', '\n\u200b\n'],
    ['a line with a byte order mark', '\n\ufeff\n'],
    ['a line of tabs and spaces', '\n \t \n'],
    ['an indent', '\n    '],
    ['a tab', '\n\t'],
    ['trailing spaces', '   \n'],
    ['mixed breaks', '\r\n\u00a0\r\u2028\n'],
  ])('are parted by %s', (_name, between) => {
    expect(texts(prose.join(between))).toEqual(prose)
    expect(texts(`${between}${prose.join(between)}${between}`)).toEqual(prose)
  })

  it.each(['', '\n', '\r\n\r\n', ' \u00a0\t', '\u200b\n\ufeff', '\f\u2028\u2029'])('are none in %j', (text) =>
    expect(parse(text).children).toEqual([]),
  )

  it('that stand one a line are not joined, short or long', () => {
    const lines = ['ADVERTISEMENT', prose[0]!, 'By Mara Lind', 'Trams to return', prose[1]!, 'Share', '12 comments']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })

  it('keep an unspaced dash, an ellipsis and an emoji as they are', () => {
    const lines = ['Trams—again…', '🚋 back on track', '«Да»']
    expect(texts(lines.join('\n'))).toEqual(lines)
  })
})

describe('tight', () => {
  it.each<[name: string, text: string, tight: boolean[]]>([
    ['never where no line is blank', 'One\nTwo\nThree', [false, false, false]],
    ['a line under another, in a text with blank lines', 'One\nTwo\n\nThree', [false, true, false]],
    ['items under each other, with no blank line at all', '- one\n- two', [false, true]],
    ['not the first item', 'Take\n- one\n- two', [false, false, true]],
    ['blank lines at the ends part nothing', '\n\nOne\nTwo\n\n', [false, false]],
    ['a line of NBSP is blank', 'One\n\u00a0\nTwo\nThree', [false, false, true]],
  ])('%s', (_name, text, expected) => expect(tight(text)).toEqual(expected))
})

describe('role', () => {
  it.each<[text: string, role: string]>([
    ['- bread', 'list'],
    ['  3. bread', 'list'],
    ['Bread is baked.', 'body'],
  ])('%j is %s', (text, role) => expect(paragraphsOf(parse(text))[0]!.data.role).toBe(role))
})
