import {describe, expect, it} from 'vitest'
import {printedText} from '../../src/parse/printed-text.ts'
import {joinLines, repair} from '../../src/parse/repair.ts'

describe('repair', () => {
  it.each([
    ['nothing to do', 'The tram runs again.', 'The tram runs again.'],
    ['no-break spaces', 'The\u00a0tram\u202fruns', 'The tram runs'],
    ['a thin space and an ideographic one', '12\u2009km\u3000away', '12 km away'],
    ['tabs and runs of spaces', 'The\ttram  \t runs', 'The tram runs'],
    ['white space around', ' \u00a0The tram\t', 'The tram'],
    ['byte order mark in front', '\ufeffThe tram', 'The tram'],
    ['byte order mark inside', 'The tr\ufeffam', 'The tram'],
    ['soft hyphen', 'inter\u00adnatio\u00adnal', 'international'],
    ['zero-width space inside a word', 'har\u200bbour', 'harbour'],
    ['zero-width space between spaces', 'The \u200b tram', 'The tram'],
    ['word joiner', 'The\u2060 tram', 'The tram'],
    ['control characters', 'The\u0000 tr\u001bam\u007f', 'The tram'],
    ['only what prints nothing', '\u00a0\u200b\ufeff\u2060', ''],
  ])('%s', (_name, text, expected) => expect(repair(text)).toBe(expected))

  it.each([
    ['joiners of Persian words', 'می\u200cشود'],
    ['joiners of Hindi letters', 'क्\u200dष'],
    ['joiners of emoji', '👩\u200d🚒 at the quay'],
    ['combining accents', 'cafe\u0301'],
    ['quotes and dashes', '“Yes” – he said—‘no’'],
    ['letters outside the first plane', '𝒜 𠮷野家'],
  ])('keeps %s', (_name, text) => expect(repair(text)).toBe(text))

  it.each(['a\u00a0 b', ' \u200b\tword\u00ad \ufeff', '\u2003x\u2003\u2003y\u2003'])('is idempotent: %j', (text) =>
    expect(repair(repair(text))).toBe(repair(text)),
  )
})

describe('joinLines', () => {
  it.each<[name: string, lines: string[], joined: string]>([
    ['no line', [], ''],
    ['one line', ['The tram'], 'The tram'],
    ['a space between words', ['The tram', 'runs', 'again.'], 'The tram runs again.'],
    ['none after a hyphen inside a word', ['a well-', 'known line'], 'a well-known line'],
    [
      'none after a hyphen before a number',
      ['in the years 1990-', '1995 and', 'COVID-', '19 wards'],
      'in the years 1990-1995 and COVID-19 wards',
    ],
    ['one after a dash that stands alone', ['The tram -', 'the old one'], 'The tram - the old one'],
    [
      'one after a hyphen that stands for a part of the next word',
      ['two-', 'and three-car trams'],
      'two- and three-car trams',
    ],
    ['the same in German', ['Land-', 'und Forstwirtschaft'], 'Land- und Forstwirtschaft'],
    ['none in Chinese', ['市议会周二晚上', '投票决定重新开放'], '市议会周二晚上投票决定重新开放'],
    ['none in Japanese', ['港と山の手を', '結ぶ路面電車'], '港と山の手を結ぶ路面電車'],
    ['none in Thai', ['รถราง', 'สายเก่า'], 'รถรางสายเก่า'],
    ['one in Korean', ['시의회는 화요일', '밤 투표로'], '시의회는 화요일 밤 투표로'],
    ['one between Chinese and Latin', ['乘坐', 'Tram 3'], '乘坐 Tram 3'],
    ['none after a full-width stop', ['结束。', '开始'], '结束。开始'],
  ])('%s', (_name, lines, joined) => expect(joinLines(lines)).toBe(joined))
})

describe('printedText', () => {
  it.each([
    ['   The tram\r\n   runs again.', 'The tram runs again.'],
    ['The tram\u2028runs\fagain.', 'The tram runs again.'],
    ['The tram\n\u00a0\n runs', 'The tram runs'],
    ['\n', ''],
  ])('%j', (source, printed) => expect(printedText(source)).toBe(printed))
})
