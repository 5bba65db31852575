import {describe, expect, it} from 'vitest'
import {liveEntries} from '../../src/clean/live-entries.ts'
import {paragraphsIn} from '../model/paragraphs.ts'

const first = 'The ferry left the quay without its ramp on Monday morning.'
const second = 'Passengers for Little Tarry are waiting in the fish hall.'
const third = 'The harbour master has sent for a crane from Port Edda.'
const fourth = 'The ramp has been found under two metres of water.'
const texts = [first, second, third, fourth]

/** Texts of the entries that are found, each as its lines. */
function entriesIn(lines: string[]): string[][] {
  const paragraphs = paragraphsIn(lines.join('\n\n'))
  return liveEntries(paragraphs).map((entry) => entry.map((index) => paragraphs[index]!.data.text))
}

const under = (times: string[]): string[] => times.flatMap((time, i) => [time, texts[i]!])

describe('entries of a live blog', () => {
  it.each([
    ['newest first', ['17:00', '16:15', '14:20', '09:40']],
    ['oldest first', ['09:40', '14:20', '16:15', '17:00']],
    ['of twelve hours', ['11:10 a.m.', '11:50 a.m.', '12:05 p.m.', '1:30 p.m. ET']],
    ['in German', ['18.00 Uhr', '17.10 Uhr', '16.05 Uhr', '15.00 Uhr']],
  ])('%s', (_name, times) => {
    expect(entriesIn(under(times))).toEqual(times.map((time, i) => [time, texts[i]]))
  })

  it('have a headline, and who writes between it and the text', () => {
    const lines = [
      '17:00',
      'Ramp found',
      'Oona Harkness',
      fourth,
      third,
      'Share',
      ...under(['16:00', '15:00', '14:00']),
    ]
    expect(entriesIn(lines)[0]).toEqual(['17:00', 'Ramp found', fourth, third])
  })

  it.each([
    ['three', under(['17:00', '16:15', '14:20'])],
    ['times up and down, as under comments', under(['17:00', '18:15', '14:20', '16:40'])],
    ['the same time', under(['17:00', '17:00', '17:00', '17:00'])],
    ['headlines of a ticker', ['17:00', 'Ferry late', '16:15', 'Ramp lost', '14:20', 'Crane late', '09:40', 'Fog']],
    ['times inside lines', texts.map((text, i) => `1${i}:00 ${text}`)],
    ['days', under(['17 May', '16 May', '15 May', '14 May'])],
  ])('are not %s', (_name, lines) => {
    expect(entriesIn(lines)).toEqual([])
  })
})
