import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.ts'
import {samples} from './articles.ts'
import {phrases} from './phrases.ts'

/** Lines of a text, in the order in which they are printed. */
function printed(text: string): string[] {
  const {title, paragraphs} = clean(text)
  return title && !paragraphs.includes(title) ? [title, ...paragraphs] : paragraphs
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter(Boolean)

describe.each(samples)('$language', ({language, body}) => {
  const {question, speech, refrain, verse, formula, item, step, heading} = phrases[language]!
  const [a, b, c, d, e] = body
  const documents: Record<string, string[]> = {
    'a question asked again': [a, question, b, c, question, d],
    'a line of dialogue, three times': [a, speech, b, speech, c, speech, d],
    'a line of dialogue, twice': [a, b, speech, c, d, speech],
    'a refrain in prose': [a, refrain, b, refrain, c, refrain],
    'a refrain in prose, twice': [a, b, refrain, c, d, refrain, e],
    'stanzas with a chorus': [a, [b.slice(0, 20), verse].join('\n'), [c.slice(0, 20), verse].join('\n'), d],
    'a formula of 20 to 35 words, three times': [a, formula, b, formula, c, formula, d],
    'a formula of 20 to 35 words, four times': [e, formula, a, formula, b, c, formula, d, formula],
    'a formula that closes two new paragraphs': [a, b, `${d} ${speech}`, c, `${e} ${speech}`],
    'items of two lists': [a, `- ${item}\n- ${d.slice(0, 30)}`, b, `- ${item}\n- ${e.slice(0, 30)}`, c],
    'numbered steps of two recipes': [a, `1. ${step}\n2. ${item}`, b, `1. ${item}\n2. ${step}`, c],
    'steps of two recipes, unnumbered': [a, step, b, c, step, d],
    'a subheading, three times': [a, heading, b, heading, c, heading, d],
    'rows of two tables': [a, `${item}\t12\t14\n${heading}\t3\t4`, b, `${item}\t12\t14\n${heading}\t5\t6`, c],
    'entries of a live blog': ['14:05', d, '14:20', c, '15:10', d, '15:40', b],
  }
  it.each(Object.entries(documents))('%s', (_name, paragraphs) => {
    expect(printed(paragraphs.join('\n\n'))).toEqual(lines(paragraphs.join('\n')))
  })
})
