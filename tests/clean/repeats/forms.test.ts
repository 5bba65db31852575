import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.ts'
import {type Sample, samples} from './articles.ts'
import {sentenceSpans} from '../../../src/parse/sentences.ts'

/** A form of repeat: from an article to a text that says something twice, and what must be left of it. */
type Form = (sample: Sample) => {text: string[]; left?: string[]}

/** The sentences of a paragraph; in Thai, where nothing ends one, its phrases. */
function sentences(text: string): string[] {
  if (/\p{Script=Thai}/u.test(text)) return text.split(/(?<=\p{Script=Thai}) (?=\p{Script=Thai})/u)
  return sentenceSpans(text).map(([start, end]) => text.slice(start, end))
}

const glue = ({language}: Sample): string => (/Chinese|Japanese/u.test(language) ? '' : ' ')
const insert = (body: readonly string[], at: number, ...lines: string[]): string[] => body.toSpliced(at, 0, ...lines)
/** The first part of a text, cut where a word ends. */
function head(text: string): string {
  const words = text.split(' ')
  if (words.length < 12) return text.slice(0, 24)
  return words
    .slice(0, 14)
    .join(' ')
    .replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
}

/** The first part of a text, cut two letters before the end of a long word. */
function headInWord(text: string): string {
  const found = [...text.matchAll(/[\p{L}\p{M}]{4,}/gu)].find(({index}) => index > 50)!
  return text.slice(0, found.index + found[0].length - 2)
}

const variant =
  (edit: (text: string) => string): Form =>
  ({body}) => ({text: insert(body, 4, edit(body[1]))})
const teaser =
  (at: number, edit: (text: string) => string): Form =>
  ({body}) => ({text: insert(body, at, edit(body[1]))})
const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const arabicMarks = (text: string): string => text.replace(/(?<=[بتثجحخدرسشصضطعفقكلمنه])(?=\p{L})/gu, '\u064e')
const hebrewPoints = (text: string): string => text.replace(/(?<=[בגדהטכלמנסעפקר])(?=\p{L})/gu, '\u05b7')

