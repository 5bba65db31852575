import {readdirSync, readFileSync} from 'node:fs'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detectLanguage} from '../src/clean/language.ts'
import {toText} from '../src/compile/text.ts'
import {marker} from '../src/pipeline.ts'

const mark = marker()
const clean = (text: string): string => toText(mark(text).tree, {captions: 'keep'})
/** Words; characters, of scripts that put no space between words. */
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? []

const fixtures = new URL('../fixtures/', import.meta.url)
const inputs = readdirSync(fixtures, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
  .map(({name}) => readFileSync(new URL(`${name}/input.txt`, fixtures), 'utf8'))

/** Texts that look like scrapes: lines of fixtures of one language, in any order and number, odd separators between them. */
const linesByLanguage = new Map<string | null, string[]>()
for (const input of inputs) {
  const language = detectLanguage(input)
  const lines = input.split(/[\n\r]+/u).filter(Boolean)
  linesByLanguage.set(language, [...(linesByLanguage.get(language) ?? []), ...lines])
}
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
  .constantFrom(...linesByLanguage.values())
  .chain((lines) => {
    // Fixtures hold copies in other spelling: with them a line would come more than twice.
    const unique = [
      ...new Map(
        lines.map((line) => [
          line
            .normalize('NFKC')
            .replace(/[\u064b-\u0652]/g, '')
            .trim(),
          line,
        ]),
      ).values(),
    ]
    const some = fc.shuffledSubarray(unique, {maxLength: Math.min(30, unique.length)})
    // A scrape says a thing twice; what comes ten times is no scrape.
    const again = fc.shuffledSubarray(unique, {maxLength: Math.min(5, unique.length)})
    const noise = fc.array(fc.string(), {maxLength: 3})
    return fc.tuple(some, again, noise).chain(([first, second, third]) => {
      const all = [...first, ...second, ...third]
      return fc.tuple(fc.constant(all), fc.array(separator, {minLength: all.length, maxLength: all.length}))
    })
  })
  .map(([lines, separators]) => lines.map((line, i) => line + separators[i]).join(''))

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
        for (const word of words(clean(text))) {
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
        expect(toText(marker()(text).tree, {captions: 'keep'})).toBe(first)
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
