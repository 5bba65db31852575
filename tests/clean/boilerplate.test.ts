import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

const title = 'Ferry to Holm runs again after a winter in dock'
const [a, b, c] = [
  'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.',
  'It had lain in dock since October, when a survey found that the hull was thinner than a coin in many places.',
  'The owners say that it will run until the end of May, and that a new one has been ordered from a yard upriver.',
] as const
const link = 'Harbour master asks for two more cranes'

const paragraphs = (...lines: string[]): string[] => clean([title, ...lines].join('\n\n'), {page: 'off'}).paragraphs

describe('links under a heading inside the story', () => {
  it.each<[name: string, lines: string[]]>([
    ['one after a label with a colon', ['READ ALSO:', link]],
    ['a short one after a label with a colon', ['READ ALSO:', 'Two more cranes']],
    ['two after a label', ['READ ALSO:', link, 'Goat on ferry belongs to no one, say police']],
    ['one after a label alone, of a headline’s length', ['Read also', link]],
    [
      'three',
      ['Related articles', link, 'Goat on ferry belongs to no one', 'Where the old ferries of the sound have gone'],
    ],
  ])('go: %s', (_name, lines) => expect(paragraphs(a, ...lines, b, c)).toEqual([a, b, c]))

  it.each<[name: string, lines: string[]]>([
    ['under one link', ['Related articles', link, 'A new ferry']],
    ['under two links', ['Related articles', link, 'Goat on ferry belongs to no one', 'A new ferry']],
    ['under an advertisement', ['Read also', link, 'Advertisement', 'A new ferry']],
    ['under a label that names nothing', ['Read more', 'A new ferry']],
  ])('stays: the next heading %s', (_name, lines) => {
    expect(paragraphs(a, ...lines, b, c)).toEqual([a, 'A new ferry', b, c])
  })

  it('go, and leave the heading over Japanese prose that a link cuts off', () => {
    const [before, link, heading, prose] = [
      '駅は十年前に廃止された。線路は草に埋もれ、ホームだけが残っていたという話を町の人から聞いた。',
      '廃線跡に桜並木を住民が植樹',
      '切符の代わりに',
      '店を開いたのは秋だった。客は改札で',
    ]
    const lines = [before, '関連記事', link, heading, prose, '整理券', 'を受け取り、ベンチで順番を待つ。']
    const found = clean(lines.join('\n\n'), {page: 'off'}).paragraphs
    expect(found).toContain(heading)
    expect(found).not.toContain(link)
  })

  it('go under a label with a colon that is a button without it', () => {
    const [one, vi, two] = [
      'Phà rời cảng lúc bảy giờ sáng thứ Hai với bốn mươi hành khách và một con dê mà không ai nhận là của mình.',
      'Cảng xin thêm hai cần cẩu mới',
      'Phà đã nằm trên ụ từ tháng Mười, khi một cuộc kiểm tra cho thấy thân tàu mỏng hơn đồng xu ở nhiều chỗ.',
    ]
    expect(clean([one, 'Xem thêm:', vi, two].join('\n\n'), {page: 'off'}).paragraphs).toEqual([one, two])
  })

  it('are none where they are the chapters of a recording', () => {
    const notes = ['00:00 Introduction', '03:10 The goat', '12:45 The ferry', 'Guests']
    expect(paragraphs(a, 'In this episode', ...notes, b, c)).toEqual([a, ...notes, b, c])
  })

  it('are none above the story: what stands under a word of the menu may be the headline', () => {
    const {title: found, paragraphs: rest} = clean(['Latest news', title, a, b, c].join('\n\n'))
    expect([found, ...rest]).toEqual([title, a, b, c])
  })
})

describe('what is said stays', () => {
  it.each([
    [
      'a sign',
      'The sign read: "Please do not feed the goat. Subscribe now! Click here to read more." The goat ate it.',
    ],
    [
      'a notice',
      '"Copyright 2014 Marta Lind. All rights reserved," it said at the bottom of every print that she sold.',
    ],
    ['a quotation of one sentence', '"Have your say below," the mayor wrote. "Join us on Facebook." Nobody did.'],
    ['a letter', 'He put the letter down. Click here to subscribe, it said, and he laughed until the goat came in.'],
    ['in German', 'Auf dem Schild stand: „Bitte nicht füttern. Jetzt abonnieren!“ Die Ziege hat es gefressen.'],
  ])('by %s', (_name, line) => expect(paragraphs(a, line, b)).toEqual([a, line, b]))

  it('and what stands behind a quotation goes', () =>
    expect(paragraphs(a, '"It is a goat," she said. Click here to subscribe to our newsletter.', b)[1]).toBe(
      '"It is a goat," she said.',
    ))
})

