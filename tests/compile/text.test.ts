import {describe, expect, it} from 'vitest'
import type {LayoutOptions} from '../../src/compile/layout.ts'
import {toText} from '../../src/compile/text.ts'
import {parse} from '../../src/parse/parse-article.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import type {Role} from '../../src/types.ts'

/** Prints a text whose paragraphs are given roles by number; `cut` marks one. */
function print(text: string, marks: Record<number, Role | 'cut'> = {}, options: LayoutOptions = {}): string {
  const tree = parse(text)
  for (const [index, mark] of Object.entries(marks)) {
    const {data} = paragraphsOf(tree)[Number(index)]!
    if (mark === 'cut') data.cut = {rule: 'x/y', reason: 'z', confidence: 1}
    else data.role = mark
  }
  return toText(tree, options)
}

describe('toText', () => {
  it.each<[name: string, text: string, printed: string]>([
    ['nothing', '', ''],
    ['one paragraph', 'One', 'One\n'],
    ['one a line becomes one a block', 'One\nTwo\r\nThree', 'One\n\nTwo\n\nThree\n'],
    ['many blank lines become one', '\n\nOne\n\n\n\nTwo\n\n', 'One\n\nTwo\n'],
    ['lines under each other stay so', 'One\n\nTwo\nThree\nFour\n\nFive', 'One\n\nTwo\nThree\nFour\n\nFive\n'],
    ['a list stays tight', '- a\n- b\n- c', '- a\n- b\n- c\n'],
    ['a list under its line', 'Take:\n- a\n- b\nMix.', 'Take:\n\n- a\n- b\n\nMix.\n'],
    ['a list with blank lines stays loose', '- a\n\n- b', '- a\n\n- b\n'],
  ])('%s', (_name, text, printed) => expect(print(text)).toBe(printed))

  it('comes back the same from its own output', () => {
    for (const text of ['One\n\nTwo\nThree\n\nFour\n', 'Take:\n\n- a\n- b\n\nMix.\n', '- a\n- b\n', 'One\n\nTwo\n'])
      expect(print(text)).toBe(text)
  })

  it.each<[name: string, marks: Record<number, Role | 'cut'>, options: LayoutOptions, printed: string]>([
    ['the title is shown', {0: 'title'}, {}, 'A\n\nB\n\nC\n\nD\n'],
    ['or not', {0: 'title'}, {title: false}, 'B\n\nC\n\nD\n'],
    ['what is cut is not', {0: 'cut', 2: 'cut'}, {}, 'B\n\nD\n'],
    ['nothing left', {0: 'cut', 1: 'cut', 2: 'cut', 3: 'cut'}, {}, ''],
    ['captions are dropped', {1: 'caption'}, {}, 'A\n\nC\n\nD\n'],
    ['captions are kept', {1: 'caption'}, {captions: 'keep'}, 'A\n\nB\n\nC\n\nD\n'],
    ['captions come at the end', {0: 'caption', 2: 'caption'}, {captions: 'end'}, 'B\n\nD\n\nA\n\nC\n'],
    ['a caption that is cut is not shown', {1: 'caption', 2: 'cut'}, {captions: 'end'}, 'A\n\nD\n\nB\n'],
  ])('%s', (_name, marks, options, printed) => expect(print('A\n\nB\n\nC\n\nD', marks, options)).toBe(printed))

  it.each<[name: string, marks: Record<number, Role | 'cut'>, options: LayoutOptions, printed: string]>([
    ['a line under one that is cut starts a block', {1: 'cut'}, {}, 'A\n\nC\nD\n\nE\n'],
    ['a line under the title stays so', {0: 'title'}, {}, 'A\nB\nC\nD\n\nE\n'],
    ['a caption among lines starts and ends a block', {2: 'caption'}, {captions: 'keep'}, 'A\nB\n\nC\n\nD\n\nE\n'],
    ['a dropped caption among lines parts them', {1: 'caption'}, {}, 'A\n\nC\nD\n\nE\n'],
  ])('tight lines: %s', (_name, marks, options, printed) =>
    expect(print('A\nB\nC\nD\n\nE', marks, options)).toBe(printed),
  )

  it('does not let single lines run together when the only blank line is gone', () => {
    expect(print('A\nB\nC\n\nD', {3: 'cut'})).toBe('A\n\nB\n\nC\n')
    expect(print('- A\n- B\n\nD', {2: 'cut'})).toBe('- A\n- B\n')
  })
})
