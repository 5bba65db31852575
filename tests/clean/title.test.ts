import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const title = 'Ferry to Holm runs again after a winter in dock'
const story = [
  'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.',
  'It had lain in dock since October, when a survey found that the hull was thinner than a coin in many places.',
  'The owners say that it will run until the end of May, and that a new one has been ordered from a yard upriver.',
]
const menu = ['Home', 'Harbour', 'Weather', 'Tide tables', 'Shipping', 'Letters', 'Archive', 'Contact']

describe('the title', () => {
  it.each<[name: string, lines: string[], title: string | null, site: string | null]>([
    ['alone', [title, ...story], title, null],
    ['under a masthead', ['The Holm Post', title, ...story], title, 'The Holm Post'],
    ['twice, first with the site', [`${title} | The Holm Post`, ...menu, title, ...story], title, 'The Holm Post'],
    [
      'twice, with section and site',
      [`${title} - Harbour - The Holm Post`, ...menu, title, ...story],
      title,
      'The Holm Post',
    ],
    ['once, with the site', [`${title} | The Holm Post`, ...menu, ...story], title, 'The Holm Post'],
    ['once, with section and site', [`${title} | Harbour | The Holm Post`, ...menu, ...story], title, 'The Holm Post'],
    [
      'once, with the site after a dash',
      [`${title} – The Holm Post`, ...menu, ...story, '© 2024 The Holm Post'],
      title,
      'The Holm Post',
    ],
    ['the site first', [`The Holm Post » ${title}`, ...menu, title, ...story], title, 'The Holm Post'],
    ['in other words', ['Ferry to Holm runs again | The Holm Post', ...menu, title, ...story], title, null],
    ['over a byline', ['Skip', 'Harbour news', title, 'By Jane Roe', ...story], title, null],
    [
      'below a trail of links',
      [`${title} | The Holm Post`, `Home Harbour ${title}`, title, ...story],
      title,
      'The Holm Post',
    ],
    ['a dash of its own', [`${title} – and the goat`, ...story], `${title} – and the goat`, null],
    ['under a menu, with no title of the page', ['   Skip to the tide tables', ...menu, title, ...story], title, null],
    [
      'under a menu, not the teaser of another',
      ['   The Holm Post', ...menu, 'Read our guide to the islands', title, 'By Jane Roe', ...story],
      title,
      null,
    ],
    [
      'at the margin of a text that Lynx wrote',
      [
        `   #The Holm Post » Feed The Holm Post » ${title} Comments Feed`,
        ...menu.map((entry) => `     * ${entry}`),
        '   Read our guide to the islands',
        title,
        ...story.map((line) => `   ${line}`),
      ],
      title,
      null,
    ],
    [
      'in the middle of a text that Lynx wrote',
      [
        ...menu.map((entry) => `     * ${entry}`),
        '   Posted in Harbour, Ferries',
        `${' '.repeat((80 - title.length) / 2)}${title}`,
        ...story.map((line) => `   ${line}`),
      ],
      title,
      null,
    ],
    [
      'under the heading of a list of links',
      ['   The Holm Post', ...menu, 'Latest news', title, '12 March 2024', ...story],
      title,
      null,
    ],
    [
      'not the lede of a short story with its byline at the end',
      [
        title,
        'The ferry to Holm runs again from Monday, after a winter in dock and a survey that found a hole.',
        'The owners say that it will sail until May.',
        'By Jane Roe',
      ],
      title,
      null,
    ],
    ['no prose', story, null, null],
    ['no date line', ['12 March 2024, 09:40', ...story], null, null],
    ['no byline', ['By Jane Roe and John Doe', ...story], null, null],
    ['nothing', [''], null, null],
    [
      'Chinese',
      [
        '渡轮重新开航 岛上居民乘船进城 | 澜溪晚报',
        '首页',
        '新闻',
        '渡轮重新开航 岛上居民乘船进城',
        '渡轮星期一早上七点开出，船上有四十个人和一只没有人认领的山羊，大家都很高兴。',
      ],
      '渡轮重新开航 岛上居民乘船进城',
      '澜溪晚报',
    ],
  ])('%s', (_name, lines, expected, site) => {
    const article = clean(lines.join('\n\n'))
    expect(article.title).toBe(expected)
    expect(site ?? article.site).toBe(article.site)
  })

  const question = 'Why does the ferry to Holm sail at seven on Monday mornings once again?'
  it.each([
    ['a question', [question, ...menu, question, ...story, ...story]],
    [
      'the headline after the name of the site',
      [
        'The Holm Post - Why the Ferry to Holm Sails at Seven on Mondays',
        'The Holm Post',
        ...menu,
        'Why the Ferry to Holm Sails at Seven on Mondays',
        ...story,
      ],
    ],
  ])('is %s', (_name, lines) => expect(clean(lines.join('\n\n')).title).toBe(lines[0]!.replace('The Holm Post - ', '')))

  it('gives the section', () =>
    expect(clean([`${title} | Harbour | The Holm Post`, ...menu, title, ...story].join('\n\n'))).toMatchObject({
      section: 'Harbour',
      site: 'The Holm Post',
    }))

  it('is printed once', () => {
    const {paragraphs} = clean([`${title} | The Holm Post`, ...menu, title, ...story, title].join('\n\n'))
    expect(paragraphs.filter((paragraph) => paragraph.includes(title))).toEqual([])
  })

  const standfirst = 'Forty people and a goat are the first to cross to the island since the beginning of October'
  it.each<[name: string, lines: string[], site: string | null, first: string]>([
    ['over a longer standfirst', [title, standfirst], null, standfirst],
    ['of few words', ['Ferry runs again', standfirst], null, standfirst],
    [
      'of capitals',
      ['Ferry Sails To Holm Again', 'Owners have ordered a new one'],
      null,
      'Owners have ordered a new one',
    ],
    ['over what the story says', [title, 'Why it lay in dock'], null, 'Why it lay in dock'],
    ['under a masthead', ['The Holm Post', title, standfirst], 'The Holm Post', standfirst],
    ['under a masthead in small letters', ['Holmer nieuwsblad', title, standfirst], 'Holmer nieuwsblad', standfirst],
    [
      'under two lines of a menu',
      ['The Quay Side Weekly', 'In Your Own Area', title, standfirst],
      null,
      'The Quay Side Weekly',
    ],
    ['under a kicker', ['Shipping', title, standfirst], 'Shipping', standfirst],
  ])('stands %s', (_name, lines, site, first) => {
    const article = clean([...lines, ...story].join('\n\n'))
    expect(article).toMatchObject({title: lines.find((line) => line === title) ?? lines[0], site})
    expect(article.paragraphs[0]).toBe(first)
  })

  it.each([
    [
      'said again by the lede',
      ['Ferry to Holm sails today', 'The ferry to Holm sails today.', 'The next sails on Friday.'],
    ],
    ['with a bar and no site', [`${title} | What we know`, ...story]],
    [
      'with a dash in brackets',
      ['Aries (March 21 – April 19)', 'Your ship comes in on Monday.', 'Meet it.', 'Bring rope.'],
    ],
    [
      'in two parts',
      ['The ferry and the goat – Part Two', ...Array.from({length: 9}, (_, i) => `It sailed ${i} times.`)],
    ],
  ])('keeps its words where it is %s', (_name, lines) => {
    const {title: found, paragraphs, removed} = clean(lines.join('\n\n'))
    expect([found, ...paragraphs]).toEqual(lines)
    expect(removed).toEqual([])
  })

  it.each([
    ['one', ['POLITICS'], 'POLITICS', null],
    ['two in one', ['Crime & Law'], 'Crime & Law', null],
    ['two', ['Culture', 'Books'], 'Culture', null],
    ['of another language', ['Société'], 'Société', null],
    ['under the masthead', ['The Holm Post', 'Sport'], 'Sport', 'The Holm Post'],
  ])('is no site where it is a section: %s', (_name, above, section, site) => {
    const article = clean([...above, title, ...story].join('\n\n'))
    expect(article).toMatchObject({title, section, site, paragraphs: story})
  })

  it('is no section under lines of a story', () => {
    const lines = ['The Quay', 'The day the goat came', 'Sport', title, ...story]
    expect(clean(lines.join('\n\n')).section).toBeNull()
  })
})
