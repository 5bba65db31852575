import {isWordCode} from '../parse/characters.ts'
import {languages} from '../rules/load.ts'
import {hasOwnScript, type Script, scripts} from '../rules/scripts.ts'

/** Characters of the sample. */
const sampleLength = 3000
/** Minimum length of a line of the sample: the words of a menu say little about the language. */
const leastLine = 60
/** Only this much of a text is searched for such lines. */
const searched = 60_000
/** With less in long lines, the short ones count as well. */
const leastSample = 600
/** At least so many stop words must be met, and so much more of them than of the next language's. */
const leastHits = 3
const leastLead = 1.1

/** Longer words are not looked up. */
const longestStopWord = 12

/**
 * Tells the language of a text: by its script where that settles it, else by its stop words.
 *
 * Counting stop words is as good as a language library on a text of an article's length, and costs no
 * tables of megabytes (docs/decisions/0003-language.md).
 *
 * @param text - The whole text; its beginning is enough.
 * @returns ISO 639-1 code, or null where the text is too short or of no language that is known.
 */
export function detectLanguage(text: string): string | null {
  const start = sampleOf(text)
  const script = mainScript(start)
  if (!script)
    return byStopWords(
      start,
      Object.keys(languages).filter((code) => !hasOwnScript(code)),
    )
  const [only, ...others] = script.languages
  if (others.length) return byStopWords(start, script.languages)
  return Object.hasOwn(languages, only!) ? only! : null
}

/** Long lines of a text; its beginning where it has few. */
function sampleOf(text: string): string {
  let sample = ''
  for (let from = 0; from < Math.min(text.length, searched) && sample.length < sampleLength;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to - from >= leastLine) sample += `${text.slice(from, Math.min(to, from + sampleLength))}\n`
    from = to + 1
  }
  return sample.length >= leastSample ? sample : text.slice(0, sampleLength)
}

const kana = scripts.findIndex(({name}) => name === 'kana')
const han = scripts.findIndex(({name}) => name === 'han')

/** The script that most letters are of; undefined for Latin. */
function mainScript(text: string): Script | undefined {
  let latin = 0
  const counts = scripts.map(() => 0)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const small = code | 0x20
    if (small >= 0x61 && small <= 0x7a) latin++
    else if (code >= 0x370) {
      const at = scripts.findIndex(({first, last}) => code >= first && code <= last)
      if (at >= 0) counts[at]!++
    }
  }
  // Japanese has more Han than kana.
  if (counts[kana]! * 12 > latin && counts[kana]! * 6 > counts[han]!) return scripts[kana]
  const most = Math.max(...counts)
  return most > latin / 3 ? scripts[counts.indexOf(most)] : undefined
}

function byStopWords(text: string, codes: string[]): string | null {
  const index = stopWordIndex()
  const hits = new Map<string, number>()
  const lower = text.toLowerCase()
  let from = 0
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isWordCode(lower.charCodeAt(i))) continue
    if (i > from && i - from <= longestStopWord) {
      for (const code of index.get(lower.slice(from, i)) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1)
    }
    from = i + 1
  }
  let best: string | null = null
  let most = 0
  let second = 0
  for (const code of codes) {
    const count = hits.get(code) ?? 0
    if (count > most) {
      second = most
      most = count
      best = code
    } else if (count > second) second = count
  }
  return most >= leastHits && most >= second * leastLead ? best : null
}

let indexed: Map<string, string[]> | undefined

function stopWordIndex(): Map<string, string[]> {
  if (indexed) return indexed
  indexed = new Map()
  for (const [code, {stopWords}] of Object.entries(languages)) {
    for (const stopWord of stopWords) {
      const codes = indexed.get(stopWord)
      if (codes) codes.push(code)
      else indexed.set(stopWord, [code])
    }
  }
  return indexed
}
