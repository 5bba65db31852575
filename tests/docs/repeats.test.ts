import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {toText} from '../../src/compile/text.ts'
import {marker} from '../../src/index.ts'

const page = readFileSync(new URL('../../docs/repeats.md', import.meta.url), 'utf8')
const example = /^```text (before|stays|differs)\n([^]*?)^```\n(?:\n^```text after\n([^]*?)^```\n)?/gm

interface Example {
  heading: string
  kind: string
  before: string
  after: string
}

/** The examples of the page, each under the heading that it stands under. */
const examples = [...page.matchAll(example)].map(({1: kind, 2: before, 3: after, index}): Example => {
  const heading = [...page.slice(0, index).matchAll(/^##+ (.+)$/gm)].at(-1)![1]!
  return {heading, kind: kind!, before: before!, after: after ?? before!}
})

describe('docs/repeats.md', () => {
  it.each(examples)('$heading ($kind)', ({heading, kind, before, after}) => {
    const {tree, file} = marker()(before)
    const rules = file.messages.map(({source, ruleId}) => (source === 'cleancopy' ? ruleId : `${source}/${ruleId}`))
    expect(toText(tree)).toBe(after)
    for (const [, rule] of heading.matchAll(/`(.+?)`/g)) expect(rules).toContain(rule)
    expect(rules.includes('repeat/differs')).toBe(kind === 'differs')
  })

  it('has an example for every form', () => {
    for (const fence of page.matchAll(/^```text (\w+)$/gm))
      expect(['before', 'after', 'stays', 'differs']).toContain(fence[1])
    expect(examples.filter(({kind}) => kind === 'before')).toHaveLength(page.match(/^### /gm)!.length)
  })
})
