import {languages} from '../rules/load.ts'

/** Characters looked at: an article tells its language in its first page. */
const sample = 4000
/** At least so many stop words must be met, and so much more of them than of the next language's. */
const leastHits = 3
const leastLead = 1.1

const scripts: [RegExp, string[]][] = [
  [/[\u3040-\u30ff]/g, ['ja']],
  [/[\uac00-\ud7a3]/g, ['ko']],
  [/[\u3400-\u9fff]/g, ['zh']],
  [/[\u0e00-\u0e7f]/g, ['th']],
  [/[\u0370-\u03ff]/g, ['el']],
  [/[\u0590-\u05ff]/g, ['he']],
  [/[\u0900-\u097f]/g, ['hi']],
  [/[\u0980-\u09ff]/g, ['bn']],
  [/[\u0400-\u04ff]/g, ['ru', 'uk']],
  [/[\u0600-\u06ff]/g, ['ar', 'fa']],
]
const latin = /[a-z]/gi
const word = /\p{L}[\p{L}\p{M}'’]*/gu

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
  const start = text.slice(0, sample)
  const script = mainScript(start)
  if (script && script.length === 1) return Object.hasOwn(languages, script[0]!) ? script[0]! : null
  const candidates =
    script ?? Object.keys(languages).filter((code) => !scripts.some(([, codes]) => codes.includes(code)))
  return byStopWords(start, candidates)
}

/** Languages of the script that most letters are of; undefined for Latin. */
function mainScript(text: string): string[] | undefined {
  const letters = text.match(latin)?.length ?? 0
  // oxlint-disable-next-line no-control-regex -- the test is for anything beyond ASCII and Latin
  if (!/[\u0370-\uffff]/.test(text)) return undefined
  let best: string[] | undefined
  let most = letters / 3
  for (const [pattern, codes] of scripts) {
    const count = text.match(pattern)?.length ?? 0
    if (codes[0] === 'ja' && count * 12 > letters && count * 6 > (text.match(/[\u3400-\u9fff]/g)?.length ?? 0))
      return codes
    if (count > most) {
      most = count
      best = codes
    }
  }
  return best
}

function byStopWords(text: string, codes: string[]): string | null {
  const index = stopWordIndex()
  const hits = new Map<string, number>()
  for (const [found] of text.matchAll(word)) {
    for (const code of index.get(found.toLowerCase()) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1)
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
