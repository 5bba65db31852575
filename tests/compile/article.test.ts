import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'
import {validateArticle} from '../validate.ts'

const lede =
  'The council of Eastmere voted on Tuesday night to reopen the old tram line between the harbour and the upper town.'
const second =
  'Work is to begin in March, when the contractor has promised to close only one lane of the quay at a time.'
const third =
  'Nobody spoke against the plan itself; the quarrel was over who should run the trams once the bridges are safe.'
const caption = 'An old tram stands in the depot at Eastmere. Photo: Jane Roe/Reuters'
const story = [
  'EASTMERE POST',
  'Trams to return to the quay',
  lede,
  caption,
  second,
  caption,
  third,
  lede,
  'Exit mobile version',
]

const breaks = [
  ['LF', '\n\n'],
  ['one a line', '\n'],
  ['CRLF', '\r\n\r\n'],
  ['lone CR', '\r'],
  ['U+2028', '\u2028'],
  ['no-break spaces', '\n\u00a0\n\u00a0 '],
  ['form feeds', '\n\f\n'],
] as const

describe.each(breaks)('article: %s', (_name, between) => {
  const text = `\ufeff${story.join(between)}${between}🚋`
  const article = clean(text)

  it('holds to the schema', () => expect(() => validateArticle(article)).not.toThrow())

  it('has the title, the site and the story', () =>
    expect(article).toMatchObject({
      title: story[1],
      site: story[0],
      language: 'en',
      paragraphs: [lede, second, third, '🚋'],
    }))

  it('has each removal at its place', () => {
    expect(article.removed.length).toBeGreaterThanOrEqual(3)
    for (const {text: gone, start, end, line, column} of article.removed) {
      expect(gone).toBe(text.slice(start, end))
      const before = text.slice(0, start).split(/\r\n|\r|\n/)
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
    }
  })

  it('has twins that lie in what stays', () => {
    const repeat = article.removed.find(({text: gone}) => gone === lede)
    expect(repeat?.twin).toMatchObject({start: text.indexOf(lede), end: text.indexOf(lede) + lede.length, alike: 1})
  })

  it('counts', () =>
    expect(article.stats).toMatchObject({
      paragraphsIn: story.length + 1,
      paragraphsOut: 4,
      captions: article.captions.length,
      removed: article.removed.length,
    }))
})

describe('captions', () => {
  it.each<[name: string, paragraphs: string[], after: number]>([
    ['before the first paragraph', [caption, lede, second], -1],
    ['after the title, before the first paragraph', ['Trams to return to the quay', caption, lede, second], -1],
    ['after the first', [lede, caption, second], 0],
    ['after the last', [lede, second, caption], 1],
    ['what is cut does not count', [lede, second, lede, 'Exit mobile version', caption, third], 1],
  ])('follow the paragraph: %s', (_name, paragraphs, after) => {
    const article = clean(paragraphs.join('\n\n'))
    expect(article.captions).toEqual([
      {
        raw: caption,
        text: 'An old tram stands in the depot at Eastmere.',
        credit: 'Jane Roe/Reuters',
        photographer: 'Jane Roe',
        agency: 'Reuters',
        via: [],
        flags: [],
        line: paragraphs.indexOf(caption) * 2 + 1,
        after,
        start: paragraphs.join('\n\n').indexOf(caption),
        end: paragraphs.join('\n\n').indexOf(caption) + caption.length,
      },
    ])
  })
})

describe('the title', () => {
  it.each<[name: string, paragraphs: string[], title: string | null]>([
    [
      'stands above a caption',
      ['EASTMERE POST', 'Trams to return to the quay', caption, lede, second],
      'Trams to return to the quay',
    ],
    ['is no caption', [caption, lede, second], null],
    ['is no prose, also where that comes twice', [lede, lede, second], null],
  ])('%s', (_name, paragraphs, title) => expect(clean(paragraphs.join('\n\n')).title).toBe(title))
})

describe('stats', () => {
  it.each<[text: string, wordsIn: number, wordsOut: number]>([
    ['', 0, 0],
    ['One two three.', 3, 3],
    ['One two three.\n\nExit mobile version', 6, 3],
  ])('%j: %i words in, %i out', (text, wordsIn, wordsOut) =>
    expect(clean(text).stats).toMatchObject({wordsIn, wordsOut}),
  )
})

describe('an empty text', () => {
  it.each(['', '\n', '\u00a0\u200b\r\n'])('%j gives nulls and empty lists', (text) => {
    const article = clean(text)
    validateArticle(article)
    expect(article).toMatchObject({
      title: null,
      site: null,
      byline: null,
      published: null,
      language: null,
      paragraphs: [],
      captions: [],
      removed: [],
    })
  })
})