const forms: Record<string, Form> = {
  exact: ({body}) => ({text: insert(body, 4, body[1])}),
  'exact, right below': ({body}) => ({text: insert(body, 2, body[1])}),
  'exact, three times': ({body}) => ({text: [...insert(body, 3, body[1]), body[1]]}),
  'a block of three': ({body}) => ({text: [...body, ...body.slice(1, 4)]}),
  'no-break spaces': variant((text) => text.replaceAll(' ', '\u00a0')),
  'double spaces and thin spaces': variant((text) => text.replace(/ (?=\S+ \S+ )/gu, '\u2009 ')),
  'soft hyphens': variant((text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')),
  'zero-width spaces': variant((text) => text.replaceAll(' ', ' \u200b')),
  'other quotes around it': variant((text) => `„${text}“`),
  'other dashes and ellipses': ({body}) => {
    const said = `${body[1].replace(/[.。।]$/u, '')} — …`
    return {
      text: [body[0], said, body[2], said.replace('—', '–').replace('…', '...'), body[3]],
      left: [body[0], said, body[2], body[3]],
    }
  },
  capitals: variant((text) => text.toUpperCase()),
  'full width': variant(wide),
  'without its full stop': variant((text) => text.replace(/[.。।]$/u, '')),
  'with a bullet': variant((text) => `• ${text}`),
  'with a number': variant((text) => `12. ${text}`),
  'with vowel points': variant((text) => arabicMarks(hebrewPoints(text))),
  decomposed: variant((text) => text.normalize('NFD')),
  'merged, two in one': (sample) => ({
    text: insert(sample.body, 4, [sample.body[1], sample.body[2]].join(glue(sample))),
  }),
  'merged, three in one': (sample) => ({text: [...sample.body, sample.body.slice(0, 3).join(glue(sample))]}),
  'merged, no space between': (sample) => ({text: [...sample.body, sample.body.slice(1, 3).join('')]}),
  'split in two, below': ({body}) => {
    const [first, ...rest] = sentences(body[1])
    return {text: insert(body, 4, first!, rest.join(' '))}
  },
  'split, apart': ({body}) => {
    const [first, ...rest] = sentences(body[1])
    return {text: [...insert(body, 3, first!), rest.join(' ')]}
  },
  'split, every sentence': ({body}) => ({text: insert(body, 4, ...sentences(body[1]))}),
  standfirst: ({title, body}) => ({text: [title, sentences(body[0])[0]!, ...body], left: [title, ...body]}),
  'contained: a later sentence alone': ({body}) => ({text: [...body, sentences(body[1])[1]!]}),
  'contained: the whole comes later': (sample) => {
    const long = [sample.body[3], sample.body[4]].join(glue(sample))
    return {text: [sample.body[0], sample.body[3], sample.body[1], long], left: [sample.body[0], sample.body[1], long]}
  },
  'contained: the whole came before': (sample) => {
    const long = [sample.body[3], sample.body[4]].join(glue(sample))
    return {text: [sample.body[0], long, sample.body[1], sample.body[4]], left: [sample.body[0], long, sample.body[1]]}
  },
  'teaser before: …': teaser(1, (text) => `${head(text)}…`),
  'teaser before: ...': teaser(0, (text) => `${head(text)}...`),
  'teaser before: […]': teaser(0, (text) => `${head(text)} […]`),
  'teaser before: [...] Read more': teaser(0, (text) => `${head(text)} [...] Read more`),
  'teaser after: …': teaser(5, (text) => `${head(text)} …`),
  'teaser after: Read more': teaser(4, (text) => `${head(text)}... Read more`),
  'teaser in a word, before': teaser(0, (text) => `${headInWord(text)}…`),
  'teaser in a word, after': teaser(5, (text) => `${headInWord(text)}...`),
  'the whole article twice': ({title, body}) => ({text: [title, ...body, title, ...body], left: [title, ...body]}),
  'the whole body twice': ({body}) => ({text: [...body, ...body]}),
  'opening, caption, opening again': ({body, caption}) => ({text: [body[0], body[1], caption, ...body]}),
  'headline with the site, then alone': ({title, body}) => ({
    text: [`${title} | Sea Post`, title, ...body],
    left: [title, ...body],
  }),
  'headline three times': ({title, body}) => ({
    text: [`${title} - Sea Post`, 'Sea Post', title, title, ...body],
    left: [title, ...body],
  }),
  'a caption twice': ({body, caption}) => ({text: [body[0], caption, caption, ...body.slice(1)]}),
  'a caption here and there': ({body, caption}) => ({text: [caption, ...body.slice(0, 3), caption, ...body.slice(3)]}),
  'a sentence twice in a line': (sample) => {
    const [first, second, ...rest] = sentences(sample.body[1])
    return {text: sample.body.with(1, [first, second, second, ...rest].join(glue(sample)))}
  },
  'two sentences twice in a line': (sample) => {
    const [first, second, ...rest] = sentences(sample.body[1])
    return {text: sample.body.with(1, [first, second, first, second, ...rest].join(glue(sample)))}
  },
  'near, reworded': (sample) => ({text: insert(sample.body, 4, reword(sample))}),
  'near, the fuller last': (sample) => {
    const fuller = reword(sample, true)
    return {
      text: insert(sample.body, 4, fuller),
      left: [...sample.body.slice(0, 1), ...sample.body.slice(2, 4), fuller, sample.body[4]],
    }
  },
  'near, the fuller first': (sample) => {
    const fuller = reword(sample, true)
    return {text: insert(sample.body.with(1, fuller), 3, sample.body[1]), left: sample.body.with(1, fuller)}
  },
}

function reword({body, reworded}: Sample, fuller = false): string {
  let text: string = body[1]
  for (const [from, to] of reworded) text = text.replace(from, fuller ? `${from} ${to}` : to)
  return text
}

const bag = (lines: string[]): string[] => lines.map((line) => line.normalize('NFC'))

function left(text: string[]): string[] {
  const {title, paragraphs} = clean(text.join('\n\n'))
  const all = title && !paragraphs.includes(title) ? [title, ...paragraphs] : paragraphs
  return bag(all)
}

describe.each(samples)('$language', (sample) => {
  it('comes out whole as it is', () => {
    expect(left([sample.title, ...sample.body])).toEqual([sample.title, ...sample.body])
    expect(left(sample.body)).toEqual(sample.body)
  })
  it.each(Object.entries(forms))('%s', (_name, form) => {
    const {text, left: expected = sample.body} = form(sample)
    expect(left(text)).toEqual(bag(expected))
  })
})
