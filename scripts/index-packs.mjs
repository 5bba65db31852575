// Writes src/rules/index.json: what must be known of every language before any pack is read.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'

const folder = new URL('../src/rules/languages/', import.meta.url)

/** The index as text, from the packs as they stand. */
export function makeIndex() {
  const languages = {}
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const {language, name, stopWords} = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    languages[language] = {name, stopWords}
  }
  return JSON.stringify({languages}, null, 2) + '\n'
}

export function writeIndex() {
  writeFileSync(new URL('../src/rules/index.json', import.meta.url), makeIndex())
}
