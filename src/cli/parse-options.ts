import {InvalidArgumentError} from 'commander'
import families from '../rules/families.json' with {type: 'json'}
import {familyNames} from './families.ts'
import {nearest} from '../rules/nearest.ts'
import {parseReporter} from './reporters/names.ts'

/** `--reporter name[=file]`: each adds one. */
export function parseReporters(value: string, before: string[] = []): string[] {
  const choice = parseReporter(value)
  if (typeof choice === 'string') throw new InvalidArgumentError(`It ${choice}.`)
  return [...before, value]
}

/** `--fail-on mobile,share`: each adds more; `none` stands for no family. */
export function parseFamilies(value: string, before: string[] = []): string[] {
  const known = [...familyNames(), 'none']
  for (const name of value.split(',')) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `It takes ${known.join(', ')}.`)
  }
  return [...before, ...value.split(',')]
}

/** `--ext txt,log`: with a dot or without; `*` for every file. */
export function parseExtensions(value: string): string[] {
  return value.split(',').map((one) => {
    if (one === '*') return one
    if (!/^\.?[^./\s]+$/u.test(one)) throw new InvalidArgumentError('It takes extensions, as in txt,log, or *.')
    return `.${one.replace(/^\./u, '').toLowerCase()}`
  })
}

/** A percentage, with its sign or without. */
export function parsePercent(value: string): number {
  const number = Number(value.replace(/\s*%$/u, '') || Number.NaN)
  if (!(number >= 0 && number <= 100)) throw new InvalidArgumentError('It takes a percentage from 0 to 100.')
  return number
}

/** An option that may stand several times. */
export function gather(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** `--rule id=level`: each adds one. */
export function parseLevels(value: string, before: Record<string, string> = {}): Record<string, string> {
  const [, id, level] = /^([a-z]+(?:\/[a-z0-9-]+)?)=(off|report|on)$/.exec(value) ?? []
  if (!id || !level) throw new InvalidArgumentError('It takes a rule or family and off, report or on: related=off.')
  const family = id.split('/')[0]!
  // Only rules that are data have levels.
  const known = Object.keys(families)
  if (known.includes(family)) return {...before, [id]: level}
  const near = nearest(family, known)
  throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `Families are ${known.join(', ')}.`)
}
