import {describe, expect, it} from 'vitest'
import {readRecord} from '../../src/read/record.ts'

const read = (line: string) => readRecord(Buffer.from(line))

describe('readRecord', () => {
  it.each([
    ['{"text":"The tram"}', 'The tram'],
    ['{"id":1,"text":""}', ''],
    ['{"text":"a\\n\\u00e9\\ud83d\\ude8b\\"\\\\"}', 'a\né🚋"\\'],
    ['{"text":"\\ud800 alone"}', '\ud800 alone'],
    ['{"te\\u0078t":"escaped key"}', 'escaped key'],
    ['{"text":"first","text":"last"}', 'last'],
    ['{"text":1,"text":"last"}', 'last'],
    ['\ufeff{"text":"after a BOM"}', 'after a BOM'],
    ['  {"text":"in space"}\t', 'in space'],
    ['{"__proto__":{"text":"no"},"text":"own"}', 'own'],
  ])('%s is a record', (line, text) => expect(read(line)).toMatchObject({kind: 'record', text}))

  it.each([
    ['{}', 'no field “text”'],
    ['{"Text":"capital"}', 'no field “text”'],
    ['{"__proto__":{"text":"inherited"}}', 'no field “text”'],
    ['{"a":{"text":"inner"}}', 'no field “text”'],
    ['{"text":null}', 'null'],
    ['{"text":7}', 'a number'],
    ['{"text":["a"]}', 'an array'],
    ['{"text":{}}', 'an object'],
    ['{"text":true}', 'a boolean'],
    ['{"text":"first","text":null}', 'null'],
  ])('%s has no usable text: %s', (line, error) => {
    const record = read(line)
    expect(record).toMatchObject({kind: 'without-text', raw: line})
    expect(record).toHaveProperty('error', expect.stringContaining(error))
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['{"text":', 'not JSON'],
    ['{"text":"a"} {"text":"b"}', 'not JSON'],
    ["{'text':'a'}", 'not JSON'],
    ['{"text":NaN}', 'not JSON'],
    ['[{"text":"a"}]', 'an array'],
    ['null', 'null'],
    ['"text"', 'a string'],
    ['12', 'a number'],
    ['false', 'a boolean'],
  ])('%j is broken: %s', (line, error) => {
    const record = read(line)
    expect(record).toMatchObject({kind: 'broken', raw: line})
    expect(record).toHaveProperty('error', expect.stringContaining(error))
  })

  it('that is not UTF-8 is broken', () =>
    expect(readRecord(Buffer.from('{"text":"caf\xe9"}', 'latin1'))).toMatchObject({
      kind: 'broken',
      error: expect.stringContaining('UTF-8') as string,
    }))

  it('has an error of one line, whatever the line', () => {
    for (const line of ['{"text":"a\u2028b', '{\u2028', '\r', '{"a":\u0085}'])
      expect(read(line)).toHaveProperty('error', expect.not.stringMatching(/[\n\r]/))
  })
})
