import {kind, kindOf} from './kinds.ts'
import {mostRead} from './tokens.ts'

/** How a line looks, character by character. */
interface LineShape {
  chars: number
  words: number
  /** Ends as a sentence does. */
  terminal: number
  /** 1 a colon, 2 a comma or semicolon, 3 an ellipsis, 4 a closing bracket or quote without a stop, 5 a digit, 6 a question mark, 7 an exclamation mark; else 0. */
  ending: number
  /** 1 a small letter, 2 a capital, 3 a letter without case, 4 a digit, 5 an opening quote or bracket, 6 other. */
  beginning: number
  /** Share of the characters that are digits. */
  digits: number
  /** Share of the words that begin with a capital. */
  capitals: number
  /** Share of the letters that are capitals. */
  upper: number
  /** Commas, and stops inside the line. */
  commas: number
  stops: number
  /** `|`, `•`, `·`, `/`, `>` and their like, each between spaces or not. */
  bars: number
  /** Share of the characters that are neither letter, digit nor space. */
  symbols: number
  /** Mean number of characters of a word. */
  wordLength: number
  longestWord: number
  /** Quotes and brackets. */
  quotes: number
  /** Marks as programs have them: `=`, `<`, `_` and their like. */
  code: number
  /** Signs of currencies. */
  money: number
  /** Holds the address of a page, a mailbox or an account. */
  address: number
}

const bars = new Set([...'|•·›»>/→▶●■★_#*+©®™'].map((character) => character.charCodeAt(0)))
const commas = new Set([...',;،、，；'].map((character) => character.charCodeAt(0)))
const codes = new Set([...'=<>_`\\^~{}'].map((character) => character.charCodeAt(0)))
const currencies = new Set([...'$€£¥₹₽₩₺₴'].map((character) => character.charCodeAt(0)))
const questions = new Set([...'?？؟'].map((character) => character.charCodeAt(0)))
const exclamations = new Set([...'!！'].map((character) => character.charCodeAt(0)))
const colons = new Set([58, 0xff1a])

const counts = new Int32Array(12)

/** Shapes as columns. */
export type LineShapes = Record<keyof LineShape, Float32Array>

/**
 * Measures a line by its first and its last characters.
 *
 * @param text - A line as printed.
 * @param into - Gets what was measured.
 * @param line - Where in the columns.
 */
export function measureLine(text: string, into: LineShapes, line: number): void {
  const length = Math.min(text.length, mostRead)
  counts.fill(0)
  let spacedWords = 0
  let capitals = 0
  let commaCount = 0
  let stops = 0
  let barCount = 0
  let longest = 0
  let codeCount = 0
  let money = 0
  let word = 0
  let before: number = kind.space
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    const now = kindOf(code)
    counts[now]!++
    if (now === kind.space) {
      if (before === kind.terminal) stops++
      word = 0
    } else {
      if (word === 0) {
        spacedWords++
        if (now === kind.upper) capitals++
      }
      if (++word > longest) longest = word
      if (now === kind.other) {
        if (code === 44 || commas.has(code)) commaCount++
        else if (bars.has(code)) barCount++
        if (currencies.has(code)) money++
      } else if (now === kind.terminal && code > 0x2fff) stops++
      if (now > kind.terminal && codes.has(code)) codeCount++
    }
    before = now
  }
  const space = counts[kind.space]!
  const letters = counts[kind.lower]! + counts[kind.upper]!
  const unspaced = counts[kind.unspaced]!
  const scale = text.length / length || 1
  const words = Math.floor((spacedWords + unspaced / 2) * scale)
  const other = counts[kind.other]! + counts[kind.terminal]! + counts[kind.open]! + counts[kind.close]!
  into.chars[line] = text.length
  into.words[line] = words
  putEnd(text, into, line)
  into.beginning[line] = beginningOf(text)
  into.digits[line] = counts[kind.digit]! / (length || 1)
  into.capitals[line] = capitals / (spacedWords || 1)
  into.upper[line] = counts[kind.upper]! / (letters || 1)
  into.commas[line] = commaCount * scale
  into.stops[line] = stops * scale
  into.bars[line] = barCount
  into.symbols[line] = other / (length || 1)
  into.wordLength[line] = (length - space) / (spacedWords + unspaced / 2 || 1)
  into.longestWord[line] = longest
  into.quotes[line] = counts[kind.open]! + counts[kind.close]!
  into.code[line] = codeCount
  into.money[line] = money
  into.address[line] = text.includes('@') || text.includes('www.') || text.includes('://') ? 1 : 0
}

function putEnd(text: string, {terminal, ending}: LineShapes, line: number): void {
  let i = text.length - 1
  let closed = false
  while (i > 0) {
    const now = kindOf(text.charCodeAt(i))
    if (now !== kind.close && now !== kind.space) break
    closed ||= now === kind.close
    i--
  }
  const code = text.charCodeAt(i)
  const now = kindOf(code)
  if (now === kind.terminal) {
    terminal[line] = 1
    const trails = code === 0x2026 || text.slice(Math.max(0, i - 2), i + 1) === '...'
    ending[line] = questions.has(code) ? 6 : exclamations.has(code) ? 7 : trails ? 3 : 0
  } else if (colons.has(code)) ending[line] = 1
  else if (commas.has(code)) ending[line] = 2
  else ending[line] = closed ? 4 : now === kind.digit ? 5 : 0
}

function beginningOf(text: string): number {
  const now = kindOf(text.charCodeAt(0))
  if (now === kind.lower) return 1
  if (now === kind.upper) return 2
  if (now === kind.letter || now === kind.unspaced || now === kind.mark) return 3
  if (now === kind.digit) return 4
  return now === kind.open || text.charCodeAt(0) === 34 || text.charCodeAt(0) === 39 ? 5 : 6
}
