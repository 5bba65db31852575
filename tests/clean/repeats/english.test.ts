import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.ts'
import {samples} from './articles.ts'

const {
  body: [a, b, c, d, e],
} = samples[0]!
const quoted = '“We shall never again let the island go without a boat for a whole winter,” she said.'
const terms =
  'Subject to the conditions in section four, the licence is granted for a period of one year and may be renewed in writing by both parties.'

function paragraphs(...text: string[]): string[] {
  const {title, paragraphs: list} = clean(text.join('\n\n'))
  return title && !list.includes(title) ? [title, ...list] : list
}

describe('what only looks like a repeat stays', () => {
  it.each<[name: string, text: string[]]>([
    [
      'a quote taken up again inside a new paragraph',
      [
        a,
        quoted,
        b,
        c,
        `Her words, “We shall never again let the island go without a boat for a whole winter”, were met with applause from the benches.`,
      ],
    ],
    [
      'a quote that stands above and inside',
      [
        a,
        `The mayor spoke last. ${quoted} Then the band played and the children threw their caps into the water.`,
        b,
        c,
        quoted.replace(' she said.', ' says the mayor of Skerry today.'),
      ],
    ],
    [
      'a sentence taken up again in a new paragraph',
      [
        a,
        `${d} So they say, at least.`,
        b,
        `As we wrote: ${d} That was too hopeful, as it turned out, for the school bus does not wait for the boat.`,
      ],
    ],
    [
      'a legal formula inside new paragraphs',
      [a, `${d} ${terms}`, b, `${e} ${terms}`, c, `The harbour stays open at night as well. ${terms}`],
    ],
    ['the same under two headings of a kind', ['Buses', 'Route 4', a, 'Route 5', a, 'Fares', b]],
    [
      'what begins with another label',
      [
        a,
        'North: Rain at first, then a dry and mostly cloudy afternoon with light winds from the west and eight degrees.',
        'South: Rain at first, then a dry and mostly cloudy afternoon with light winds from the west and eight degrees.',
        b,
      ],
    ],
    [
      'a sentence said twice inside a quotation',
      [a, '“I did not see the goat at all. I did not see the goat at all.” The judge wrote it down.', b],
    ],
    [
      'answers that begin alike',
      [
        a,
        'Q: Will you sail in winter?',
        'A: We will sail in winter if the council pays for the fuel and for a second man on deck.',
        b,
        'Q: Will you sail at night?',
        'A: We will sail at night if the council pays for the lamps and for a second man on deck.',
        c,
      ],
    ],
    [
      'fixtures',
      [
        a,
        'Saturday',
        'Harbour United v Valley Rovers, 3pm',
        'Skerry Athletic v Port Town, 3pm',
        'Sunday',
        'Harbour United v Valley Rovers, 3pm',
        'Skerry Athletic v Port Town, 3pm',
        b,
      ],
    ],
    [
      'results',
      [
        a,
        'Harbour United 2-1 Valley Rovers',
        'Skerry Athletic 2-1 Port Town',
        b,
        'Harbour United 2-1 Valley Rovers',
        c,
      ],
    ],
    [
      'results in sentences',
      [
        a,
        'Harbour United beat Valley Rovers by two goals to one at home on Saturday in front of a small crowd.',
        'Harbour United beat Skerry Athletic by two goals to one at home on Saturday in front of a small crowd.',
        'Harbour United beat Port Town by three goals to one at home on Saturday in front of a small crowd.',
        b,
      ],
    ],
    [
      'a chant',
      [
        a,
        'The crowd on the quay sang:',
        'Give us back our boat,\nGive us back our boat,\nGive us back our boat,\nGive us back our boat!',
        b,
      ],
    ],
    [
      'a chant, a line a paragraph',
      [
        a,
        'The crowd on the quay sang:',
        'Give us back our harbour boat',
        'Give us back our harbour boat',
        'Give us back our harbour boat',
        b,
      ],
    ],
    [
      'a chant, twice',
      [
        a,
        'The crowd on the quay sang the whole night through:',
        '“Give us back our little harbour boat”',
        '“Give us back our little harbour boat”',
        b,
      ],
    ],
    [
      'lines of a litany',
      [
        a,
        'For the men who built her, we give our thanks today.',
        'For the men who sailed her, we give our thanks today.',
        'For the men who mourn her, we give our thanks today.',
        b,
      ],
    ],
    [
      'a ballad with a refrain of two lines',
      [
        'The boat went out on Monday night,\nthe wind was in the west,\nAnd it is home, my lads, for home,\nand home we love the best.',
        'The boat came back on Friday morn,\nher captain laid to rest,\nAnd it is home, my lads, for home,\nand home we love the best.',
        a,
      ],
    ],
    [
      'a song, a line a paragraph',
      [
        a,
        'The boat went out on Monday night,',
        'And it is home, for home, and home we love the best.',
        'The boat came back on Friday morn,',
        'And it is home, my lads, for home, and home we love the best.',
        b,
      ],
    ],
    [
      'speakers in turn',
      [
        a,
        'Chair: Thank you.',
        'Member: I beg to move the motion as it stands on the paper.',
        'Chair: Thank you.',
        'Member: I beg to move the motion as it stands on the paper.',
        b,
      ],
    ],
    [
      'a step of two recipes',
      [
        a,
        'Bake for 20 minutes until golden, then leave to cool on the rack.',
        b,
        c,
        'Bake for 20 minutes until golden.',
        d,
      ],
    ],
    [
      'list items that say the same',
      [
        a,
        '- Open from nine to five, closed on the first Monday of every month and on holidays\n- The lighthouse',
        b,
        '- Open from nine to five, closed on the first Monday of every month and on holidays\n- The chapel',
        c,
      ],
    ],
    [
      'rows with bars',
      [a, 'Boat | Built | Seats', 'Gull | 1961 | 40', b, 'Boat | Built | Seats', 'Tern | 1961 | 40', c],
    ],
    ['subheadings of a series', [a, 'Where to stay', b, 'Where to eat', c, 'Where to stay', d, 'Where to eat', e]],
    ['dialogue', [a, '“No,” he said.', '“No?”', '“No,” he said.', b]],
    [
      'dialogue of longer lines',
      [
        a,
        '“You said that the boat would wait for us,” said the girl.',
        '“It never waits.”',
        b,
        '“You said that the boat would wait for us,” said the girl.',
        c,
      ],
    ],
    [
      'a paragraph that begins as another',
      [
        a,
        b,
        `${b.split('. ')[0]}. This time, however, the rope held, and nobody was sent to look for a museum at all.`,
        c,
      ],
    ],
    [
      'entries with a time in the line',
      [
        a,
        '14:05 The bridge stays closed to all traffic and drivers are asked to use the ring road until further notice.',
        b,
        '15:10 The bridge stays closed to all traffic and drivers are asked to use the ring road until further notice.',
        c,
      ],
    ],
    [
      'verse with a line of its own between',
      [
        a,
        'Sleep, little boat, sleep,\nthe sea is wide and deep.',
        'The gulls are in their beds of stone.',
        'Sleep, little boat, sleep,\nthe sea is wide and deep.',
        b,
      ],
    ],
    [
      'definitions of the same shape',
      [
        a,
        'A dinghy is a small open boat that is rowed or sailed, and that a larger ship often carries on deck.',
        'A tender is a small open boat that is rowed or driven, and that a larger yacht often tows behind.',
        b,
      ],
    ],
    [
      'a sentence repeated for effect, apart in one paragraph',
      [
        a,
        'They waited. Nobody came to the quay that night. They lit a fire and sang. Nobody came to the quay that night. In the morning they walked home.',
        b,
      ],
    ],
    [
      'a word said twice',
      [a, 'It was a very, very long night on the quay, and the rain went on and on and on until the morning.', b],
    ],
    [
      'a call in a line',
      [a, 'They sang all night. Give us back our harbour boat! Give us back our harbour boat! And the dog howled.', b],
    ],
    [
      'short sentences twice in a row',
      [a, 'The captain shouted from the deck. Cast off! Cast off! Nobody moved on the quay, not even the dog.', b],
    ],
  ])('%s', (_name, text) => {
    expect(paragraphs(...text)).toEqual(text.flatMap((block) => block.split('\n')))
  })
})

