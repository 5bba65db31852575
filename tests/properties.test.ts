import {readdirSync, readFileSync} from 'node:fs'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {toText} from '../src/compile/text.ts'
import {marker} from '../src/pipeline.ts'

const mark = marker()
const clean = (text: string): string => toText(mark(text).tree)
const withCaptions = (text: string): string => toText(mark(text).tree, {captions: 'keep'})
/** Words; characters, of scripts that put no space between words. */
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? []

const fixtures = new URL('../fixtures/', import.meta.url)
const cleanTexts = readdirSync(fixtures, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
  .map(({name}) => readFileSync(new URL(`${name}/expected.txt`, fixtures), 'utf8'))
const furniture = [
  'Advertisement',
  'Exit mobile version',
  'Share on Facebook',
  'By Jane Roe',
  'Photo: Jane Roe/Reuters',
]

/** A sentence or more of running text. */
const isProse = (line: string): boolean => words(line).length >= 12 && /[.!?…。！？؟۔][”"’»」)]*$/u.test(line)

/**
 * Texts that look like scrapes: the headline and some lines of an article in their order, running text among them, some
 * of them once more, an odd separator between.
 */
const separator = fc.constantFrom(
  '\n\n',
  '\n',
  '\r\n',
  '\r\n\r\n',
  '\n\u00a0\n',
  '\u2028',
  '\f',
  '\r',
  '\n\n\n',
  '\n\u200b\n',
)
const scrape = fc
  .constantFrom(...cleanTexts)
  .chain((text) => {
    const lines = text.split(/[\n\r]+/u).filter(Boolean)
    const again = fc.subarray(lines, {maxLength: Math.min(5, lines.length)})
    const noise = fc.array(fc.oneof(fc.constantFrom(...furniture), fc.string()), {maxLength: 4})
    const body = fc.subarray(lines.slice(1)).filter((some) => some.some(isProse))
    return fc.tuple(
      body.map((some) => [lines[0]!, ...some]),
      again,
      noise,
      separator,
    )
  })
  .map(([lines, again, noise, between]) => [...lines, ...again, ...noise].join(between))

const settings = {numRuns: 400, seed: 20_261_124}

describe('properties', () => {
  it('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(scrape, (text) => {
        const once = clean(text)
        expect(clean(once)).toBe(once)
      }),
      settings,
    )
  })

  it('no word appears that was not there, in its order', () => {
    fc.assert(
      fc.property(scrape, (text) => {
        const from = words(text.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''))
        let at = 0
        for (const word of words(withCaptions(text))) {
          at = from.indexOf(word, at) + 1
          expect(at, `“${word}” was not there`).toBeGreaterThan(0)
        }
      }),
      settings,
    )
  })

  it('the same text gives the same bytes, whatever was cleaned before', () => {
    fc.assert(
      fc.property(scrape, scrape, (text, other) => {
        const first = clean(text)
        clean(other)
        expect(toText(marker()(text).tree)).toBe(first)
      }),
      {...settings, numRuns: 100},
    )
  })

  it('every removal is a piece of the original at its place', () => {
    fc.assert(
      fc.property(scrape, (text) => {
        const {file} = mark(text)
        for (const {place, source} of file.messages) {
          expect(source).toBe('cleancopy')
          if (!place || !('start' in place)) throw new Error('a message without a range')
          expect(place.start.offset).toBeLessThan(place.end.offset!)
          expect(place.end.offset).toBeLessThanOrEqual(text.length)
        }
      }),
      settings,
    )
  })

  it.each(readdirSync(fixtures).filter((name) => !name.endsWith('.md') && name !== 'pages'))(
    'the clean text of %s comes back whole',
    (name) => {
      const expected = readFileSync(new URL(`${name}/expected.txt`, fixtures), 'utf8')
      expect(clean(expected)).toBe(expected)
    },
  )
})
