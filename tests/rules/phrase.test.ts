import {describe, expect, it} from 'vitest'
import {fold} from '../../src/rules/fold.ts'
import {matchesPhrase} from '../../src/rules/match-phrase.ts'
import {parsePhrase, writePhrase} from '../../src/rules/parse-phrase.ts'

/** Whether a phrase matches a text. */
function matches(phrase: string, text: string, open = false): boolean {
  const pieces = parsePhrase(phrase)
  const again = parsePhrase(writePhrase(pieces), true)
  expect(again).toEqual(pieces)
  return matchesPhrase(again, fold(text), open)
}

describe('a phrase matches', () => {
  it.each([
    ['Read more', 'READ MORE'],
    ['{n} comment[s]', '2,301 Comments'],
    ['{n} comments', '٤٢ comments'],
    ['{count}/{count}', '3/14'],
    ['Share on {net}', 'Share on X (Twitter)'],
    ['By {name}', 'By Ann Mary de la Cruz'],
    ['(Read|See)[ all] more', 'see more'],
    ['Sign up{rest}newsletter', 'Sign up today for the daily newsletter'],
    ['Follow {name} {n}', 'Follow us 3'],
    ['a{rest}b{rest}c', 'a1b2c'],
    ['a( {rest} | )b', 'a b'],
    ['a( {rest} | )b', 'a word or two b'],
    ['[gratis ][{rest}](gratis artikler)', 'gratis artikler'],
    ['x[{rest}]', 'x'],
    ['x[{rest}]', 'xyz'],
    ['50\\% off', '50% off'],
  ])('%s: %s', (phrase, text) => expect(matches(phrase, text)).toBe(true))
})

describe('a phrase does not match', () => {
  it.each([
    ['Read more', 'Read more books'],
    ['{count}/{count}', '4.96/5.0'],
    ['By {name}', 'By Ann, who left'],
    ['a{rest}b{rest}c', 'abc'],
    ['a{rest}b', 'ab'],
    ['Sign up{rest}newsletter', 'Sign up today'],
  ])('%s: %s', (phrase, text) => expect(matches(phrase, text)).toBe(false))
})

describe('an open phrase', () => {
  it('may be followed by anything, though not inside a word', () => {
    expect(matches('Read more', 'Read more about it', true)).toBe(true)
    expect(matches('Read mo', 'Read more about it', true)).toBe(false)
    expect(matches('newsle[{rest}]', 'newsletter', true)).toBe(true)
  })
})