describe('a sentence that begins as the page does', () => {
  it.each([
    'You can unsubscribe at any time, the form says, and it lies.',
    'Sign up for our newsletter, it says at the foot of every page that I have ever read.',
    'Follow me on Facebook, I used to say to everybody, and nobody ever did.',
    '© 2014 has not much more. The sign is of brass and has been polished so often that it can hardly be read.',
    'No part of this publication may be reproduced. Everyone has read that sentence, and nobody has ever asked whether.',
    'Tags: he had two of them on his coat.',
    'Read more: the shepherds told us that the goat was theirs.',
    'Thank you for subscribing is the most opened mail in the world.',
    'JavaScript is not supported by the reader that the library of Holm lent to its members last winter.',
    'If you enjoyed this article, you have a heart for goats.',
    'Like this one, all boats sank.',
  ])('stays between paragraphs where it goes on as story: %s', (line) =>
    expect(paragraphs(a, line, b)).toEqual([a, line, b]),
  )

  it.each([
    'You can unsubscribe at any time.',
    'Sign up for our newsletter, and get the best of Holm in your inbox every Friday.',
    'Read more: Goat is nobody’s, says harbour master',
    '© 2014 Holm Courier. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    'Thank you for subscribing! Look into your inbox.',
    'JavaScript is not supported by the browser that you use, so we show but a part of this page.',
    'If you enjoyed this article, please share it with your friends.',
    'Tags: ferry, goat, harbour',
  ])('goes: %s', (line) => expect(paragraphs(a, line, b)).toEqual([a, b]))

  it('stays in Dutch and in Danish', () => {
    const dutch = [
      'De veerboot vertrok maandag om zeven uur met veertig mensen aan boord en een geit die van niemand was.',
      'Deel dit nieuws met niemand, vraagt de burgemeester aan de bewoners.',
      'Het schip lag sinds oktober in het dok, toen uit een keuring bleek dat de romp te dun was.',
    ]
    expect(clean(dutch.join('\n\n'), {page: 'off'}).paragraphs).toEqual(dutch)
    const danish = [
      'Færgen sejlede mandag klokken syv med fyrre mennesker om bord og en ged, som ingen ville kendes ved.',
      'Læs også: det står der på hvert eneste skilt i hele byen.',
      'Den havde ligget i dok siden oktober, da et eftersyn viste, at skroget var tyndere end en mønt.',
    ]
    expect(clean(danish.join('\n\n'), {page: 'off'}).paragraphs).toEqual(danish)
  })
})

describe('a line of a few words', () => {
  it.each(['More about the goat', 'Sign in'])('is the headline over the story: %s', (line) => {
    const {title: found, paragraphs: rest} = clean([line, a, b, c].join('\n\n'))
    expect([found, ...rest].filter(Boolean)).toEqual([line, a, b, c])
  })

  it.each(['Sign in', 'Dark mode', 'Privacy settings', 'Add to basket', 'Push notifications'])(
    'is a heading between paragraphs: %s',
    (line) => expect(paragraphs(a, line, b)).toEqual([a, line, b]),
  )

  it.each(['Join us'])('is a heading where nothing goes near it: %s', (line) => {
    expect(paragraphs(a, line, b)).toEqual([a, line, b])
    expect(paragraphs(a, line, b, 'Advertisement', c)).toEqual([a, b, c])
    expect(paragraphs(a, b, c, line)).toEqual([a, b, c])
  })

  it.each(['Advertisement', 'Exit mobile version', 'Read also', 'Share', 'Tweet', '12 comments', 'Related articles'])(
    'goes wherever it stands: %s',
    (line) => {
      expect(paragraphs(a, line, b)).toEqual([a, b])
    },
  )
})

describe('a table of contents', () => {
  const story = ['The old hull', a, 'A goat on board', b, 'What comes next', c]
  const entries = ['The old hull', 'A goat on board', 'What comes next']
  const d = 'Nobody on the quay could say on Monday how the goat had come past the two men at the gate of the yard.'
  const read = (language: string, ...lines: string[]): string[] =>
    clean([title, ...lines].join('\n\n'), {page: 'off', language}).paragraphs

  it.each([
    ['en', 'Contents'],
    ['de', 'Inhalt'],
    ['fr', 'Sommaire'],
    ['es', 'Índice'],
    ['ru', 'Оглавление'],
    ['ja', '目次'],
    ['zh', '目录'],
  ])('goes with its entries, which come again as headings: %s: %s', (language, label) => {
    expect(read(language, label, ...entries, ...story)).toEqual(story)
    expect(read(language, d, label, ...entries.map((each, i) => `${i + 1}. ${each}`), ...story)).toEqual([d, ...story])
  })

  it('goes with an entry whose heading has other words', () =>
    expect(read('en', 'Contents', 'The old hull', 'A goat on board', 'A goat', 'What comes next', ...story)).toEqual(
      story,
    ))

  it.each([
    ['of what does not come again', ['Inhalt', 'Ein Seil', 'Zwei Haken', 'Eine Ziege']],
    ['of a form, of which half comes again', ['Inhalt', 'Ein Seil', 'The old hull', 'Eine Ziege', 'A goat on board']],
    ['with one line that does', ['Inhalt', 'Ein Seil', 'The old hull', 'Eine Ziege']],
  ])('is no list %s', (_name, lines) => expect(read('de', d, ...lines, ...story)).toEqual([d, ...lines, ...story]))
})
