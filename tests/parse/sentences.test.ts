import {describe, expect, it} from 'vitest'
import {sentenceSpans} from '../../src/parse/sentences.ts'

const abbreviations = new Set(['dr', 'mr', 'st', 'no', 'u.s', 'e.g', 'jan', 'bzw', 'z.b'])
const split = (text: string): string[] =>
  sentenceSpans(text, abbreviations).map(([start, end]) => text.slice(start, end))

describe('sentenceSpans', () => {
  it.each<[name: string, sentences: string[]]>([
    ['plain', ['The tram runs.', 'It rains!', 'Does it?', 'Yes.']],
    ['no full stop at the end', ['The tram runs.', 'It rains']],
    ['an abbreviation', ['Dr. Lind met Mr. Roe at St. Mary’s.', 'They talked.']],
    ['an abbreviation with stops', ['The U.S. Navy left.', 'It came back.']],
    ['initials', ['The plan is by J. R. Moss.', 'It is old.']],
    ['a figure', ['It costs 3.5 million.', 'No. 7 is the dearest.']],
    ['an ellipsis that goes on', ['He waited… and left.', 'She stayed.']],
    ['quotes inside', ['“We are late.”', '“I know.”', 'He ran.']],
    ['a question in quotes that goes on', ['“Are we late?” she asked.', 'He ran.']],
    ['brackets', ['It rains (as ever).', 'He ran.']],
    ['German', ['Der Zug fährt z.B. nach Ulm bzw. Aalen.', 'Es regnet.']],
    ['Russian', ['Трамвай идёт.', 'Идёт дождь.']],
    ['Hindi', ['ट्राम चल रही है।', 'बारिश हो रही है।']],
    ['Arabic', ['هل يعمل الترام؟', 'نعم يعمل.']],
  ])('%s', (_name, sentences) => expect(split(sentences.join(' '))).toEqual(sentences))

  it.each<[name: string, sentences: string[]]>([
    ['Chinese', ['电车又开了。', '下雨了！', '是吗？']],
    ['Japanese', ['電車が走る。', '雨が降る。']],
    ['Chinese in quotes', ['他说：“晚了。”', '她走了。']],
  ])('%s, no space between', (_name, sentences) => expect(split(sentences.join(''))).toEqual(sentences))

  it.each(['', ' ', '\u00a0\u3000'])('finds none in %j', (text) => expect(sentenceSpans(text)).toEqual([]))

  it.each(['One.  Two.\u00a0Three. ', ' … ? ! ', '“”. ()'])(
    'gives spans in order and leaves out white space only: %j',
    (text) => {
      let last = 0
      for (const [start, end] of sentenceSpans(text)) {
        expect(text.slice(last, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    },
  )
})
