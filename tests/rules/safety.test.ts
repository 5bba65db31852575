import {describe, expect, it} from 'vitest'
import {matchesPhrase} from '../../src/rules/match-phrase.ts'
import {parsePhrase} from '../../src/rules/parse-phrase.ts'

// With backtracking each of these would outlast the time limit of a test by ages.
describe('no text makes a phrase take long', () => {
  it.each([
    ['{name} and {name} and {name} or {name} and {name}', 'a and '.repeat(120)],
    ['{rest}x{rest}y{rest}z', 'xy'.repeat(350)],
    ['{n}[ ]{n}[ ]{n}[ ]{n}[ ]{n}[ ]{n} times', '1'.repeat(700)],
    ['({name}|{n})[ {name}][ {name}][ {name}][ {name}] end', 'word '.repeat(140)],
    ['[a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a][a]b', 'a'.repeat(30)],
    ['{rest}[{rest}][{rest}][{rest}][{rest}][{rest}][{rest}][{rest}]!', 'x '.repeat(350)],
  ])('%s', (phrase, text) => expect(matchesPhrase(parsePhrase(phrase), text, false)).toBe(false))
})
