import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {boxed} from './boxed.ts'
import {shortened} from './shortened.ts'

/** Dumps of the people-labelled pages. */
export const dumps = ['html_text', 'inscriptis', 'bs4', 'lynx80'] as const

/** A text to learn from, with what is known of its story. */
export interface Sample {
  id: string
  /** How the text came about: a dump's name, or what {@link samples} made of one. */
  dump: string
  fold: number
  text: string
  /** Is also in the set that measures by other labellers: only the final fit learns from it. */
  apart: boolean
  /** The story; where two programs say what it is, two. */
  stories: string[]
}

/** Reads one file of the data folder. */
export function rows(folder: string, name: string): any[] {
  const bytes = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
  return bytes
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/**
 * All texts to learn from, in a fixed order: people-labelled pages in every dump, pages that two programs
 * agree on, and made from these: stories alone, parts of pages, dumps in other styles, pages with a box in the
 * story, and short ones; and invented pages.
 *
 * @param folder - Folder of the data.
 */
export function samples(folder: string): Sample[] {
  const list: Sample[] = []
  const measured = new Set(rows(folder, 'snippets/gold').map(({url}) => url))
  const gold = new Map(rows(folder, 'pages/gold').map((row) => [row.id, row]))
  for (const dump of dumps) {
    for (const {id, text} of rows(folder, `pages/${dump}`)) {
      const {fold, body} = gold.get(id)
      list.push({id, dump, fold, text, apart: false, stories: [body]})
    }
  }
  for (const {id, fold, body} of gold.values())
    if (body) list.push({id, dump: 'body', fold, text: body, apart: false, stories: [body]})
  const random = randomNumbers(7)
  for (const sample of list.filter(({dump}) => dump !== 'body')) {
    if (random() < 0.25) list.push({...sample, dump: 'part', text: partOf(sample.text, random)})
  }
  for (const {id, url, fold, text, trafilatura, readability} of rows(folder, 'agreed')) {
    const stories = [trafilatura, readability]
    const apart = measured.has(url)
    list.push({id, dump: 'agreed', fold, text, apart, stories})
    const other = random()
    if (other < 0.25) list.push({id, dump: 'agreed-flat', fold, text: text.replace(/\n\n+/g, '\n'), apart, stories})
    else if (other < 0.5) list.push({id, dump: 'agreed-wrapped', fold, text: wrap(text), apart, stories})
  }
  for (const sample of list.filter(({dump}) => dump === 'html_text' || dump === 'agreed')) {
    const text = random() < 0.5 ? boxed(sample.text, sample.stories[0]!, random) : undefined
    if (text) list.push({...sample, dump: 'boxed', text})
  }
  for (const sample of list.filter(({dump}) => dump !== 'boxed' && dump !== 'part')) {
    const text = random() < 0.25 ? shortened(sample.text, sample.stories[0]!, random) : undefined
    if (text) list.push({...sample, dump: sample.dump === 'body' ? 'body' : 'short', text})
  }
  return [...list, ...invented()]
}

/** Pages that were written for this, in many languages and forms: see pages/README.md. */
function invented(): Sample[] {
  const folder = new URL('pages/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((id) => {
      const lines = readFileSync(new URL(id, folder), 'utf8').split('\n')
      const text = lines.map((line) => line.slice(2)).join('\n')
      const story = lines.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2))
      return {id, dump: 'invented', fold: seedOf(id) & 7, text, apart: false, stories: [story.join('\n')]}
    })
}

/** A page as a person selects it: without its beginning, its end or both. */
function partOf(text: string, random: () => number): string {
  const lines = text.split('\n')
  const first = random() < 0.3 ? 0 : Math.floor(random() * lines.length * 0.5)
  const last = random() < 0.3 ? lines.length : Math.ceil(lines.length * (0.5 + random() * 0.5))
  return lines.slice(first, Math.max(last, first + 5)).join('\n')
}

/** Wraps as lynx does: at 80 columns, indented by three. */
function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  const lines: string[] = []
  let now = '  '
  for (const word of line.trim().split(/\s+/)) {
    if (now.length + 1 + word.length > 79 && now.trim()) {
      lines.push(now)
      now = '  '
    }
    now += ` ${word}`
  }
  return [...lines, now].join('\n').replace(/^\s+$/, '')
}

/** A number for a name, the same every time. */
export function seedOf(name: string): number {
  let hash = 17
  for (const character of name) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) | 0
  return hash
}

/** Pseudo-random numbers from 0 to 1, the same every time (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
