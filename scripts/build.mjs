// Builds dist/: the library as tsc emits it, the command as one bundled file, and the data beside them.
import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {escaped} from './ascii.mjs'
import {noticesOf} from './third-party.mjs'

process.chdir(join(import.meta.dirname, '..'))
rmSync('dist', {recursive: true, force: true})
execFileSync('node_modules/.bin/tsx', ['scripts/prepare-packs.ts'], {stdio: 'inherit'})
execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], {stdio: 'inherit'})
for (const folder of ['languages', 'generated'])
  cpSync(`src/rules/${folder}`, `dist/rules/${folder}`, {recursive: true})
cpSync('src/model/weights.json', 'dist/model/weights.json')
cpSync('src/rules/pack.schema.json', 'dist/rules/pack.schema.json')
cpSync('src/cli/completion.bash', 'dist/cli/completion.bash')
cpSync('src/compile/article.schema.json', 'dist/compile/article.schema.json')

const common = {
  bundle: true,
  // CommonJS starts faster than a module, and the command is all start-up (docs/decisions/0004-one-file.md).
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Supported by the target; lowered to `RegExp` calls they would all be compiled at start-up.
  supported: {'regexp-unicode-property-escapes': true},
  outExtension: {'.js': '.cjs'},
  minify: !process.env.DEBUG_BUILD,
  // Licences go into a file of their own, so that they are not read at the start.
  legalComments: 'none',
  metafile: true,
  define: {'import.meta.url': 'moduleUrl'},
  banner: {js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;"},
}
// Libraries that cleaning one small file does not need are files of their own, so that they are not even read.
const seldom = {
  chokidar: 'chokidar',
  tab: '@bomb.sh/tab/commander',
  tinyglobby: 'tinyglobby',
  ignore: 'ignore',
  lilconfig: 'lilconfig',
  'strip-json-comments': 'strip-json-comments',
  'supports-hyperlinks': 'supports-hyperlinks',
  tinypool: './src/cli/run/tinypool.ts',
}
const apart = {
  name: 'apart',
  setup({onResolve}) {
    for (const [file, name] of Object.entries(seldom))
      onResolve({filter: new RegExp(`^${name.replace(/^.*\/(?=\w+\.ts)/, './')}$`)}, () => ({
        path: `./lib/${file}.cjs`,
        external: true,
      }))
  },
}
const seldomBuilt = await build({
  ...common,
  entryPoints: seldom,
  outdir: 'dist/cli/lib',
  // The pool starts its own files, so it stays where npm put it.
  external: ['tinypool'],
  // A module's default export is, seen from CommonJS, what is exported.
  footer: {
    js: "if(typeof module.exports.default==='function')module.exports=Object.assign(module.exports.default,{...module.exports});",
  },
})
const built = await build({
  ...common,
  // A worker of the pool starts from a file of its own.
  entryPoints: {cleancopy: 'src/cli/bin.ts', worker: 'src/cli/worker.ts'},
  outdir: 'dist/cli',
  plugins: [apart],
  // Code that was compiled ahead cannot import: what it needs later is required.
  supported: {'dynamic-import': false},
  // Commander loads it for commands that are programs of their own, of which there are none.
  alias: {'node:child_process': './src/cli/no-child-process.ts'},
})

writeFileSync('dist/THIRD-PARTY.txt', noticesOf([seldomBuilt.metafile, built.metafile]))

for (const name of ['cleancopy', 'worker']) {
  // What esbuild leaves beyond ASCII stands in regular expressions.
  const file = `dist/cli/${name}.cjs`
  writeFileSync(file, escaped(readFileSync(file, 'utf8')))
  execFileSync(process.execPath, ['scripts/compile-ahead.cjs', name], {stdio: ['ignore', 'ignore', 'inherit']})
}

const ask = (...args) => execFileSync(process.execPath, ['bin/cleancopy.js', ...args])
writeFileSync('dist/cli/config.schema.json', ask('config', '--no-config', '--schema'))
writeFileSync('dist/cleancopy.1', ask('manual'))
