import {describe, expect, it} from 'vitest'
import {clean} from '../../../src/index.ts'
import {isCutOff} from '../../../src/clean/repeats/teaser.ts'

describe('a text that is cut off', () => {
  it.each([
    'The council voted on…',
    'The council voted on …”)',
    'The council voted on [..]',
    'The council voted on (…) Read more',
    'The council voted on... Read more »',
    '市议会周二投票决定……查看全文',
  ])('%s', (text) => expect(isCutOff(text)).toBe(true))

  it.each([
    'The council voted.',
    'The council … voted on the bridge and the ferry',
    'It grew by… five percent.',
    '他说去年港口的吞吐量……增长了百分之五。',
    '彼は昨年の港の取扱量が……五パーセント増えたと述べた',
  ])('not: %s', (text) => expect(isCutOff(text)).toBe(false))

  it('is not a sentence whose end no copy has', () => {
    const five = '市议会发言人周二在新闻发布会上说，去年港口的货物吞吐量……增长了百分之五。'
    const six = five.replace('五', '六')
    const {paragraphs} = clean(`港口报告\n\n${five}\n\n渡轮将于九点离开港口，乘客须提前十分钟到达码头。\n\n${six}`)
    expect(paragraphs).toEqual(expect.arrayContaining([five, six]))
  })
})
