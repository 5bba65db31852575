import {describe, expect, it} from 'vitest'
import {jsonMembers} from '../../src/read/json-members.ts'

describe('jsonMembers', () => {
  it.each<[name: string, json: string, members: string[]]>([
    ['none', '{}', []],
    ['none, with space', ' { \t} ', []],
    ['one', '{"a":1}', ['a: 1']],
    ['simple values', '{"a":"x","b":-1.5e+10,"c":true,"d":null}', ['a: "x"', 'b: -1.5e+10', 'c: true', 'd: null']],
    ['nested values', '{"a":[1,{"f":2}],"b":{"h":[]},"c":[]}', ['a: [1,{"f":2}]', 'b: {"h":[]}', 'c: []']],
    ['space everywhere', ' {\t"a" : 1 ,\n "b":[ 1 , 2 ] , "c" : "x" } ', ['a: 1', 'b: [ 1 , 2 ]', 'c: "x"']],
    ['large numbers', '{"a":12345678901234567890,"b":1e400}', ['a: 12345678901234567890', 'b: 1e400']],
    ['numbers as they are written', '{"a":1.10,"b":-0}', ['a: 1.10', 'b: -0']],
    ['the same key twice', '{"a":1,"a":2}', ['a: 1', 'a: 2']],
    ['keys with escapes', '{"te\\u0078t":1,"a\\"b":2,"\\\\":3,"":4}', ['text: 1', 'a"b: 2', '\\: 3', ': 4']],
    ['strings that end in backslashes', '{"a":"x\\\\","b":"\\\\\\""}', ['a: "x\\\\"', 'b: "\\\\\\""']],
    ['brackets inside strings', '{"a":"},]","b":["}",{"c":"]\\""}]}', ['a: "},]"', 'b: ["}",{"c":"]\\""}]']],
    ['names of Object.prototype', '{"__proto__":{"a":1},"toString":3}', ['__proto__: {"a":1}', 'toString: 3']],
    ['lone surrogates, as they are and escaped', '{"\ud800":"\\udc00"}', ['\ud800: "\\udc00"']],
  ])('%s', (_name, json, members) => {
    expect(() => JSON.parse(json) as unknown).not.toThrow()
    const found = jsonMembers(json)
    expect(found.map(({key, value, end}) => `${key}: ${json.slice(value, end)}`)).toEqual(members)
    for (const {key, start, end} of found)
      expect(Object.keys(JSON.parse(`{${json.slice(start, end)}}`) as object)).toEqual([key])
  })

  it.each<[name: string, value: string]>([
    ['a long string with escapes', JSON.stringify('\\"'.repeat(500_000))],
    ['a string of backslashes', JSON.stringify('\\'.repeat(500_000))],
    ['a string of quotation marks', JSON.stringify('"'.repeat(500_000))],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a wide object', JSON.stringify(Object.fromEntries(Array.from({length: 50_000}, (_, i) => [`k${i}`, [i]])))],
  ])('takes linear time: %s', (_name, value) => {
    const started = performance.now()
    expect(jsonMembers(`{"a":${value},"b":1}`).map(({key}) => key)).toEqual(['a', 'b'])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
