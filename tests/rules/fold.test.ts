import {describe, expect, it} from 'vitest'
import {fold} from '../../src/rules/fold.ts'

describe('folding', () => {
  it.each([
    ['READ  More', 'read more'],
    ['\u00a0Élan\u2009vital\u2026', 'elan vital...'],
    ['It`s', "it's"],
    ['It`s – “here”', 'it\'s - "here"'],
    ['Œuvre №\u00a05', 'œuvre no 5'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'straße'],
    ['Ǆ', 'dz'],
    ['soft\u00adhyphen', 'softhyphen'],
  ])('makes %j %j', (text, folded) => expect(fold(text)).toBe(folded))

  // Han beside them has a text folded as a whole; without it each character is folded by itself.
  it('is the same for a character by itself and in a text', () => {
    for (let code = 0x20; code < 0x2800; code++) {
      const char = String.fromCodePoint(code)
      expect([code, fold(`I${char}a ${char}`)]).toEqual([code, fold(`漢 I${char}a ${char}`).slice(2)])
    }
  })

  it('twice is folding once', () => {
    for (let code = 0x20; code < 0x2800; code++) {
      const once = fold(`I${String.fromCodePoint(code)}a`)
      expect(fold(once)).toBe(once)
    }
  })
})
