import {describe, expect, it} from 'vitest'
import {dateWordsFor} from '../../src/clean/dates/date-words.ts'
import {type FoundDate, readDates} from '../../src/clean/dates/read-dates.ts'
import {tokensOf} from '../../src/clean/dates/tokens.ts'
import {vagueTimes} from '../../src/clean/dates/vague-times.ts'
import {clean} from '../../src/index.ts'
import {languages} from '../../src/rules/load.ts'

type Row = [language: string, line: string, iso: string, label: FoundDate['label']]

describe('a date line', () => {
  it.each<Row>([
    ['en', 'September 5, 2024', '2024-09-05', null],
    ['en', 'Sept. 5, 2024 at 4:28 PM EST', '2024-09-05T16:28-05:00', null],
    ['en', '3rd March 2024', '2024-03-03', null],
    ['en', 'Published: 5/3/2024', '2024-05-03', 'published'],
    ['en', 'Published: 25/3/2024', '2024-03-25', 'published'],
    ['en', 'First published on 1 May 2019', '2019-05-01', 'published'],
    ['en', 'Updated 4:28 PM EDT, Thu September 5, 2024', '2024-09-05T16:28-04:00', 'updated'],
    ['en', 'Last modified Jan. 17, 2025 @ 01:39 AM', '2025-01-17T01:39', 'updated'],
    ['en', '2024-05-03T10:00:00+02:00', '2024-05-03T10:00:00+02:00', null],
    ['en', '2024-05-03T10:00:00.123Z', '2024-05-03T10:00:00Z', null],
    ['en', '12:05 am, May 3, 2024 (GMT+8)', '2024-05-03T00:05', null],
    ['en', 'Fri 5 Dec 2025 12.00 CET', '2025-12-05T12:00+01:00', null],
    ['ar', 'الأربعاء، 07 أكتوبر 2020 - 12:09 م', '2020-10-07T12:09', null],
    ['ar', '٥ تشرين الأول ٢٠٢٣', '2023-10-05', null],
    ['bn', 'প্রকাশিত: ৫ মার্চ ২০২৪, ১০:৩০', '2024-03-05T10:30', 'published'],
    ['cs', 'Publikováno: 5. března 2024 v 18:30', '2024-03-05T18:30', 'published'],
    ['da', 'Publiceret den 5. marts 2024 kl. 18.30', '2024-03-05T18:30', 'published'],
    ['de', 'Veröffentlicht am 5. März 2024 um 18.30 Uhr', '2024-03-05T18:30', 'published'],
    ['de', 'Stand: 05.03.2024, 18:30 Uhr', '2024-03-05T18:30', 'updated'],
    ['el', '5 Μαρτίου 2024', '2024-03-05', null],
    ['es', 'Actualizado: 5 de marzo de 2024', '2024-03-05', 'updated'],
    ['fa', '۱۵ مهر ۱۴۰۲', '2023-10-07', null],
    ['fa', '۱۴۰۲/۰۱/۰۱', '2023-03-21', null],
    ['fr', 'Publié le 1er mars 2024 à 18h30', '2024-03-01T18:30', 'published'],
    ['he', 'פורסם: 5 במרץ 2024', '2024-03-05', 'published'],
    ['hi', '५ मार्च २०२४', '2024-03-05', null],
    ['hu', '2024. március 5. 10:20', '2024-03-05T10:20', null],
    ['id', 'Selasa, 5 Maret 2024 10:30 WIB', '2024-03-05T10:30+07:00', null],
    ['it', 'Pubblicato il 5 marzo 2024 alle 18:30', '2024-03-05T18:30', 'published'],
    ['ja', '2024年3月5日（火）18時30分', '2024-03-05T18:30', null],
    ['ja', '更新日：2024年3月5日', '2024-03-05', 'updated'],
    ['ko', '입력 2024.03.05. 오후 3:20', '2024-03-05T15:20', 'published'],
    ['ko', '2024년 3월 5일', '2024-03-05', null],
    ['nl', '5 maart 2024 om 18:30', '2024-03-05T18:30', null],
    ['no', 'Publisert 5. mars 2024', '2024-03-05', 'published'],
    ['pl', '5 marca 2024 | 10:00', '2024-03-05T10:00', null],
    ['pl', '5 marca 2024 r., 10:00', '2024-03-05T10:00', null],
    ['pt', 'Publicado em 5 de março de 2024 às 18h30', '2024-03-05T18:30', 'published'],
    ['ro', '5 martie 2024, 18:30', '2024-03-05T18:30', null],
    ['ru', 'Опубликовано 5 марта 2024, 18:30', '2024-03-05T18:30', 'published'],
    ['ru', '05.03.2024 г. в 18:30', '2024-03-05T18:30', null],
    ['sv', 'Publicerad 5 mars 2024 kl 18.30', '2024-03-05T18:30', 'published'],
    ['th', '5 มี.ค. 2567 10:30 น.', '2024-03-05T10:30', null],
    ['tr', '5 Mart 2024 Salı 10:30', '2024-03-05T10:30', null],
    ['uk', '5 березня 2024 року, 18:30', '2024-03-05T18:30', null],
    ['vi', '26 tháng 9, 2021', '2021-09-26', null],
    ['vi', 'Chủ nhật, 26/9/2021, 10:05 (GMT+7)', '2021-09-26T10:05+07:00', null],
    ['zh', '2021年9月26日', '2021-09-26', null],
    ['zh', '发布时间：2021-09-26 15:04:33', '2021-09-26T15:04:33', 'published'],
  ])('%s: %s', (language, line, iso, label) => {
    const [date] = readDates(line, dateWordsFor(language))
    expect(date).toMatchObject({iso, label})
    expect(line.slice(date!.start, date!.end).trim().length).toBeGreaterThan(5)
  })

  it.each([
    ['no year', 'September 5'],
    ['an address', 'Server 192.168.10.24'],
    ['a telephone number', 'Tel. 020-7946-0958'],
    ['a day that is none', '31 February 2024'],
    ['a year alone', 'Founded in 1987'],
    ['a time', '06:45'],
    ['a score', 'Won 3-2 after 120 minutes'],
    ['a version', 'Release 1.12.2024.7'],
  ])('is none: %s', (_name, line) => expect(readDates(line, dateWordsFor('en'))).toEqual([]))
})

