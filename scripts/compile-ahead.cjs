// Keeps the code that V8 makes of a bundle while it cleans an article: node scripts/compile-ahead.cjs cleancopy|worker
const {writeFileSync} = require('node:fs')
const {join} = require('node:path')
const {codeFile, load} = require('../bin/cleancopy.js')

const [, , name] = process.argv
const article = join(__dirname, '../fixtures/harbour-bridge/input.txt')
process.argv = [process.execPath, name, '--no-config', article]
load(name, (script, {default: work}) => {
  work?.([{kind: 'clean', file: article, from: 'text', to: 'text', target: null, options: {}, layout: {}}])
  process.on('exit', () => writeFileSync(codeFile(name), script.createCachedData()))
})
