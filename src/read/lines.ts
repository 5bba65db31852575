import {mostBytes} from './decode.ts'
import {InputError} from './input-error.ts'

/**
 * Cuts a stream of bytes into lines, holding no more than one line.
 *
 * @param chunks - The bytes, in any pieces.
 * @returns Each line's bytes, without its line feed or CRLF. A line feed at the very end begins no line.
 * @throws InputError if one line is longer than a text may be.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = buffer.indexOf(10); at >= 0; at = buffer.indexOf(10, from)) {
      const piece = buffer.subarray(from, at)
      yield withoutReturn(held.length ? Buffer.concat([...held, piece]) : piece)
      held = []
      size = 0
      from = at + 1
    }
    if (from < buffer.length) {
      // Streams reuse their buffers.
      held.push(Buffer.from(buffer.subarray(from)))
      size += buffer.length - from
      if (size > mostBytes) throw new InputError('one line is longer than 256 MiB: is this JSON Lines?')
    }
  }
  if (held.length) yield withoutReturn(Buffer.concat(held))
}

function withoutReturn(line: Buffer): Buffer {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line
}
