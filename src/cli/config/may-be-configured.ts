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
  try {
    return /"cleancopy"\s*:\s*\{/u.test(readFileSync(manifest, 'utf8'))
  } catch {
    return false
  }
}
