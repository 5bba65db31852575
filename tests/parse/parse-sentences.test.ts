import type {Nodes, Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {cleancopy, parseSentences} from '../../src/index.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import {prose, wrap} from './wrapped.ts'

const twice = prose[1]!.replace('to begin in', 'to to begin in')

/** The places at which retext-repeated-words finds a word twice. */
function repeatedWords(text: string): {slice: string; line: number; column: number}[] {
  const file = new VFile(text)
  unified().use(cleancopy()).use(parseSentences).use(retextRepeatedWords).processSync(file)
  return file.messages
    .filter(({source}) => source === 'retext-repeated-words')
    .map(({place}) => {
      if (!place || !('start' in place)) throw new Error('a message without a place')
      const {start, end} = place
      return {slice: text.slice(start.offset, end.offset), line: start.line, column: start.column}
    })
}

describe('parseSentences, and a published retext plugin after it', () => {
  it.each<[name: string, text: string, slice: string, line: number, column: number]>([
    ['blank lines', `${prose[0]}\n\n${twice}\n\n${prose[2]}`, 'to to', 3, 9],
    ['CRLF', `${prose[0]}\r\n\r\n${twice}\r\n`, 'to to', 3, 9],
    ['lone CR', `${prose[0]}\r${twice}\r`, 'to to', 2, 9],
    ['an indent', `${prose[0]}\n\n\t\u00a0${twice}\n`, 'to to', 3, 11],
    ['U+2028', `${prose[0]}\u2028${twice}`, 'to to', 1, prose[0]!.length + 10],
    ['emoji in front', `${prose[0]}\n\n🚋 ${twice}`, 'to to', 3, 12],
    ['wrapped', `${wrap(prose[0]!, {width: 72})}\n\n${wrap(twice, {width: 72})}`, 'to to', 7, 9],
    [
      'over a line end',
      'The council of the old harbour town voted on Tuesday night to reopen the\nthe tram line between the quay and the upper town, which has stood for a\nlong time unused, and the work is to begin in the spring of next year.',
      'the\nthe',
      1,
      70,
    ],
  ])('%s', (_name, text, slice, line, column) => expect(repeatedWords(text)).toEqual([{slice, line, column}]))

  it('takes no longer for each line of a long wrapped paragraph', () => {
    const lines = Array.from({length: 4000}, (_, i) => `The ferry ${i} left the harbour at nine and came back at`)
    expect(repeatedWords(`${lines.join('\n')} to to ten.`)).toHaveLength(1)
  })

  it('leaves what is marked unparsed', () => {
    const text = `${twice}\n\n${prose[0]}\n\n${twice}\n`
    expect(repeatedWords(text)).toHaveLength(1)
  })

  it('gives a tree in which every leaf is the slice at its place', () => {
    const text = prose.map((paragraph) => wrap(paragraph, {width: 60, indent: '   '})).join('\r\n\r\n')
    const file = new VFile(text)
    const processor = unified().use(cleancopy()).use(parseSentences)
    const tree = processor.runSync(processor.parse(file) as Root, file) as Nodes
    let words = 0
    const visit = (node: Nodes): void => {
      if ('children' in node) return node.children.forEach(visit)
      words++
      const {start, end} = node.position!
      expect(text.slice(start.offset, end.offset).replace(/[\r\n]/g, ' ')).toBe(node.value)
    }
    visit(tree)
    expect(words).toBeGreaterThan(200)
  })

  it('keeps the printed text', () => {
    const file = new VFile(prose.join('\n'))
    const processor = unified().use(cleancopy()).use(parseSentences)
    const tree = processor.runSync(processor.parse(file) as Root, file)
    expect(paragraphsOf(tree as never).map(({data}) => data.text)).toEqual(prose)
    expect(String(unified().use(cleancopy()).use(parseSentences).processSync(prose.join('\n')))).toBe(
      `${prose.join('\n\n')}\n`,
    )
  })
})
