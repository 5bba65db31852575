import {describe, expect, it} from 'vitest'
import type {LayoutOptions} from '../../src/compile/layout.ts'
import {toMarkdown} from '../../src/compile/markdown.ts'
import {parse} from '../../src/parse/parse-article.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import type {Role} from '../../src/types.ts'

function print(text: string, roles: Record<number, Role> = {}, options: LayoutOptions = {}): string {
  const tree = parse(text)
  for (const [index, role] of Object.entries(roles)) paragraphsOf(tree)[Number(index)]!.data.role = role
  return toMarkdown(tree, options)
}

describe('toMarkdown', () => {
  it.each<[name: string, text: string, roles: Record<number, Role>, options: LayoutOptions, printed: string]>([
    ['nothing', '', {}, {}, ''],
    ['paragraphs', 'One\nTwo', {}, {}, 'One\n\nTwo\n'],
    ['title', 'One\n\nTwo', {0: 'title'}, {}, '# One\n\nTwo\n'],
    ['no title', 'One\n\nTwo', {0: 'title'}, {title: false}, 'Two\n'],
    ['heading', 'One\n\nTwo', {0: 'heading'}, {}, '## One\n\nTwo\n'],
    ['caption dropped', 'One\n\nTwo', {0: 'caption'}, {}, 'Two\n'],
    ['caption kept', 'One\n\nTwo', {0: 'caption'}, {captions: 'keep'}, '*One*\n\nTwo\n'],
    ['caption at the end', 'One\n\nTwo', {0: 'caption'}, {captions: 'end'}, 'Two\n\n*One*\n'],
    ['list', '* a\n• b\n– c', {}, {}, '* a\n- b\n- c\n'],
    ['numbered list', '1. a\n2) b', {}, {}, '1. a\n2. b\n'],
    ['lines under each other', 'One\nTwo\n\nThree', {}, {}, 'One\\\nTwo\n\nThree\n'],
    ['a list under a line', 'Take:\n- a\n- b', {}, {}, 'Take:\n\n- a\n- b\n'],
    ['lettered items do not run together', 'a) one\nb) two', {}, {}, 'a) one\\\nb) two\n'],
  ])('%s', (_name, text, roles, options, printed) => expect(print(text, roles, options)).toBe(printed))

  it.each([
    ['emphasis', 'a *b* _c_', String.raw`a \*b\* \_c\_`],
    ['code', 'a `b`', 'a \\`b\\`'],
    ['link', '[a](b)', String.raw`\[a\](b)`],
    ['HTML', 'a <b> c', String.raw`a \<b> c`],
    ['backslash', String.raw`a\b`, String.raw`a\\b`],
    ['heading', '# not a heading', String.raw`\# not a heading`],
    ['hashtag', '#tram', '#tram'],
    ['quote', '> said', String.raw`\> said`],
    ['rule', '---', String.raw`\---`],
    ['fence', '~~~ x', String.raw`\~~~ x`],
    ['year with a full stop', '1986. That was the year.', String.raw`1986\. That was the year.`],
    ['year with a bracket', '1986) That was the year.', String.raw`1986\) That was the year.`],
    ['an entity', 'Roe &copy; &#38; Lind', String.raw`Roe \&copy; \&#38; Lind`],
    ['a lone ampersand', 'Roe & Lind', 'Roe & Lind'],
    ['nothing inside', 'It was no. 5 – 3 > 2, #1 - 2 + 3!', 'It was no. 5 – 3 > 2, #1 - 2 + 3!'],
  ])('escapes what is no markup: %s', (_name, text, printed) => expect(print(text)).toBe(`${printed}\n`))

  it.each<[name: string, text: string, role: Role, printed: string]>([
    ['title', 'The *new* tram', 'title', String.raw`# The \*new\* tram`],
    ['title that ends in a sign', 'Learning C #', 'title', String.raw`# Learning C \#`],
    ['caption', 'A *star*', 'caption', String.raw`*A \*star\**`],
    ['list item', '- a *b* [c] <d>', 'list', String.raw`- a \*b\* \[c\] \<d>`],
    ['list item with a star', '* a *b*', 'list', String.raw`* a \*b\*`],
    ['list item that begins as a heading', '1. # not a heading', 'list', String.raw`1. \# not a heading`],
    ['list item that begins as an item', '- 1986. That was the year', 'list', String.raw`- 1986\. That was the year`],
    ['list item that begins as a quotation', '• > said', 'list', String.raw`- \> said`],
    ['list item with a hashtag', '- #tram', 'list', '- #tram'],
    ['numbered item', '3) a_b_', 'list', String.raw`3. a\_b\_`],
  ])('escapes inside a %s', (_name, text, role, printed) =>
    expect(print(text, {0: role}, {captions: 'keep'})).toBe(`${printed}\n`),
  )
})
