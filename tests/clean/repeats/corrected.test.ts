import {describe, expect, it} from 'vitest'
import {clean, marker} from '../../../src/index.ts'
import {samples} from './articles.ts'

/** Line and message of every difference that is reported. */
function differences(text: string): [line: number | undefined, message: string][] {
  return marker()(text)
    .file.messages.filter(({ruleId}) => ruleId === 'differs' || ruleId === 'repeat/differs')
    .map(({line, reason}) => [line, reason])
}

describe.each(samples)('the corrected copy, $language', ({body, corrected}) => {
  it.each(corrected)('another %s: %s, %s', (_what, from, to) => {
    const other = body[2].replace(from, to)
    expect(other).not.toBe(body[2])
    for (const paragraphs of [
      [...body, other],
      [...body.slice(0, 2), other, ...body.slice(2)],
      [body[0], other, body[1], body[3], body[2]],
    ]) {
      const text = paragraphs.join('\n\n')
      expect(clean(text).paragraphs).toEqual(paragraphs)
      const first = Math.min(paragraphs.indexOf(other), paragraphs.indexOf(body[2]))
      const second = Math.max(paragraphs.indexOf(other), paragraphs.indexOf(body[2]))
      expect(differences(text)).toEqual([[2 * second + 1, expect.stringContaining(`line ${2 * first + 1} `)]])
    }
  })
})

const town =
  'The town of Marrowby will close its swimming baths for repairs. The work is to begin after the school holidays and will be paid for by the county.'

describe('the corrected copy', () => {
  it.each([
    [
      'the name that begins it',
      'Dunmore told the council that the bridge would open again before the end of the summer season.',
      'Denholm told the council that the bridge would open again before the end of the summer season.',
    ],
    [
      'the name that begins a sentence',
      'The bridge will open again before the end of the season. Dunmore told the council so on the quay.',
      'The bridge will open again before the end of the season. Denholm told the council so on the quay.',
    ],
    [
      'a currency',
      'The new bridge over the river will cost $40 million, which the county will pay over ten years.',
      'The new bridge over the river will cost €40 million, which the county will pay over ten years.',
    ],
    [
      'a short sentence, another figure',
      'The harbour fire destroyed 14 boats and a shed on the quay.',
      'The harbour fire destroyed 16 boats and a shed on the quay.',
    ],
    [
      'a short sentence, a number word',
      'The harbour fire destroyed three boats and a shed on the quay.',
      'The harbour fire destroyed four boats and a shed on the quay.',
    ],
    [
      'a weekday',
      'The harbour office will open its doors to the public on Monday and sell tickets for the first crossing.',
      'The harbour office will open its doors to the public on Tuesday and sell tickets for the first crossing.',
    ],
    [
      'an ordinal',
      'It was the second time that the harbour office had opened its doors to the public since the great storm.',
      'It was the third time that the harbour office had opened its doors to the public since the great storm.',
    ],
    [
      'a figure that only the later copy lacks',
      'The harbour fire destroyed boats, a shed and 12 nets on the quay, the owner of the yard told us on the phone.',
      'The harbour fire destroyed boats, a shed and nets on the quay, the owner of the yard told us very calmly on the old phone.',
    ],
  ])('%s', (_name, one, other) => {
    for (const paragraphs of [
      [town, one, other],
      [one, town, other],
      [other, town, one],
    ]) {
      const text = paragraphs.join('\n\n')
      expect(clean(text).paragraphs).toEqual(paragraphs)
      expect(differences(text)).toHaveLength(1)
    }
  })

  it('is one by its first difference of fact only, and says what is there and here', () => {
    const text = [
      samples[0]!.body[2],
      town,
      samples[0]!.body[2].replace('three', 'four').replace('Dunmore', 'Denholm'),
    ].join('\n\n')
    expect(differences(text)).toEqual([[5, 'differs from line 1 in a fact: “three” there, “four” here; both stay']])
  })
})
