import {describe, expect, it} from 'vitest'
import {bylineWordsFor} from '../../src/clean/byline/byline-words.ts'
import {readMetadata} from '../../src/clean/byline/read-byline.ts'
import {clean} from '../../src/index.ts'

describe('a byline', () => {
  it.each<[language: string, line: string, names: string[]]>([
    ['en', 'By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['en', 'Written by Mary-Ann O’Neil', ['Mary-Ann O’Neil']],
    ['en', 'By Jane Roe, Staff Writer', ['Jane Roe']],
    ['en', 'By Jane Roe, Chief Gardening Officer at Holm Seeds', ['Jane Roe']],
    ['en', 'by Jane Roe, The Holm Post', ['Jane Roe']],
    ['en', 'By Jane Roe, MD', ['Jane Roe, MD']],
    ['en', 'By Jane Roe | The Holm Post', ['Jane Roe']],
    ['en', 'By Jane Roe jane.roe@holm.example', ['Jane Roe']],
    ['en', 'By JANE ROE Associated Press', ['JANE ROE']],
    ['en', 'Authored by: Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe HOLM TODAY', ['Jane Roe']],
    ['en', 'This post was written by Jane Roe', ['Jane Roe']],
    ['en', 'Article by Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe, Ph.D., R.D. and Bo Chan', ['Jane Roe, Ph.D., R.D.', 'Bo Chan']],
    ['en', 'By Jane Roe (BUTTON)', ['Jane Roe']],
    ['en', 'By Dr Ann van der Lee, Bo Chan and Lars Holm', ['Dr Ann van der Lee', 'Bo Chan', 'Lars Holm']],
    ['en', 'May 3, 2017 By Erin Holm 4 Comments', ['Erin Holm']],
    ['en', 'Posted on December 18, 2025 Posted by John Holm 59 Comments', ['John Holm']],
    ['en', '2025-11-03 14 min read Written by Christian Holm', ['Christian Holm']],
    ['en', 'By the editors', ['the editors']],
    ['en', 'By A. J. Roe', ['A. J. Roe']],
    ['en', 'Written by: Jane Roe Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe, Print Managing Editor', ['Jane Roe']],
    ['en', 'Words by Lara Smith; photos by Bo Chan', ['Lara Smith']],
    ['ar', 'كتب: أحمد علي', ['أحمد علي']],
    ['ar', 'كَتَبَ: أَحْمَدُ عَلِيّ', ['أَحْمَدُ عَلِيّ']],
    ['bn', 'লিখেছেন: রহিম উদ্দিন', ['রহিম উদ্দিন']],
    ['cs', 'Autor: Jan Novák', ['Jan Novák']],
    ['da', 'Af Mette Holm', ['Mette Holm']],
    ['de', 'Von Hans Meier, Berlin', ['Hans Meier']],
    ['de', 'Von Hans Meier und Eva Klein', ['Hans Meier', 'Eva Klein']],
    ['es', 'Por María del Carmen Pérez', ['María del Carmen Pérez']],
    ['fa', 'نویسنده: رضا کریمی', ['رضا کریمی']],
    ['fr', 'Par Jean Dupont et Marie Curie', ['Jean Dupont', 'Marie Curie']],
    ['id', 'Oleh Budi Santoso', ['Budi Santoso']],
    ['it', 'di Marco Rossi', ['Marco Rossi']],
    ['ja', '文・田中太郎', ['田中太郎']],
    ['ja', '取材・文＝田中太郎', ['田中太郎']],
    ['ko', '김민수 기자', ['김민수']],
    ['ko', '별내=김민수 기자', ['김민수']],
    ['ko', '[별내=김민수 기자] kim@holm.example', ['김민수']],
    ['ko', '[별내=뉴시스] 김민수 기자', ['김민수']],
    ['nl', 'Door Jan de Vries', ['Jan de Vries']],
    ['no', 'Av Kari Holm', ['Kari Holm']],
    ['pl', 'Autor: Jan Kowalski', ['Jan Kowalski']],
    ['pl', 'oprac. Jan Kowalski', ['Jan Kowalski']],
    ['pl', 'Oprac.: JK', ['JK']],
    ['pl', 'oprac. Jan Kowalski, PAP', ['Jan Kowalski']],
    ['pt', 'Por João da Silva', ['João da Silva']],
    ['ro', 'de Ion Popescu', ['Ion Popescu']],
    ['ru', 'Автор: Иван Петров', ['Иван Петров']],
    ['sv', 'Av Karin Holm', ['Karin Holm']],
    ['th', 'โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['tr', 'Yazan: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['uk', 'Автор: Іван Шевчук', ['Іван Шевчук']],
    ['vi', 'Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['zh', '文/王五', ['王五']],
    ['zh', '記者 王小明／台北報導', ['王小明']],
    ['zh', '記者王小明／台北報導', ['王小明']],
  ])('%s: %s', (language, line, names) =>
    expect(readMetadata(line, bylineWordsFor(language))).toMatchObject({names, only: true}),
  )

  it.each<[language: string, line: string, place: string]>([
    ['es', 'Madrid, 3 de junio', 'Madrid'],
    ['es', 'San Sebastián, 3 jun (EFE)', 'San Sebastián'],
    ['de', 'Berlin, den 3. Juni 2026', 'Berlin'],
    ['de', 'Frankfurt am Main, 3. Juni 2026', 'Frankfurt am Main'],
    ['fr', 'Paris (AFP), le 3 juin 2026', 'Paris'],
    ['it', 'Roma, 3 giugno', 'Roma'],
    ['pt', 'Rio de Janeiro, 3 de junho de 2026', 'Rio de Janeiro'],
    ['pl', 'Warszawa, 3 czerwca 2026 r.', 'Warszawa'],
    ['ru', 'Нижний Новгород, 3 июня 2026 года', 'Нижний Новгород'],
  ])('is no place before the date: %s: %s', (language, line, place) =>
    expect(readMetadata(line, bylineWordsFor(language))).toMatchObject({names: [], bare: [], place, only: true}),
  )

  it.each<[language: string, line: string, bare: string[]]>([
    ['es', 'Ana Ruiz, 3 de junio de 2026', ['Ana Ruiz']],
    ['es', 'Redacción, 3 de junio de 2026', ['Redacción']],
    ['en', 'BBC, 3 June 2026', ['BBC']],
    ['en', 'Holmsi, 2 hours ago', ['Holmsi']],
    ['en', 'Jane March 12, 2024', ['Jane']],
  ])('may stand before the date: %s: %s', (language, line, bare) =>
    expect(readMetadata(line, bylineWordsFor(language))).toMatchObject({bare, place: null}),
  )

  it.each<[language: string, line: string, names: string[]]>([
    ['ru', 'Автор: Иван Петров Просмотров: 1 234', ['Иван Петров']],
    ['ru', 'Автор: Иван Петров Количество просмотров: 1234', ['Иван Петров']],
    ['ru', '3 июня 2026 Просмотров: 1234 Комментариев: 5', []],
    ['fr', 'Écrit par Jean Dupont Affichages : 1.234', ['Jean Dupont']],
    ['de', 'Stand: 3. Juni 2026, Zugriffe: 12', []],
  ])('has no word before a figure: %s: %s', (language, line, names) =>
    expect(readMetadata(line, bylineWordsFor(language))).toMatchObject({names, bare: [], only: true}),
  )

  it('stands before a question', () =>
    expect(
      readMetadata('Posted on May 8, 2025 by Jane Roe - 16 Comments on Why a goat?', bylineWordsFor('en'))?.names,
    ).toEqual(['Jane Roe']))

  it.each([
    ['By Tuesday evening the water was gone.'],
    ['By Monday'],
    ['By noon on March 3 the square was full of people and dogs.'],
    ['Photo by Jane Roe'],
    ['Stand by me'],
    ['From the archive'],
  ])('is none: %s', (line) => expect(readMetadata(line, bylineWordsFor('en'))?.names).toEqual([]))

  it.each([['雨の多い町には、傘の病院がある。'], ['「文は、写真のように」']])('is none: %s', (line) =>
    expect(readMetadata(line, bylineWordsFor('ja'))?.names ?? []).toEqual([]),
  )
})

const title = 'Ferry to Holm runs again after a winter in dock'
const story = [
  'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.',
  'It had lain in dock since October, when a survey found that the hull was thinner than a coin in many places.',
  'The owners say that it will run until the end of May, and that a new one has been ordered from a yard upriver.',
]

const told = 'and lives on a boat on the river above the mill.'

describe('the author of an article', () => {
  it.each<[name: string, lines: string[], byline: string | null]>([
    ['under the title', [title, 'By Jane Roe', ...story], 'Jane Roe'],
    ['above the title', ['By Jane Roe', title, ...story], 'Jane Roe'],
    ['two of them', [title, 'By Jane Roe and Bo Chan', ...story], 'Jane Roe, Bo Chan'],
    ['after a label alone', [title, 'Written by', 'Jane Roe', ...story], 'Jane Roe'],
    ['a team after a label alone', [title, 'By', 'The Holm Team', ...story], 'The Holm Team'],
    ['not who looked at it', [title, 'Reviewed by Bo Chan', 'By Jane Roe', ...story], 'Jane Roe'],
    ['who looked at it, where nobody else is named', [title, 'Reviewed by Bo Chan', ...story], 'Bo Chan'],
    ['below the title before above it', ['By Bo Chan', title, 'Jane Roe', '12 March 2024', ...story], 'Jane Roe'],
    ['a name alone beside the date', [title, 'Jane Roe', '12 March 2024', ...story], 'Jane Roe'],
    ['a name and a date on one line', [title, 'Jane Roe • December 17, 2025 • 11 min read', ...story], 'Jane Roe'],
    [
      'of whom the page tells',
      [title, ...story, 'Jane Roe', 'Jane Roe is a writer who lives on a boat and mends clocks for a living.'],
      'Jane Roe',
    ],
    ['a name alone beside the reading time', [title, 'Jane Roe', 'Mar 12', '11 min read', ...story], 'Jane Roe'],
    [
      'one word beside the date, behind a ©',
      [
        title,
        'What the winter did to her hull',
        'Holmsi',
        'Mar 12, 2024',
        ...story,
        '© 2024 Holmsi · Privacy ∙ Terms ∙ Collection notice',
      ],
      'Holmsi',
    ],
    ['a first name and a date on one line', [title, 'Jane March 12, 2024', ...story], 'Jane'],
    ['a team with words of the story', [title, 'Ferry Team', '12 March 2024', ...story], 'Ferry Team'],
    ['under a heading below the story', [title, ...story, 'Author', 'Jane Roe', 'Mender of clocks'], 'Jane Roe'],
    ['over a heading below the story', [title, ...story, 'Jane Roe', 'Author', 'Share'], 'Jane Roe'],
    ['after a label alone below the story', [title, ...story, 'Author:', 'Jane Roe', 'Share'], 'Jane Roe'],
    [
      'of whom the page tells by the first name',
      [title, ...story, 'Jane Roe', `Jane is a mender of clocks ${told}`],
      'Jane Roe',
    ],
    ['who tells of themselves', [title, ...story, 'Jane Roe', `I’m the last who mends clocks ${told}`], 'Jane Roe'],
    ['who is told to write', [title, ...story, `Jane Roe is a reporter at the Holm Post ${told}`], 'Jane Roe'],
    ['not who is told to do something else', [title, ...story, `Jane Roe is a baker at the Holm mill ${told}`], null],
    ['under a label, with an outlet', [title, 'By', 'Jane Roe | The Holm Post', ...story], 'Jane Roe'],
    ['neither of two under headings', [title, ...story, 'Author', 'Jane Roe', 'Author', 'Bo Chan'], null],
    ['no heading under the title', [title, 'Key Takeaways', ...story, 'Read the key takeaways first.'], null],
    ['no label under the title', [title, 'Story Highlights', ...story], null],
    ['no kind of article', [title, 'Special Report', ...story], null],
    ['no place after the time', [title, 'Published - January 03, 2026 09:41 pm IST - HOLM', ...story], null],
    ['not without the last part of it', [title, 'Tan Hwee Min', '3 January 2026', ...story], 'Tan Hwee Min'],
    ['without the reading time', [title, 'Jane Roe 5 Min Read', '3 January 2026', ...story], 'Jane Roe'],
    ['beside a time before now', [title, 'Jane Roe', '2 hours ago', ...story], 'Jane Roe'],
    [
      'no line of the story',
      [title, ...story, 'By Sunday the goat was back on board, and nobody asked where it had been.'],
      null,
    ],
    ['none', [title, ...story], null],
  ])('%s', (_name, lines, byline) => {
    const article = clean(lines.join('\n\n'))
    expect(article).toMatchObject({title, byline})
    for (const paragraph of story) expect(article.paragraphs).toContain(paragraph)
  })

  it.each<[lines: string[], byline: string]>([
    [['LORI BETH SORBY | Staff Writer'], 'LORI BETH SORBY'],
    [['Jane Roe, Staff Writer'], 'Jane Roe'],
    [['Jane Roe, Neighbor Staff'], 'Jane Roe'],
    [['Jane Roe', 'Staff Reporter', '3 January 2026'], 'Jane Roe'],
    [['Jane Roe', 'Holm News, Skellow'], 'Jane Roe'],
    [['By: Jane Roe-Holm - Reporter', '@jane_roe'], 'Jane Roe-Holm'],
    [['By Jane Roe', 'Associated Press'], 'Jane Roe'],
    [['By Jane Roe', 'Correspondent', 'Holm Media Group'], 'Jane Roe'],
    [['By Jane Roe and WHLM Staff'], 'Jane Roe, WHLM Staff'],
    [['Words: Jane Roe', 'Photography: Bo Chan'], 'Jane Roe'],
    [['Words: Jane Roe | Photography: Bo Chan'], 'Jane Roe'],
    [['Story by Jane Roe | Photos by Bo Chan'], 'Jane Roe'],
    [['AFP'], 'AFP'],
  ])('leaves the text with what belongs to it: %s', (lines, byline) =>
    expect(clean([title, ...lines, ...story].join('\n\n'))).toMatchObject({byline, paragraphs: story}),
  )

  const standfirst = 'Councillors were moved by the offer but said that the law forbids it.'

  it.each([
    [['By Danielle Sorby', '3 January 2026']],
    [['Danielle Sorby', '3 January 2026']],
    [['Danielle Sorby, Staff Writer']],
    [['By Danielle Sorby', 'Staff Writer', '3 January 2026']],
    [['Danielle Sorby', 'Rope correspondent', '3 January 2026']],
    [['Danielle Sorby at Quarry Park', 'Sat 3 January 2026 17.20 GMT']],
    [['Danielle Sorby', 'Tuesday January 6 2026, 12.01am, The Chronicle']],
    [['By: Danielle Sorby - Reporter / @dsorby', 'Holm Daily Sentinel / 05:28 AM January 3, 2026']],
    [
      [
        'Danielle Sorby',
        'The Holm Courier',
        'PUBLISHED: January 3, 2026 at 5:12 a.m. | UPDATED: January 3, 2026 at 9:40 a.m.',
      ],
    ],
    [['Published: Jan 3, 2026 by Danielle Sorby · This post may contain affiliate links']],
  ])('leaves the text under a standfirst: %s', (lines) => {
    const clear = {byline: 'Danielle Sorby', paragraphs: [standfirst, ...story]}
    expect(clean([title, standfirst, ...lines, ...story].join('\n\n'))).toMatchObject(clear)
    expect(clean([title, standfirst, ...lines, ...story].join('\n'))).toMatchObject(clear)
  })

  it.each<[lines: string[], kept: string]>([
    [[standfirst, 'By the River'], 'By the River'],
    [[standfirst, 'The Long Way Home'], 'The Long Way Home'],
    [[standfirst, 'Associated Press'], 'Associated Press'],
    [['By Jane Roe', 'The Long Way Home'], 'The Long Way Home'],
    [['By Jane Roe', 'Editor needed'], 'Editor needed'],
    [['Staff Reporter'], 'Staff Reporter'],
    [['HOLM | Staff cuts'], 'HOLM | Staff cuts'],
    [['Jane Roe, Mayor'], 'Jane Roe, Mayor'],
    [[story[0]!, 'Associated Press'], 'Associated Press'],
  ])('leaves no other line: %s', (lines, kept) =>
    expect(clean([title, ...lines, ...story].join('\n\n')).paragraphs).toContain(kept),
  )

  it.each([
    ['Danielle Sorby is a writer based in Holm. Her first novel, The Tin Orchard, is published by Merle Press.'],
    ['Written by Danielle Sorby'],
    ['By Danielle Sorby'],
  ])('leaves the text with what is said of the author at the end: %s', (line) => {
    const {removed, paragraphs} = clean([title, 'By Danielle Sorby', ...story, line].join('\n\n'))
    expect(paragraphs).toEqual(story)
    expect(removed).toMatchObject([{rule: 'metadata/author', text: line}])
  })

  it('leaves the text with a note under the name, and an address', () => {
    const lines = [
      'DANIELLE SORBY',
      'Sorby covers the harbour for the Holm News Service and sails a boat of her own.',
      'dsorby@holm.example',
    ]
    expect(clean([title, 'By Danielle Sorby', ...story, ...lines].join('\n\n')).paragraphs).toEqual(story)
  })

  it.each([
    ['of another', 'Bo Chan is a writer based in Holm who will sail on the ferry every day of the year.'],
    ['who speaks', 'Danielle Sorby is sure of one thing: “The goat was on board before the captain was.”'],
    ['who does something', 'Danielle Sorby sailed on the first ferry and went home by bicycle with the goat.'],
  ])('leaves a last paragraph to the story: %s', (_name, line) => {
    expect(clean([title, 'By Danielle Sorby', ...story, line].join('\n\n')).paragraphs).toEqual([...story, line])
  })

  it('leaves what the story tells of somebody where no line names the author', () => {
    const line = 'Danielle Sorby is a reporter who has lived on the island for all of her ninety years.'
    expect(clean([title, ...story, line].join('\n\n')).paragraphs).toEqual([...story, line])
  })

  it('leaves the text, and is found by check', () => {
    const article = clean([title, 'By Jane Roe, Staff Writer', ...story].join('\n\n'))
    expect(article).toMatchObject({byline: 'Jane Roe', paragraphs: story, removed: []})
  })
})

describe('a byline below the story', () => {
  it.each<[language: string, story: string, line: string, byline: string | null]>([
    [
      'ko',
      '시는 강을 건너는 새 다리를 열었고 주민들은 토요일 아침 음악과 깃발을 들고 나와 축하했다.',
      '별내=탁소율 기자',
      '탁소율',
    ],
    [
      'ko',
      '시는 강을 건너는 새 다리를 열었고 주민들은 토요일 아침 음악과 깃발을 들고 나와 축하했다.',
      '탁소율 기자 sy@holm.example',
      '탁소율',
    ],
    [
      'ko',
      '시는 강을 건너는 새 다리를 열었고 주민들은 토요일 아침 음악과 깃발을 들고 나와 축하했다.',
      '별내=탁소율 기자가 만난 사람들',
      null,
    ],
    [
      'pl',
      'Miasto otworzyło nowy most nad rzeką, a mieszkańcy wyszli świętować z muzyką i flagami w sobotę rano.',
      'oprac. Jan Kowalski',
      'Jan Kowalski',
    ],
  ])('%s: %s', (language, text, line, byline) =>
    expect(clean([text, `${text} ${text}`, line].join('\n\n'), {language, page: 'off'})).toMatchObject({byline}),
  )

  it('is no caption', () =>
    expect(clean([title, 'oprac. Jan Kowalski, PAP', ...story].join('\n\n'), {language: 'pl'}).captions).toEqual([]))
})

describe('a byline in the dump of a page', () => {
  const standfirst = 'Councillors were moved by the offer but said that the law forbids it.'
  const menu = ['Home', 'News', 'Harbour', 'Weather', 'Sport', 'Letters', 'Shop', 'Subscribe', 'About', 'Contact']
  const long = Array.from({length: 4}, () => story)
    .flat()
    .map((text, i) => `${text} This was told for the ${i}th time.`)

  it.each([
    ['a name alone', ['Jane Roe', '12 March 2024']],
    ['a name and a date', ['Jane Roe • March 12, 2024']],
    ['a label', ['By Jane Roe', 'Published March 12, 2024']],
  ])('%s is read off lines that are cut, which stay cut', (_name, lines) => {
    const article = clean([`${title} | The Holm Post`, ...menu, title, ...lines, ...long, ...menu].join('\n\n'), {
      page: 'on',
    })
    expect(article).toMatchObject({byline: 'Jane Roe', published: '2024-03-12'})
    for (const line of lines) expect(article.paragraphs).not.toContain(line)
  })

  it('stands over a table of contents', () => {
    const entries = ['The old hull', 'A goat on board']
    const head = ['Bo Chan', 'Contents', ...entries]
    expect(
      clean([title, standfirst, ...head, ...head, entries[0], ...story, entries[1], ...long].join('\n\n')),
    ).toMatchObject({byline: 'Bo Chan'})
  })

  it('is no link of the menu', () => {
    const article = clean([`${title} | The Holm Post`, ...menu, title, 'Home', 'Garden Guides', ...long].join('\n\n'), {
      page: 'on',
    })
    expect(article.byline).toBeNull()
  })

  it('is not read off the name of an outlet that ends in a comma', () => {
    expect(clean([title, 'Holm News,', ...story].join('\n\n')).byline).toBeNull()
  })
})
