// Keeps the code that V8 makes of a bundle while it cleans some articles: node scripts/compile-ahead.cjs cleancopy|worker
const {writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {codeFile, load} = require('../bin/load.js')

const [, , name] = process.argv
// Between them they go most of the ways that an article can go.
const articles = ['harbour-bridge', 'tidal-power', 'ackerbau-messe', 'captions-three', 'interview'].map((fixture) =>
  join(__dirname, '../fixtures', fixture, 'input.txt'),
)
process.argv = [process.execPath, name, '--no-config', ...articles]
load(name, (script, {default: work}) => {
  work?.(
    articles.map((file) => ({kind: 'clean', file, from: 'text', to: 'text', target: null, options: {}, layout: {}})),
  )
  process.on('exit', () => writeFileSync(codeFile(name), script.createCachedData()))
})