const title = 'Ferry to Holm runs again after a winter in dock'
const story = [
  'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.',
  'It had lain in dock since October, when a survey on 3 October 2023 found that the hull was thinner than a coin.',
  'The owners say that it will run until the end of May, and that a new one has been ordered from a yard upriver.',
]

describe('the dates of an article', () => {
  it.each<[name: string, lines: string[], published: string | null, updated: string | null]>([
    ['under the title', [title, '12 March 2024', ...story], '2024-03-12', null],
    ['above the title', ['12 March 2024', title, ...story], '2024-03-12', null],
    ['both', [title, 'Published 12 March 2024', 'Updated 14 March 2024', ...story], '2024-03-12', '2024-03-14'],
    [
      'both, the change first',
      [title, 'Updated 14 March 2024 | Published 12 March 2024', ...story],
      '2024-03-12',
      '2024-03-14',
    ],
    ['a label on the line before', [title, 'Published', '12 March 2024', ...story], '2024-03-12', null],
    ['a change alone stands for both', [title, 'Updated 14 March 2024', ...story], '2024-03-14', '2024-03-14'],
    ['at the end, with its label', [title, ...story, 'First published on 12 March 2024'], '2024-03-12', null],
    ['beside a section', [title, 'News | 12 March 2024', ...story], '2024-03-12', null],
    ['after its time', [title, 'Published 12:30 a.m. Tuesday, March 12, 2024', ...story], '2024-03-12', null],
    [
      'beside the day of a change',
      [title, 'March 12, 2024 5:00 PM | Updated March 14, 2024 6:00 AM', ...story],
      '2024-03-12T17:00',
      '2024-03-14T06:00',
    ],
    ['none in a sentence', [title, 'It opened on 12 March 2024.', ...story], null, null],
    ['none but in the story', [title, ...story], null, null],
    ['none', ['A line.'], null, null],
  ])('%s', (_name, lines, published, updated) => {
    const article = clean(lines.join('\n\n'))
    expect(article).toMatchObject({title: lines.length > 1 ? title : null, published, updated})
    for (const paragraph of lines.length > 1 ? story : []) expect(article.paragraphs).toContain(paragraph)
  })

  it.each<[line: string, published: string | null, updated: string | null]>([
    ['Published: Jan. 3, 2026 at 4:05 PM EST|Updated: 2 hours ago', '2026-01-03T16:05-05:00', null],
    ['January 3, 2026 9:14 AM UTC Updated 3 hours ago', '2026-01-03T09:14Z', null],
    ['Published Jan 3, 2026 • Last updated an hour ago • 3 minute read', '2026-01-03', null],
    ['January 03, 2026 09:41 pm | Updated 10:05 pm IST - HOLM', '2026-01-03T21:41', '2026-01-03T22:05'],
    ['Published - January 03, 2026 09:41 pm IST - NEW HOLM', '2026-01-03T21:41', null],
    ['Updated 4:28 PM EDT, Thu September 5, 2024', '2024-09-05T16:28-04:00', '2024-09-05T16:28-04:00'],
    ['Updated 2 hours ago', null, null],
    ['2nd January', null, null],
  ])('are all of the line: %s', (line, published, updated) =>
    expect(clean([title, line, ...story].join('\n\n'))).toMatchObject({
      title,
      byline: null,
      published,
      updated,
      paragraphs: story,
    }),
  )

  it.each([
    ['Schiff fährt wieder nach Holm nach einem Winter', 'Vor 2 Stunden', 'de'],
    ['Le bac de Holm repart après un hiver au chantier', 'Il y a 2 heures', 'fr'],
    ['El barco de Holm vuelve después de un invierno', 'Hace 2 horas', 'es'],
    ['Il traghetto di Holm riparte dopo un inverno', '2 ore fa', 'it'],
    ['O barco de Holm volta depois de um inverno', 'Há 2 horas', 'pt'],
    ['De pont van Holm vaart weer na een winter', '2 uur geleden', 'nl'],
    ['Паром в Хольм снова ходит после зимы в доке', '2 часа назад', 'ru'],
  ])('are told before now: %s, %s', (headline, line, language) =>
    expect(clean([headline, line, ...story].join('\n\n'), {language}).paragraphs).toEqual(story),
  )

  it.each([
    ['in a heading', [title, 'A year ago', ...story]],
    ['at the top', ['4 July', ...story]],
    ['in a sentence', [title, 'It sank 2 years ago.', ...story]],
  ])('stay where they are told before now %s', (_name, lines) => {
    const {paragraphs} = clean(lines.join('\n\n'))
    expect(paragraphs).toEqual(lines.filter((line) => line !== title))
  })

  it.each([
    ['Posted 2 Jan 2026 at 5:12am, updated 3 Jan 2026 at 6:10am'],
    ['First Published: Jan 03, 2026, 10:05 IST'],
    ['Last Updated: 3 January 2026'],
    ['Originally published: 3 January 2026, 4:05 PM'],
  ])('leave the end of the story: %s', (line) => {
    const lines = [title, ...story, 'The goat is well.', line]
    expect(clean(lines.join('\n\n')).paragraphs).toEqual([...story, 'The goat is well.'])
  })

  it.each([['3 January 2026'], ['The ferry, updated 3 January 2026'], ['Holm, posted 3 January 2026.']])(
    'stay at the end of the story where they may be its own: %s',
    (line) => expect(clean([title, ...story, line].join('\n\n')).paragraphs).toEqual([...story, line]),
  )

  it.each([
    [['Updated on:', '12 March 2024']],
    [['12/03/2024 a las 13:40h.']],
    [['Staff Reporter', '12 March 2024']],
    [['12 March 2024', '41', '12', 'Share']],
    [['1.2K', '0', '12 March 2024']],
  ])('leave the text with what stands beside them: %s', (lines) => {
    expect(clean([title, ...lines, ...story].join('\n\n')).paragraphs).toEqual(story)
  })

  it.each([
    [['12 March 2024', '1', 'The hull', story[0]!, '2', 'The goat', story[1]!]],
    [['12 March 2024', '1', story[0]!, story[1]!]],
    [['Updated on:', story[0]!, story[1]!]],
  ])('leave other lines to the story: %s', (lines) => {
    const {paragraphs} = clean([title, ...lines].join('\n\n'))
    expect(paragraphs).toEqual(lines.filter((line) => !line.includes('2024')))
  })

  it('leave the text and are not removed', () => {
    const article = clean([title, 'Published 12 March 2024, 09:40', ...story].join('\n\n'))
    expect(article).toMatchObject({published: '2024-03-12T09:40', paragraphs: story, removed: []})
  })

  it('stay in a list and in a live blog', () => {
    const lines = [
      title,
      ...story,
      '06:45',
      story[0]!.replace('Monday', 'Friday'),
      '12 March 2024: the first crossing',
      '13 March 2024: the second',
    ]
    expect(clean(lines.join('\n\n')).paragraphs).toEqual(expect.arrayContaining(lines.slice(4)))
  })

  it.each([
    ['a diary', ['4 May 2024', story[0]!, '5 May 2024', story[2]!]],
    ['a diary under a title', [title, '4 May 2024', story[0]!, '5 May 2024', story[2]!, '6 May 2024', story[1]!]],
  ])('stay over the entries of %s', (_name, lines) => {
    const {published, paragraphs} = clean(lines.join('\n\n'))
    expect(paragraphs).toEqual(lines.filter((line) => line !== title))
    expect(published).toBeNull()
  })
})

describe('a day without a year', () => {
  it.each(Object.keys(languages))('may end a line in any month: %s', (language) => {
    const words = dateWordsFor(language)
    for (const month of words.months.keys()) {
      const line = `12 ${month}`
      const [time] = vagueTimes(tokensOf(line), words)
      expect(time?.end ?? 0).toBeLessThanOrEqual(line.length)
    }
  })

  it('ends a line of a list', () => {
    const lines = ['Урал: до 10 октября', 'Юг: до 10 ноября']
    const prose =
      'Паром на остров Хольм отправился в понедельник в семь утра с сорока пассажирами и козой, которую никто не узнал.'
    expect(
      clean(['Паром отправился', prose, ...lines, prose.replace('семь', 'восемь')].join('\n\n')).paragraphs,
    ).toEqual(expect.arrayContaining(lines))
  })
})