describe('what is said twice goes', () => {
  const [first, ...rest] = b.split(/(?<=\.) /u)
  it.each<[name: string, text: string[], left: string[]]>([
    ['a pull quote of a sentence', [a, first!, b, c, d], [a, b, c, d]],
    ['a pull quote below', [a, b, c, rest[0]!, d], [a, b, c, d]],
    [
      'a short opening right below itself',
      [
        a,
        'Nobody on the quay had expected the old boat to come.',
        'Nobody on the quay had expected the old boat to come.',
        b,
      ],
      [a, 'Nobody on the quay had expected the old boat to come.', b],
    ],
    [
      'an alternative text and its caption',
      [a, b, 'The little ferry under a red evening sky', 'The little ferry under a red evening sky', c],
      [a, b, 'The little ferry under a red evening sky', c],
    ],
    [
      'curly and straight quotes',
      [a, quoted.concat(` ${d}`), b, quoted.replace(/[“”]/gu, '"').concat(` ${d}`)],
      [a, quoted.concat(` ${d}`), b],
    ],
    [
      'apostrophes',
      [
        a,
        'It wasn’t the storm that kept the boat in the yard, the captain said, it was the price of a single bolt.',
        b,
        "It wasn't the storm that kept the boat in the yard, the captain said, it was the price of a single bolt.",
      ],
      [
        a,
        'It wasn’t the storm that kept the boat in the yard, the captain said, it was the price of a single bolt.',
        b,
      ],
    ],
    [
      'three versions, the fullest last',
      [a, d, b, `${d.replace('the best', 'by far the best')}`, c, d],
      [a, b, d.replace('the best', 'by far the best'), c],
    ],
    [
      'a block with its subheading and short lines',
      [a, 'On board', 'Bring a coat.', b, c, 'On board', 'Bring a coat.', b, d],
      [a, 'On board', 'Bring a coat.', b, c, d],
    ],
    ['the lede three times', [a, 'The quay at dawn. Photo: Jane Roe/Reuters', a, b, a, c], [a, b, c]],
    ['a teaser, then the whole as two paragraphs', [`${b.slice(0, 90)}…`, a, b, c], [a, b, c]],
    ['a teaser with an arrow link', [`${b.slice(0, 90)}… Read more »`, a, b, c], [a, b, c]],
    ['a teaser that ends with “Continue reading”', [`${b.slice(0, 90)} [...] Continue reading`, a, b, c], [a, b, c]],
    ['a teaser with the mark in round brackets', [a, b, c, `${b.slice(0, 90)} (…)`], [a, b, c]],
    ['merged with a new sentence between', [a, b, c, d, `${c} ${d}`, e], [a, b, c, d, e]],
    ['split, the pieces before the whole', [a, first!, rest.join(' '), c, b], [a, first!, rest.join(' '), c]],
    [
      'a sentence three times in a line',
      [
        a,
        `The captain blew the horn once more. ${'Nobody on the quay would move. '.repeat(3)}Then the boat cast off.`,
        b,
      ],
      [a, 'The captain blew the horn once more. Nobody on the quay would move. Then the boat cast off.', b],
    ],
    [
      'a short opening, a caption, the opening again',
      [
        'Nobody on the quay had expected the old boat to come.',
        samples[0]!.caption,
        'Nobody on the quay had expected the old boat to come.',
        b,
        c,
      ],
      ['Nobody on the quay had expected the old boat to come.', b, c],
    ],
    ['a paragraph three times in a line', [a, `${d} ${d} ${d}`, b], [a, d, b]],
    ['near, with a word left out', [a, b, c, b.replace('probably ', '')], [a, b, c]],
    ['near, the shorter first', [a, b.replace('probably ', ''), c, b], [a, c, b]],
    [
      'near, other words at the start of a sentence',
      [a, b, c, b.replace('The crew', 'Her crew').replace('most of', 'much of')],
      [a, b, c],
    ],
    [
      'two sentences of a new paragraph',
      [
        a,
        b,
        c,
        `Back in the yard the men remember it well. ${first} ${rest[0]} That is how stories begin on the coast.`,
      ],
      [a, b, c, 'Back in the yard the men remember it well. That is how stories begin on the coast.'],
    ],
  ])('%s', (_name, text, left) => {
    expect(paragraphs(...text)).toEqual(left)
  })

  it.each([
    b.toLocaleUpperCase('tr'),
    samples.find(({language}) => language === 'Turkish')!.body[1].toLocaleUpperCase('tr'),
  ])('Turkish capitals: %s', (capitals) => {
    const small = capitals.toLocaleLowerCase('tr')
    expect(clean([a, small, c, capitals].join('\n\n')).paragraphs).toEqual([a, small, c])
  })
})

