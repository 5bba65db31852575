import {existsSync} from 'node:fs'
import {openPending} from '../../write/write-file.ts'
import {writeStdout} from '../../write/standard-streams.ts'
import {messages} from '../messages.ts'
import {readConfig} from './config.ts'
import {configName} from './may-be-configured.ts'
import {keys} from './keys.ts'
import {configSchema} from './schema.ts'
import {defaults, type Settings} from './settings.ts'

/**
 * `cleancopy config [file]`: prints what is set for a file, and where each setting comes from.
 *
 * @param file - The file; without it, the settings of all.
 * @param options - Options.
 */
export async function printConfig(
  file: string | undefined,
  {schema, ...options}: {schema?: boolean} & Record<string, unknown>,
): Promise<void> {
  if (schema) return writeStdout(`${JSON.stringify(configSchema(), null, 2)}\n`)
  const config = await readConfig(options)
  const why = Object.entries(config.explain(file ?? null))
  const width = Math.max(...why.map(([key]) => key.length))
  const values = why.map(([, {value}]) => JSON.stringify(value))
  const valueWidth = Math.max(...values.map((value) => value.length))
  const lines = why.map(([key, {from}], i) => `${key.padEnd(width)}  ${values[i]!.padEnd(valueWidth)}  ${from}\n`)
  const head = `${file === undefined ? 'all files' : file}: ${config.name ?? 'no configuration file'}\n`
  const left = file !== undefined && config.ignores(file) ? `left out of folders by "ignore"\n` : ''
  await writeStdout(head + left + lines.join(''))
}

/** `cleancopy init`: writes a configuration to start from; one that is there stays. */
export function init(): void {
  const said = messages({})
  if (existsSync(configName)) return said.trouble(configName, 'already exists: edit it, or delete it first')
  const file = openPending(configName)
  file.write(startingConfig())
  file.commit()
  said.note(`${configName}: written; cleancopy config prints the effective settings`)
}

/** Every key with what it says, as a comment: taken in by taking the slashes away. */
function startingConfig(): string {
  const entries = Object.entries(keys).map(([name, {says}]) => {
    const initial = defaults[name as keyof Settings]
    return `  // ${says}\n  // ${JSON.stringify(name)}: ${JSON.stringify(initial)},\n`
  })
  return `{
  "$schema": "./node_modules/cleancopy/dist/cli/config.schema.json",

  // Comments and trailing commas may stand here. What is not set has the value shown.

${entries.join('\n')}
  // Settings for some files: patterns as in .gitignore, from the folder of this file; later ones win.
  "overrides": [
    // {"files": "wire/*.txt", "captions": "keep", "minRepeatWords": 12},
  ],
}
`
}
