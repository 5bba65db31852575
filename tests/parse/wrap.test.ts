import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/parse-article.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import {prose, settle, wrap} from './wrapped.ts'

const texts = (text: string): string[] => paragraphsOf(parse(text)).map(({data}) => data.text)
const widths = [60, 72, 80, 100]

describe.each(widths)('text wrapped at %i columns', (width) => {
  it.each([
    ['no indent', '', ''],
    ['lynx -dump', '   ', '   '],
    ['a first line set in', '', '   '],
    ['five spaces', '     ', '     '],
    ['a tab', '\t', '\t'],
  ])('is unwrapped: %s', (_name, indent, first) => {
    // A tab takes eight columns.
    const room = width - (indent === '\t' ? 7 : 0)
    const text = prose.map((paragraph) => wrap(paragraph, {width: room, indent, first})).join('\n\n')
    expect(texts(text)).toEqual(prose)
    expect(texts(text.replaceAll('\n', '\r\n'))).toEqual(prose)
    expect(texts(text.replaceAll('\n', '\r'))).toEqual(prose)
    expect(texts(text.replaceAll('\n', ' \n'))).toEqual(prose)
  })

  it.each(['\n\n', '\n'])('keeps headings, captions and bylines apart, with %j between', (between) => {
    const layout = {width, indent: '   '}
    const story = prose.map((paragraph) => settle(paragraph, layout))
    const around = [
      'Trams to return to the quay',
      'By Mara Lind',
      story[0]!,
      'Old tram at the depot. Photo: J. Roe',
      ...story.slice(1),
    ]
    expect(texts(around.map((paragraph) => wrap(paragraph, layout)).join(between))).toEqual(around)
  })

  it.each([
    ['bullets', ['* ', '* ', '* '], '  '],
    ['numbers', ['1. ', '2. ', '3. '], '   '],
  ])('keeps list items apart and unwraps what hangs under them: %s', (_name, markers, hanging) => {
    const items = prose.map((paragraph, i) => markers[i]! + paragraph)
    const text = prose.map((paragraph, i) =>
      wrap(paragraph, {width, indent: `     ${hanging}`, first: `     ${markers[i]}`}),
    )
    expect(texts(text.join('\n'))).toEqual(items)
    expect(texts(text.join('\n\n'))).toEqual(items)
  })

  it('keeps the lines of a verse apart', () => {
    const verse = [
      'The tram goes down, the tram goes up,',
      'the river keeps its bed;',
      'who pays the man that rings the bell',
      'has yet to be said.',
    ]
    const text = [wrap(prose[0]!, {width}), verse.map((line) => `    ${line}`).join('\n'), wrap(prose[1]!, {width})]
    expect(texts(text.join('\n\n'))).toEqual([prose[0], ...verse, prose[1]])
  })
})

describe('lines that no program wrapped', () => {
  it.each<[name: string, lines: string[]]>([
    [
      'verse alone',
      [
        'The tram goes down, the tram goes up,',
        'the river keeps its bed;',
        'who pays the man that rings the bell',
        'has yet to be said.',
      ],
    ],
    [
      'long verse',
      [
        'I saw the last tram leave the harbour with its windows all alight,',
        'and the driver, who was singing, took no notice of the night;',
        'there was nobody to listen, there was no one left to ride,',
        'but he rang the bell at every stop and waited for the tide.',
      ],
    ],
    [
      'one sentence a line',
      [
        'The council voted on Tuesday night to reopen the old tram line.',
        'Work on the two bridges is to begin in the second week of March.',
        'Shopkeepers had feared a full closure of the quay in the spring.',
        'Nobody who came to the meeting spoke against the plan itself.',
      ],
    ],
    [
      'headlines',
      [
        'Tram line to reopen after nine years as council votes for repair',
        'Shopkeepers fear for spring trade as the quay faces months of work',
        'Who will drive the trams? Bus company and town fight over the fee',
      ],
    ],
    [
      'paragraphs in Thai',
      [
        'เช้าวันอังคารแพะตัวหนึ่งปิดสะพานข้ามแม่น้ำมันนอนอยู่กลางสะพานและไม่ยอมลุก',
        'ตำรวจลองทุกอย่างแล้วแต่แพะยังนอนอยู่ที่เดิมจนถึงเที่ยง',
        'ในที่สุดแครอทก็ช่วยได้เจ้าของแพะอาจถูกปรับเป็นเงินสองร้อย',
        'ภาพของแพะลงหนังสือพิมพ์ทุกฉบับในภาพมันกำลังกินป้ายของสะพาน',
        'ชาวบ้านบอกว่าสะพานเปิดแล้วและแพะกลับไปอยู่ที่ทุ่งหญ้า',
      ],
    ],
    ['a menu', ['Home', 'News', 'Sport', 'Weather', 'Sign in']],
    ['a long line and short ones', [prose[0]!, 'Share', prose[1]!, 'Read later', prose[2]!]],
  ])('stay: %s', (_name, lines) => expect(texts(lines.join('\n'))).toEqual(lines))
})

