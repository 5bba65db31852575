import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/compile/article.ts'
import {printBadRecord, printRecord} from '../../src/compile/record.ts'
import {readRecord} from '../../src/read/record.ts'

const article = {title: 'T'} as Article

/** Prints a line as a record, its text replaced by `new`. */
function print(line: string): string {
  const record = readRecord(Buffer.from(line))
  return record.kind === 'record' ? printRecord(record, 'new', article) : printBadRecord(record)
}

const added = '"article":{"title":"T"}'

describe('printRecord', () => {
  it.each([
    ['{"text":"old"}', `{"text":"new",${added}}`],
    ['{"id":1,"text":"old","url":"u"}', `{"id":1,"text":"new","url":"u",${added}}`],
    [
      '{"b":12345678901234567890,"a":1.10,"text":"old","c":1e400}',
      `{"b":12345678901234567890,"a":1.10,"text":"new","c":1e400,${added}}`,
    ],
    ['{"a":"\\u00e9\\/\\ud800","text":"old"}', `{"a":"\\u00e9\\/\\ud800","text":"new",${added}}`],
    ['{"2":0,"1":0,"text":"old"}', `{"2":0,"1":0,"text":"new",${added}}`],
    ['{"a":1,"text":"old","a":2}', `{"a":1,"text":"new","a":2,${added}}`],
    ['{"error":"mine","text":"old"}', `{"error":"mine","text":"new",${added}}`],
    ['{"article":{"x":1},"text":"old"}', `{"text":"new",${added}}`],
    ['{"text":"old","article":null,"z":[ 1 , 2 ]}', `{"text":"new","z":[ 1 , 2 ],${added}}`],
    ['{"__proto__":{"a":1},"text":"old"}', `{"__proto__":{"a":1},"text":"new",${added}}`],
    [
      '{"constructor":"c","toString":1,"hasOwnProperty":2,"text":"old"}',
      `{"constructor":"c","toString":1,"hasOwnProperty":2,"text":"new",${added}}`,
    ],
    ['\ufeff{"text":"old"}', `{"text":"new",${added}}`],
  ])('%s', (line, printed) => {
    expect(print(line)).toBe(printed)
    expect(() => JSON.parse(printed)).not.toThrow()
  })

  it('has one text where there were several: the last, in its place', () => {
    const printed = print('{"text":"a","id":1,"text":"b","z":2}')
    expect(JSON.parse(printed)).toMatchObject({id: 1, text: 'new', z: 2})
    expect(printed.match(/"text"/g)).toHaveLength(1)
  })

  it('writes escapes and lone surrogates such that they come back', () => {
    const record = readRecord(Buffer.from('{"text":"x"}'))
    if (record.kind !== 'record') throw new Error('no record')
    for (const text of ['a"b\\c\n\t\u0000', '\ud800 alone', '\u2028\u2029', '🚋']) {
      const line = printRecord(record, text, article)
      expect(line).not.toMatch(/[\n\r]/)
      expect(JSON.parse(Buffer.from(line).toString())).toHaveProperty('text', text)
    }
  })
})

describe('printBadRecord', () => {
  it.each([
    ['{"id":7}', {id: 7, article: null}],
    ['{}', {article: null}],
    ['{"text":null,"b":{"c":[1]}}', {text: null, b: {c: [1]}, article: null}],
    ['{"text":3,"article":{"x":1}}', {text: 3, article: null}],
    ['{"constructor":1,"valueOf":"v"}', {constructor: 1, valueOf: 'v', article: null}],
  ])('%s comes back whole, with article null and error', (line, expected) =>
    expect(JSON.parse(print(line))).toEqual({...expected, error: expect.any(String) as string}),
  )

  it('keeps numbers as they are written', () =>
    expect(print('{"id":12345678901234567890}')).toContain('"id":12345678901234567890,'))

  it.each(['', 'plain text', '{"text":', '[1]', 'null', '{"a":"\u2028'])('%j comes back as raw', (line) =>
    expect(JSON.parse(print(line))).toEqual({article: null, error: expect.any(String) as string, raw: line}),
  )
})
