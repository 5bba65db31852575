import {describe, expect, it} from 'vitest'
import {parseFileList} from '../../../src/read/folder/file-list.ts'

describe('parseFileList', () => {
  it.each<[list: string, names: string[]]>([
    ['', []],
    ['\n\n', []],
    ['a.txt', ['a.txt']],
    ['a.txt\nb c.txt\n', ['a.txt', 'b c.txt']],
    ['a.txt\r\nb.txt\r\n', ['a.txt', 'b.txt']],
    ['a\nb.txt\0c.txt\0', ['a\nb.txt', 'c.txt']],
    ['a.txt\0', ['a.txt']],
    [' a.txt ', [' a.txt ']],
  ])('%j', (list, names) => expect(parseFileList(Buffer.from(list))).toEqual(names))
})
