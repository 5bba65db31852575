import {languages, readPack} from '../rules/load.ts'
import {readOwnPack} from '../rules/own-packs.ts'
import {testRules} from '../rules/test-rules.ts'
import type {LanguagePack, Rule} from '../rules/types.ts'
import {writeStdout} from '../write/standard-streams.ts'
import {colours} from './colour.ts'
import {exitCodes} from './exit-codes.ts'
import {plural} from './numbers.ts'
import {familyTexts} from './families.ts'
import {messages} from './messages.ts'
import {nearest} from '../rules/nearest.ts'
import {troubleOf} from './trouble-of.ts'

/**
 * `cleancopy rules [language]`: the families and packs, or the rules of one pack.
 *
 * @param language - ISO 639-1 code.
 */
export async function listRules(language: string | undefined): Promise<void> {
  const {bold} = colours()
  if (language !== undefined) {
    if (!isKnown(language)) return
    const lines = readPack(language).rules.map(
      ({id, kind, why}) => `${bold(id.padEnd(32))} ${kind.padEnd(10)} ${why}\n`,
    )
    return writeStdout(lines.join(''))
  }
  const named = Object.entries(familyTexts).map(([family, what]) => `  ${bold(family.padEnd(14))} ${what}\n`)
  const packs = Object.keys(languages).map((code) => {
    const {name, rules} = readPack(code)
    return `  ${bold(code.padEnd(14))} ${name.padEnd(14)} ${plural(rules.length, 'rule')}\n`
  })
  await writeStdout(
    `Families\n${named.join('')}\nPacks\n${packs.join('')}\ncleancopy rules en                list the rules of a pack\ncleancopy rules show FAMILY/NAME  explain a rule\n`,
  )
}

/**
 * `cleancopy rules show ID`: a rule in each pack that has it, with its phrases and examples.
 *
 * @param id - `family/name`.
 * @param options - A language to look in alone.
 */
export async function showRule(id: string, {language}: {language?: string}): Promise<void> {
  if (language !== undefined && !isKnown(language)) return
  const shown: string[] = []
  for (const code of language === undefined ? Object.keys(languages) : [language]) {
    const pack = readPack(code)
    const rule = pack.rules.find((one) => one.id === id)
    if (rule) shown.push(explained(rule, pack))
  }
  if (shown.length) return writeStdout(shown.join('\n'))
  const near = nearest(id, [
    ...new Set(Object.keys(languages).flatMap((code) => readPack(code).rules.map((rule) => rule.id))),
  ])
  if (near) return messages({}).trouble(id, `no such rule; did you mean ${near}?`)
  messages({}).trouble(id, `no such rule${language ? ` in ${language}` : ''}: see cleancopy rules ${language ?? 'en'}`)
}

function explained({id, kind, why, source, confidence, when, phrases, drop, keep}: Rule, {name}: LanguagePack): string {
  const {bold} = colours()
  const list = (title: string, items: string[]): string => `${title}\n${items.map((item) => `  ${item}\n`).join('')}`
  const conditions = Object.entries(when ?? {}).map(([key, value]) => `${key} ${value}`)
  return [
    `${bold(id)} (${name})\n${why}\n`,
    `kind ${kind}, confidence ${confidence}${conditions.map((condition) => `, ${condition}`).join('')}\n`,
    `source: ${source}\n`,
    list('phrases', phrases),
    list('goes', drop),
    list('stays', keep),
  ].join('')
}

/**
 * `cleancopy rules test [packs…]`: runs the examples; the exit code is 1 if one fails.
 *
 * @param wanted - ISO 639-1 codes, JSON files or npm packages; all languages if none.
 */
export async function testPacks(wanted: string[]): Promise<void> {
  for (const name of wanted.length ? wanted : Object.keys(languages)) {
    // What looks like a code of a language is one: a file has a longer name.
    if (/^[\w-]{1,3}$/.test(name) && !isKnown(name)) continue
    let pack: LanguagePack
    try {
      pack = Object.hasOwn(languages, name) ? readPack(name) : readOwnPack(name)
    } catch (error) {
      messages({}).trouble(name, troubleOf(error))
      continue
    }
    const failed = testRules(pack)
    const examples = pack.rules.reduce((sum, {drop, keep}) => sum + drop.length + keep.length, 0)
    await writeStdout(
      `${name}: ${plural(pack.rules.length, 'rule')}, ${plural(examples, 'example')}, ${failed.length} failed\n`,
    )
    for (const {rule, example, expected, matched} of failed) {
      const instead = matched ? `goes by ${matched}` : 'stays'
      await writeStdout(`  ${rule}: should ${expected === 'drop' ? 'go' : 'stay'} but ${instead}: ${example}\n`)
    }
    if (failed.length) process.exitCode ??= exitCodes.findings
  }
}

function isKnown(code: string): boolean {
  if (Object.hasOwn(languages, code)) return true
  messages({}).trouble(code, `no pack for this language: use ${Object.keys(languages).join(', ')}`)
  return false
}
