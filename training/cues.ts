// Hashes the words of cues.json for the model: npx tsx training/cues.ts (after a change of cues.json or tokens.ts)
import {readFileSync, writeFileSync} from 'node:fs'
import {tokenize} from '../src/model/tokens.ts'

const phrases: Record<string, string[]> = JSON.parse(readFileSync(new URL('cues.json', import.meta.url), 'utf8'))
const hashed = Object.entries(phrases).map(([name, list]) => {
  const {hashes, starts} = tokenize(list)
  return [name, list.map((_, i) => [...hashes.subarray(starts[i], starts[i + 1])]).filter(({length}) => length > 0)]
})
const out = new URL('../src/model/cue-hashes.json', import.meta.url)
writeFileSync(out, `${JSON.stringify(Object.fromEntries(hashed))}\n`)