describe('options', () => {
  const edited = b.replace('most of', 'much of')
  const text = [
    a,
    b,
    c,
    b,
    edited,
    'The old ferry was painted red and white.',
    d,
    'The old ferry was painted red and white.',
    e,
  ].join('\n\n')
  const opening = edited.split(/(?<=\.) /u)[0]!
  const short = 'The old ferry was painted red and white.'
  it.each([
    ['off', undefined, [a, b, c, b, edited, short, d, short, e]],
    ['exact', undefined, [a, b, c, opening, short, d, short, e]],
    ['near', undefined, [a, b, c, short, d, short, e]],
    [undefined, undefined, [a, b, c, short, d, short, e]],
    ['near', 2, [a, b, c, short, d, e]],
    ['exact', 2, [a, b, c, opening, short, d, e]],
    ['near', 200, [a, b, c, b, edited, short, d, short, e]],
  ] as const)('repeats %s, min words %s', (repeats, minRepeatWords, left) => {
    expect(clean(text, {...(repeats && {repeats}), ...(minRepeatWords && {minRepeatWords})}).paragraphs).toEqual(left)
  })

  it('names the twin of each removal and how alike the two are', () => {
    const {removed} = clean(text)
    expect(removed.map(({rule, line, twin}) => [rule, line, twin?.line, twin?.alike])).toEqual([
      ['repeat/exact', 7, 3, 1],
      ['repeat/near', 9, 3, expect.closeTo(0.98, 1)],
    ])
    for (const {twin} of removed) expect(text.slice(twin!.start, twin!.end)).toBe(b)
  })
})

describe('a paragraph merged from a line without a full stop and the next', () => {
  const standfirst = 'Forty people on board and a goat that nobody claims after a winter of painting and splicing rope'
  it.each([
    ['right under them', [standfirst, a, `${standfirst} ${a}`, b]],
    ['further down', [standfirst, a, b, c, `${standfirst} ${a}`]],
  ])('goes: %s', (_name, lines) => {
    expect(paragraphs(...lines)).toEqual([...new Set(lines)].filter((line) => line !== `${standfirst} ${a}`))
  })

  it('stays with other words between the two', () => {
    const other = `${standfirst}, the harbour master of Skerry says in a long letter to the paper ${a}`
    expect(paragraphs(standfirst, a, b, other)).toContain(other)
  })
})
