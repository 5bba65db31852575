import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {clean} from '../src/index.ts'
import {languages, readPack} from '../src/rules/load.ts'

/** What stands in lines of metadata, credits and menus between their words. */
const marks = [...'—–-:：|/·•.,、。()（）[]"“”«»©@&=＝*#…’%€▲', '\u00a0', '\u200b', '\u0301', 'ـ', 'َ']
const numbers = [
  '1',
  '12',
  '31',
  '2024',
  '7:30',
  '18h30',
  '3/4',
  '05.03.2024',
  '２０２４',
  '٢٠٢٤',
  '१०',
  '1/12',
  '9'.repeat(20),
]

/** All that a pack knows, and what it keeps: labels, months, names of agencies, lines and their words. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split(' ')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

// Fixtures have what somebody thought of; a month as the last word of a line once failed in fifteen languages.
describe('no text of the words that a pack knows makes cleaning fail', () => {
  it.each(Object.keys(languages))('%s', (language) => {
    const {rules, ...data} = readPack(language)
    const said = rules.flatMap(({drop, keep}) => [...drop, ...keep])
    const word = fc.constantFrom(...new Set([...stringsOf(data), ...said.flatMap(stringsOf)]))
    const part = fc.oneof({weight: 3, arbitrary: word}, fc.constantFrom(...numbers), fc.constantFrom(...marks))
    const line = fc.oneof(
      {weight: 3, arbitrary: fc.array(part, {minLength: 1, maxLength: 6}).map((parts) => parts.join(' '))},
      fc.array(part, {minLength: 1, maxLength: 6}).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...said), {minLength: 2, maxLength: 4}).map((parts) => parts.join(' ')),
    )
    const text = fc.array(line, {minLength: 3, maxLength: 25}).map((lines) => lines.join('\n\n'))
    fc.assert(
      fc.property(text, (raw) => {
        for (const {start, end} of clean(raw, {language, page: 'on'}).removed)
          expect(raw.slice(start, end)).not.toBe('')
      }),
      {numRuns: 60, seed: 20_261_124},
    )
  })
})
