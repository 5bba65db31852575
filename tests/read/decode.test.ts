import {describe, expect, it} from 'vitest'
import {decode, mostBytes, tooLong} from '../../src/read/decode.ts'
import {InputError} from '../../src/read/input-error.ts'

const text = 'Café – “naïve”\r\n市议会 🚋'
const utf16le = Buffer.from(text, 'utf16le')
const utf16be = Buffer.from(text, 'utf16le').swap16()
const bytes = (...parts: (number[] | Uint8Array)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('decode', () => {
  it.each<[name: string, bytes: Uint8Array, text: string, encoding: string]>([
    ['nothing', bytes(), '', 'utf-8'],
    ['ASCII', Buffer.from('plain'), 'plain', 'utf-8'],
    ['UTF-8', Buffer.from(text), text, 'utf-8'],
    ['UTF-8 with BOM', bytes([0xef, 0xbb, 0xbf], Buffer.from(text)), text, 'utf-8'],
    ['only one BOM goes', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), '\ufeff', 'utf-8'],
    ['UTF-16 LE with BOM', bytes([0xff, 0xfe], utf16le), text, 'utf-16le'],
    ['UTF-16 BE with BOM', bytes([0xfe, 0xff], utf16be), text, 'utf-16be'],
    ['UTF-16 BOM alone', bytes([0xff, 0xfe]), '', 'utf-16le'],
    ['Windows-1252', bytes([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80]), '“Café” €', 'windows-1252'],
    ['Latin 1', Buffer.from('über ñ', 'latin1'), 'über ñ', 'windows-1252'],
  ])('%s', (_name, given, expected, encoding) => expect(decode(given)).toEqual({text: expected, encoding, damaged: 0}))

  it('keeps UTF-8 with a broken byte', () => {
    const {text: found, encoding, damaged} = decode(bytes(Buffer.from(text), [0xff], Buffer.from(text)))
    expect({found, encoding, damaged}).toEqual({found: `${text}\ufffd${text}`, encoding: 'utf-8', damaged: 1})
  })

  it('reads a view into a larger buffer', () => {
    const whole = Buffer.from(`xx${text}xx`)
    expect(decode(new Uint8Array(whole.buffer, whole.byteOffset + 2, whole.length - 4)).text).toBe(text)
  })

  it.each<[name: string, bytes: Uint8Array]>([
    ['PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a NUL between letters', Buffer.from('plain\0text')],
    ['NUL only', bytes([0])],
    ['UTF-16 without BOM', Buffer.from('plain text', 'utf16le')],
  ])('refuses what is binary: %s', (_name, given) => {
    expect(() => decode(given)).toThrow(InputError)
    expect(() => decode(given)).toThrow(/binary/)
  })

  it('refuses what is too long, and names both sizes and the mend', () => {
    const given = new Uint8Array(mostBytes + 1024 * 1024)
    expect(() => decode(given)).toThrow(InputError)
    expect(() => decode(given)).toThrow(/257 MiB.*256 MiB.*jsonl/)
    expect(tooLong(mostBytes * 4).message).toContain('1024 MiB')
  })
})
