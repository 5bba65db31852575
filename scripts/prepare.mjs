// Runs where the package is installed from a clone or from git. `npm install -g git+…`, which pre-commit uses, passes
// its `-g` on to the install in the clone, so that what the build needs is not there: it is fetched here.
import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

process.chdir(join(import.meta.dirname, '..'))
if (!existsSync('node_modules/esbuild'))
  execFileSync(
    'npm',
    ['ci', '--global=false', '--location=project', '--include=dev', '--ignore-scripts', '--no-audit'],
    {
      stdio: 'inherit',
      // Elsewhere npm is no script.
      shell: process.platform === 'win32',
    },
  )
await import('./build.mjs')
