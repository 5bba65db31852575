import {execFileSync} from 'node:child_process'

/** The command is tested as it is shipped: built first. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], {stdio: 'inherit'})
}
