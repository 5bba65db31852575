import {isUtf8} from 'node:buffer'
import {InputError} from './input-error.ts'

/** Longest input, in bytes: longer is not one article, and V8's strings hold little more (512 MiB). */
export const mostBytes = 256 * 1024 * 1024
/** A NUL in the first bytes means that this is no text. */
const sniffed = 8192

/** A decoded text. */
export interface Decoded {
  text: string
  /** Label of the encoding it was in. */
  encoding: string
  /** Pieces of UTF-8 that are broken, and stand as U+FFFD. */
  damaged: number
}

/**
 * Decodes bytes: UTF-8, also with a few broken bytes, UTF-16 where a byte order mark says so, else Windows-1252, as
 * browsers do.
 *
 * @param bytes - The whole file.
 * @returns The text, without its byte order mark, and the encoding.
 * @throws InputError if it is too long or binary.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > mostBytes) throw tooLong(bytes.length)
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && bytes.subarray(0, sniffed).includes(0)) {
    throw new InputError('looks binary, not text: name the text file, or extract its text first')
  }
  if (encoding === 'windows-1252') return decodeOther(bytes)
  return {text: new TextDecoder(encoding).decode(bytes), encoding, damaged: 0}
}

/** Text of Windows-1252 has next to nothing that is UTF-8 by chance: what has much of it is UTF-8 with a broken byte. */
const leastSound = 4

function decodeOther(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes)
  const damaged = text.split('\ufffd').length - 1
  // oxlint-disable-next-line no-control-regex -- anything beyond ASCII is counted
  const sound = text.replace(/[\x00-\x7f\ufffd]+/g, '').length
  if (sound >= damaged * leastSound) return {text, encoding: 'utf-8', damaged}
  return {text: decodeWindows1252(bytes), encoding: 'windows-1252', damaged: 0}
}

/** The error for a file of so many bytes; of more than there may be if their number is not known. */
export function tooLong(bytes?: number): InputError {
  const size = (n: number): string => `${Math.round(n / 1024 / 1024)} MiB`
  const limit = bytes === undefined ? `more than ${size(mostBytes)}` : `${size(bytes)}, at most ${size(mostBytes)}`
  return new InputError(`too long for one article (${limit}): split it, or give records with --from jsonl`)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Windows-1252 from 0x80 to 0x9f; the five undefined bytes map to C1 controls, as in every browser. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: Node's TextDecoder takes this label for Latin-1, which loses quotes and dashes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (char) => c1[char.charCodeAt(0) - 0x80]!)
}
