import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Name of the configuration file. */
export const configName = 'cleancopy.config.json'

/** Whether a configuration may be found from the working folder upwards: a quick look before the search. */
export function mayBeConfigured(): boolean {
  for (let at = process.cwd(); ; at = dirname(at)) {
    if (existsSync(join(at, configName)) || hasField(join(at, 'package.json'))) return true
    if (at === dirname(at)) return false
  }
}

function hasField(manifest: string): boolean {
  let text: string
  try {
    text = readFileSync(manifest, 'utf8')
  } catch {
    return false
  }
  if (!/"cleancopy"\s*:/u.test(text)) return false
  try {
    // Where it is but a dependency, nothing is looked for.
    return Object.hasOwn(JSON.parse(text) as object, 'cleancopy')
  } catch {
    // The search says what is wrong.
    return true
  }
}