describe('wrapped text in other scripts', () => {
  const cut = (text: string, characters: number): string =>
    text.replace(new RegExp(`(.{${characters}})(?=.)`, 'gu'), '$1\n')

  it.each([
    [
      'Chinese',
      '市议会周二晚上投票决定重新开放港口与上城之间的旧电车线路，这条线路自九年前的洪水以来一直停用。议会还拨出足够的资金，在冬季来临之前修复电车过河所需的两座桥梁，并承诺施工期间码头每次只封闭一条车道。',
    ],
    [
      'Japanese',
      '市議会は火曜日の夜、港と山の手を結ぶ古い路面電車の運行を再開することを決めた。この路線は九年前の洪水のあと使われていない。冬が来る前に川を渡る二つの橋を直すための費用も認められ、工事は三月に始まる予定である。',
    ],
  ])('%s is joined without spaces', (_name, text) => expect(texts(cut(text, 36))).toEqual([text]))

  it.each([
    [
      'Russian',
      'Городской совет во вторник вечером проголосовал за то, чтобы вновь открыть старую трамвайную линию между портом и верхним городом, которая не работает после наводнения девять лет назад, и выделил деньги на ремонт обоих мостов через реку до наступления зимы.',
    ],
    [
      'Korean',
      '시의회는 화요일 밤 항구와 윗마을을 잇는 옛 전차 노선을 다시 열기로 의결했다. 이 노선은 아홉 해 전 홍수가 난 뒤로 쓰이지 않았다. 의회는 겨울이 오기 전에 강을 건너는 다리 두 곳을 고칠 돈도 마련해 두었으며 공사는 삼월에 시작된다.',
    ],
  ])('%s is joined with spaces', (name, text) =>
    // Hangul takes two columns a character.
    expect(texts(wrap(text, {width: name === 'Korean' ? 36 : 72}))).toEqual([text]),
  )

  it('German is joined, though nouns begin the lines', () => {
    const blocks = [
      'Der Rat der Stadt hat am Dienstag beschlossen, die alte\nStraßenbahn am Hafen wieder fahren zu lassen.',
      'Das Geld für die beiden Brücken kommt vom Land, die\nArbeiten beginnen nach Ostern und dauern bis zum\nHerbst.',
    ]
    expect(texts(blocks.join('\n\n'))).toEqual(blocks.map((block) => block.replaceAll('\n', ' ')))
  })

  it('joins a word that has a hyphen at the line end', () => {
    const text =
      'The newly rebuilt quay at Eastmere will be closed for a short-\nterm trial of the trams, the town said, and the long-delayed\nsecond bridge follows when the money for its steel is there,\nwhich nobody expects before the middle of the coming year.'
    expect(texts(text)).toEqual([text.replace('short-\nterm', 'short-term').replaceAll('\n', ' ')])
  })
})
