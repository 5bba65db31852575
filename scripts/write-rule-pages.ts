// Writes docs/rules/, a page for each family of rules, from the packs: npm run docs
import {mkdirSync, writeFileSync} from 'node:fs'
import {rulePages} from './rule-pages.ts'

const folder = new URL('../docs/rules/', import.meta.url)
mkdirSync(folder, {recursive: true})
for (const [name, text] of Object.entries(rulePages())) writeFileSync(new URL(name, folder), text)
