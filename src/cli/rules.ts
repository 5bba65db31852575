import {languages, readPack} from '../rules/load.ts'
import {testRules} from '../rules/test-rules.ts'
import {writeStdout} from '../write/stdout.ts'
import {colours} from './colour.ts'
import {exitCodes} from './exit-codes.ts'
import {messages} from './messages.ts'

/**
 * `cleancopy rules [language]`: the packs, or the rules of one.
 *
 * @param language - ISO 639-1 code.
 */
export async function listRules(language: string | undefined): Promise<void> {
  const colour = colours()
  if (language === undefined) {
    const lines = Object.keys(languages).map(
      (code) => `${code}  ${readPack(code).name.padEnd(12)} ${readPack(code).rules.length} rules\n`,
    )
    return writeStdout(lines.join(''))
  }
  if (!isKnown(language)) return
  const lines = readPack(language).rules.map(
    ({id, kind, why}) => `${colour.bold(id.padEnd(32))} ${kind.padEnd(10)} ${why}\n`,
  )
  await writeStdout(lines.join(''))
}

/**
 * `cleancopy rules test [languages…]`: runs the examples; the exit code is 1 if one fails.
 *
 * @param wanted - ISO 639-1 codes; all packs if none.
 */
export async function testPacks(wanted: string[]): Promise<void> {
  for (const code of wanted.length ? wanted : Object.keys(languages)) {
    if (!isKnown(code)) continue
    const pack = readPack(code)
    const failed = testRules(pack)
    const examples = pack.rules.reduce((sum, {drop, keep}) => sum + drop.length + keep.length, 0)
    await writeStdout(`${code}: ${pack.rules.length} rules, ${examples} examples, ${failed.length} failed\n`)
    for (const {rule, example, expected, matched} of failed) {
      await writeStdout(
        `  ${rule}: should ${expected === 'drop' ? 'go' : 'stay'} but ${matched ? `goes by ${matched}` : 'stays'}: ${example}\n`,
      )
    }
    if (failed.length) process.exitCode ??= exitCodes.findings
  }
}

function isKnown(code: string): boolean {
  if (Object.hasOwn(languages, code)) return true
  messages({}).trouble(code, `no pack for this language: use ${Object.keys(languages).join(', ')}`)
  return false
}
