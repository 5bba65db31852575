// Builds dist/: the library as tsc emits it, the command as one bundled file, and the data beside them.
import {execFileSync} from 'node:child_process'
import {cpSync, rmSync} from 'node:fs'
import {build} from 'esbuild'
import {writeIndex} from './index-packs.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
rmSync('dist', {recursive: true, force: true})
writeIndex()
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], {stdio: 'inherit'})
cpSync('src/rules/languages', 'dist/rules/languages', {recursive: true})
await build({
  entryPoints: {cleancopy: 'src/cli/bin.ts'},
  outdir: 'dist/cli',
  outExtension: {'.js': '.mjs'},
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  chunkNames: '[name]-[hash]',
  // Commander is CommonJS and requires node's own modules.
  banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
})
