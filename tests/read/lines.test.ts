import {describe, expect, it} from 'vitest'
import {readLines} from '../../src/read/lines.ts'

async function linesOf(chunks: Iterable<Uint8Array>): Promise<string[]> {
  const lines: Buffer[] = []
  // Kept as they came: a line must not change when the stream goes on.
  for await (const line of readLines(chunks)) lines.push(line)
  return lines.map(String)
}

const pieces = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size))

describe('readLines', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    ['nothing', '', []],
    ['a line feed alone', '\n', ['']],
    ['no line feed at the end', 'one\ntwo', ['one', 'two']],
    ['a line feed at the end', 'one\ntwo\n', ['one', 'two']],
    ['empty lines', 'one\n\n\ntwo\n\n', ['one', '', '', 'two', '']],
    ['CRLF', 'one\r\ntwo\r\n', ['one', 'two']],
    ['a CR inside stays', 'o\rne\ntwo', ['o\rne', 'two']],
    ['U+2028 and U+0085 break no line', 'o\u2028n\u0085e\ntwo', ['o\u2028n\u0085e', 'two']],
    ['characters of several bytes', '市议会\n🚋🚋\né', ['市议会', '🚋🚋', 'é']],
  ])('%s, split anywhere', async (_name, text, lines) => {
    const bytes = Buffer.from(text)
    for (const size of [1, 2, 3, 4, 5, 7, 1000]) expect(await linesOf(pieces(bytes, size))).toEqual(lines)
  })

  it('takes empty chunks', async () =>
    expect(await linesOf([Buffer.from('o'), Buffer.alloc(0), Buffer.from('ne\n'), Buffer.alloc(0)])).toEqual(['one']))

  it('keeps the part of a line that it holds when a stream uses its buffer again', async () => {
    const shared = Buffer.alloc(3)
    function* stream(): Generator<Buffer> {
      for (const part of ['one', ' tw', 'o\nx']) {
        shared.write(part)
        yield shared
      }
    }
    expect((await linesOf(stream()))[0]).toBe('one two')
  })

  it('reads views into larger buffers', async () => {
    const whole = Buffer.from('xxone\ntwoxx')
    expect(await linesOf([new Uint8Array(whole.buffer, whole.byteOffset + 2, 7)])).toEqual(['one', 'two'])
  })
})
