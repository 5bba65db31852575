// Builds dist/: the library as tsc emits it, the command as one bundled file, and the data beside them.
import {execFileSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {build} from 'esbuild'

process.chdir(new URL('..', import.meta.url).pathname)
execFileSync('node_modules/.bin/tsx', ['scripts/prepare-packs.ts'], {stdio: 'inherit'})
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], {stdio: 'inherit'})
for (const folder of ['languages', 'generated'])
  cpSync(`src/rules/${folder}`, `dist/rules/${folder}`, {recursive: true})
cpSync('src/model/weights.json', 'dist/model/weights.json')
cpSync('src/compile/article.schema.json', 'dist/compile/article.schema.json')
cpSync('src/rules/pack.schema.json', 'dist/rules/pack.schema.json')
await build({
  entryPoints: ['src/cli/bin.ts'],
  outfile: 'dist/cli/cleancopy.cjs',
  bundle: true,
  // CommonJS starts faster than a module, and the command is all start-up (docs/decisions/0004-one-file.md).
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  minify: !process.env.DEBUG_BUILD,
  legalComments: 'none',
  define: {'import.meta.url': 'moduleUrl'},
  banner: {js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;"},
  // Commander loads it for commands that are programs of their own, of which there are none.
  alias: {'node:child_process': './src/cli/no-child-process.ts'},
})
