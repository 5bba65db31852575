import {describe, expect, it} from 'vitest'
import {parsePack} from '../../src/rules/parse-pack.ts'

const rule = {
  id: 'related/read-more',
  kind: 'prefix',
  phrases: ['Read more:'],
  confidence: 0.9,
  why: 'a link to another story',
  source: 'a test',
  drop: ['Read more: x'],
  keep: ['He read more.'],
}

/** A pack of one rule with something changed. */
function pack(change: object, ...others: object[]): object {
  return {language: 'en', rules: [{...rule, ...change}, ...others]}
}

it('takes a pack that is right, and gives it back', () => {
  expect(parsePack(pack({}), 'p')).toEqual(pack({}))
  expect(() => parsePack(pack({when: {maxWords: 9, place: 'end', sentence: false}}), 'p')).not.toThrow()
})

describe('refuses, and says where and what would be right', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], 'p: not an object'],
    ['no language', {rules: []}, 'p: “language” is missing: give its ISO 639-1 code'],
    ['no rules', {language: 'en'}, 'p: “rules” is missing'],
    ['a rule that is none', {language: 'en', rules: [7]}, 'p: rule 1: not an object'],
    ['an unknown field', pack({pattern: 'x'}), 'p: rule related/read-more: unknown field “pattern”'],
    ['an id in capitals', pack({id: 'Related/More'}), '“id” must be family/name in lower case'],
    ['an unknown family', pack({id: 'nonsense/more'}), 'unknown family “nonsense”: use mobile'],
    ['an unknown kind', pack({kind: 'regex'}), 'unknown kind “regex”: use line'],
    ['no phrases', pack({phrases: []}), '“phrases” must be a list of at least one text'],
    ['no near misses', pack({keep: []}), '“keep” must be a list of at least one text'],
    ['no reason', pack({why: ''}), '“why” is missing'],
    ['too much confidence', pack({confidence: 2}), '“confidence” must be a number over 0 and at most 1'],
    ['an unknown condition', pack({when: {before: 1}}), 'unknown condition “before”: use maxWords'],
    ['an unknown place', pack({when: {place: 'top'}}), '“place” must be start, end or edges, not "top"'],
    ['a mistyped condition', pack({when: {maxWord: 3}}), 'unknown condition “maxWord”: did you mean maxWords?'],
    ['a number in words', pack({when: {maxWords: 'ten'}}), '“maxWords” must be a whole number from 1, not "ten"'],
    ['no words', pack({when: {minWords: 0}}), '“minWords” must be a whole number from 1, not 0'],
    ['a neighbour', pack({when: {beside: 'tu'}}), '“beside” must be cut, and nothing else, not "tu"'],
    ['a sentence', pack({when: {sentence: true}}), '“sentence” must be false, and nothing else, not true'],
    ['conditions that are none', pack({when: 'end'}), '“when” must be an object'],
    ['a text for a choice', pack({everywhere: 'yes'}), '“everywhere” must be true or false'],
    ['a number as a text', pack({confidence: '0.9'}), '“confidence” must be a number over 0'],
    ['a mistyped field', pack({phrase: ['x']}), 'unknown field “phrase”: did you mean phrases?'],
    ['a mistyped family', pack({id: 'realted/more'}), 'unknown family “realted”: did you mean related?'],
    ['the name of a language', {...pack({}), language: 'english'}, 'p: “language” must be an ISO 639-1 code'],
    ['a list of languages', {...pack({}), language: ['en']}, 'p: “language” must be an ISO 639-1 code'],
    ['an unknown field of the pack', {...pack({}), rule: []}, 'p: unknown field “rule”: did you mean rules?'],
    ['an unknown slot', pack({phrases: ['{word} more']}), 'unknown slot {word} in “{word} more”: use {n}'],
    ['an open bracket', pack({phrases: ['(Read|See more']}), '“)” is missing in “(Read|See more”'],
    ['a bracket that closes nothing', pack({phrases: ['Read] more']}), '“]” closes nothing'],
    ['gaps that run together', pack({phrases: ['By {name}{rest}']}), '{name}{rest} in “By {name}{rest}”'],
    ['no word', pack({kind: 'line', phrases: ['»']}), 'phrase “»” has no word in it'],
    ['an id twice', pack({}, {...rule, phrases: ['Also:']}), 'p: rule related/read-more: this id stands twice'],
    ['a phrase twice', pack({}, {...rule, id: 'related/other'}), 'stands in related/read-more already'],
  ])('%s', (_, value, message) => {
    expect(() => parsePack(value, 'p')).toThrow(message)
  })
})
