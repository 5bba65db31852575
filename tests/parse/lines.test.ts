import {describe, expect, it} from 'vitest'
import {splitLines} from '../../src/parse/lines.ts'

/** Each line as `row+column text`, its column counted from the start of the editor's line. */
const shown = (text: string): string[] =>
  splitLines(text).map(({start, end, row, rowStart}) => `${row}+${start - rowStart} ${text.slice(start, end)}`)

describe('splitLines', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['nothing', '', ['1+0 ']],
    ['one line', 'one', ['1+0 one']],
    ['LF', 'one\ntwo', ['1+0 one', '2+0 two']],
    ['CRLF', 'one\r\ntwo', ['1+0 one', '2+0 two']],
    ['lone CR', 'one\rtwo', ['1+0 one', '2+0 two']],
    ['LF, then CR: two breaks', 'one\n\rtwo', ['1+0 one', '2+0 ', '3+0 two']],
    ['CR, then CRLF: two breaks', 'one\r\r\ntwo', ['1+0 one', '2+0 ', '3+0 two']],
    ['CRLF twice', '\r\n\r\n', ['1+0 ', '2+0 ', '3+0 ']],
    ['line feed at the end', 'one\n', ['1+0 one', '2+0 ']],
    ['U+2028 breaks a line but not an editor’s', 'one\u2028two', ['1+0 one', '1+4 two']],
    ['U+2029', 'one\u2029two\nthree', ['1+0 one', '1+4 two', '2+0 three']],
    ['form feed', 'one\ftwo', ['1+0 one', '1+4 two']],
    ['vertical tab', 'one\vtwo', ['1+0 one', '1+4 two']],
    ['NEL', 'one\u0085two', ['1+0 one', '1+4 two']],
    ['form feed after LF', 'one\n\ftwo', ['1+0 one', '2+0 ', '2+1 two']],
  ])('%s', (_name, text, lines) => expect(shown(text)).toEqual(lines))

  it('loses no character but the breaks', () => {
    const text = 'a\r\nb\rc\nd\u2028e\u2029f\fg\vh\u0085i'
    expect(
      splitLines(text)
        .map(({start, end}) => text.slice(start, end))
        .join(''),
    ).toBe('abcdefghi')
  })
})
