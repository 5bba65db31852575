// Keeps the code that V8 makes of a bundle while it cleans an article: node scripts/compile-ahead.cjs cleancopy|worker
const {writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {codeFile, load} = require('../bin/load.js')

const [, , name] = process.argv
// It goes the ways that most articles go: code for the others would be read at each start, and compiles in no time.
const articles = [join(__dirname, '../fixtures/harbour-bridge/input.txt')]
process.argv = [process.execPath, name, '--no-config', ...articles]
load(name, (script, {default: work}) => {
  work?.(
    articles.map((file) => ({kind: 'clean', file, from: 'text', to: 'text', target: null, options: {}, layout: {}})),
  )
  process.on('exit', () => writeFileSync(codeFile(name), script.createCachedData()))
})
