import {describe, expect, it} from 'vitest'
import {paragraphsIn} from '../model/paragraphs.ts'

const texts = (lines: string[]): string[] => paragraphsIn(lines.join('\n')).map(({data}) => data.text)

/** Links in two paragraphs, so that the text is known for one of text nodes. */
const torn = [
  'The ferry was built by',
  'Holm Yard',
  ', which has closed.',
  'It sank',
  '(twice)',
  ', and was raised by a crane.',
]
const whole = ['The ferry was built by Holm Yard, which has closed.', 'It sank (twice), and was raised by a crane.']

describe('one line a text node', () => {
  it('is joined where a link or an emphasis has torn a sentence', () => expect(texts(torn)).toEqual(whole))

  it('is joined after one short word that begins a sentence', () =>
    expect(texts([...torn, 'The', 'Marsh Post', 'was the first paper to write about it.'])).toEqual([
      ...whole,
      'The Marsh Post was the first paper to write about it.',
    ]))

  it.each([
    [
      'a heading over a sentence that begins with a link',
      ['Night ferries', 'Holm Yard', 'has built none of them so far.'],
      ['Night ferries', 'Holm Yard has built none of them so far.'],
    ],
    ['sentences', ['Nobody was hurt.', 'the crew went home.'], ['Nobody was hurt.', 'the crew went home.']],
    ['a menu', ['Home', 'About', 'Contact'], ['Home', 'About', 'Contact']],
  ])('stays apart: %s', (_name, lines, expected) => expect(texts([...torn, ...lines])).toEqual([...whole, ...expected]))
})
