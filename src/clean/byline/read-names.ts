import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import type {Token} from '../dates/tokens.ts'
import type {BylineWords} from './byline-words.ts'
import {teams} from './word-sets.ts'

/** Names at the beginning of a piece of a line. */
export interface FoundNames {
  names: string[]
  /** Index of the first token after them. */
  next: number
  /** The fewest words that one of the names has. */
  least: number
}

const mostNames = 8
const mostNameWords = 6
/** Small words inside names. */
const particles = new Set(shapes.particles)
/** Roles and posts that stand right after a name; the packs have those of newsrooms. */
const posts = new Set(shapes.posts)
/** Degrees and titles after a name, without their full stops: part of how somebody signs. */
const degrees = new Set(shapes.degrees)
/** Words that no name has, though headings write them with a capital. */
const never = new Set(shapes.never)
/** Such words that end a name all the same, with a capital: `Tan Hwee Min`. */
const surnames = new Set(shapes.surnames)

/**
 * Reads one name or several, up to a role, an outlet, a place or anything else that is no name.
 *
 * @param line - The line that the tokens are of.
 * @param tokens - Its tokens.
 * @param from - Index of the token to begin at.
 * @param to - Index to stop before.
 * @param words - Byline words of its language.
 * @returns The names; undefined where none stands there.
 */
export function readNames(
  line: string,
  tokens: Token[],
  from: number,
  to: number,
  words: BylineWords,
): FoundNames | undefined {
  const names: string[] = []
  let least = Infinity
  let next = from
  let commas = 0
  let ands = 0
  for (let i = from; i < to && names.length < mostNames;) {
    const name = readName(line, tokens, i, to, words)
    if (!name) break
    if (commas > 0 && isRole(tokens, i, words)) break
    // After a comma alone, one word is a place, a degree or an outlet.
    if (commas > 0 && ands === 0 && name.count < 2) break
    next = i = degreesAfter(line, tokens, name.next, to)
    // `Jane Roe and WHLM Staff`
    if (ands > 0 && i + 1 === to && teams.has(tokens[i]!.text) && isCapital(line, tokens[i]!)) next = ++i
    names.push(i > name.next ? line.slice(tokens[name.from]!.start, tokens[i - 1]!.end) : name.text)
    least = Math.min(least, name.count)
    ands = 0
    while (i < to) {
      const {text} = tokens[i]!
      if (words.and.has(text) || text === '&') ands++
      else if (text === ',' || text === '،' || text === '、' || text === ';') commas++
      else break
      i++
    }
    if (i === next) break
  }
  // Two names with nothing but a comma between: the second is an outlet, a place or a role as often as a colleague.
  if (names.length === 2 && commas > 0 && !joined(tokens, from, next, words)) names.length = 1
  return names.length ? {names, next, least} : undefined
}

function joined(tokens: Token[], from: number, next: number, {and}: BylineWords): boolean {
  return tokens.slice(from, next).some(({text}) => and.has(text) || text === '&' || text === ';' || text === '、')
}

interface Name {
  text: string
  /** First token and one past the last. */
  from: number
  next: number
  count: number
}

function readName(line: string, tokens: Token[], from: number, to: number, words: BylineWords): Name | undefined {
  let i = from
  let count = 0
  let last = from
  let glued: string | undefined
  while (i < to && count <= mostNameWords) {
    const token = tokens[i]!
    const before = tokens[i - 1]
    if (token.kind === 'mark') {
      if (!count || !holdsTogether(token, before!, tokens[i + 1])) break
      if (token.text === '.') last = i + 1
      i++
      continue
    }
    if (token.kind === 'number') {
      // Part of a user's name: `jane42`.
      if (!count || before!.end !== token.start) break
    } else if (count && (words.and.has(token.text) || isRole(tokens, i, words))) break
    // `Jane Roe USA TODAY`: an outlet in capitals.
    else if (count > 1 && isShouted(line, token) && !isShouted(line, tokens[from]!)) break
    else if (
      (never.has(token.text) &&
        !(count && surnames.has(token.text) && before!.kind === 'word' && isCapital(line, token)) &&
        !isInitial(line, tokens, i)) ||
      isDateWord(tokens, i, words)
    )
      break
    else if (particles.has(token.text)) {
      if (!count && !isCapital(line, token)) break
    } else if (!isCapital(line, token)) {
      if (!(count && before!.end === token.start)) break
    }
    const role = words.roles().glued.find((each) => token.text.length > each.length + 1 && token.text.endsWith(each))
    if (role && !count) {
      glued = line.slice(token.start, token.end - role.length)
      count++
      last = ++i
      break
    }
    if (!count || before!.kind === 'mark' || before!.end !== token.start) count++
    last = ++i
  }
  if (!count || count > mostNameWords) return undefined
  // A name does not end in a particle.
  while (last > from + 1 && particles.has(tokens[last - 1]!.text) && !isCapital(line, tokens[last - 1]!)) {
    last--
    count--
  }
  const text = glued ?? line.slice(tokens[from]!.start, tokens[last - 1]!.end).replace(/[.](?<=[^.\s]{4}[.])$/u, '')
  return isName(text) ? {text: once(text), from, next: last, count} : undefined
}

/** Index after the degrees that follow a name: `Jane Roe, M.D., PhD`. */
function degreesAfter(line: string, tokens: Token[], from: number, to: number): number {
  let next = from
  for (;;) {
    const at = tokens[next]?.text === ',' ? next + 1 : next
    let end = at
    while (end < to && (end === at || tokens[end - 1]!.end === tokens[end]!.start) && tokens[end]!.text !== ',') end++
    if (end === at) return next
    const written = line.slice(tokens[at]!.start, tokens[end - 1]!.end).replaceAll(/[^\p{L}]/gu, '')
    if (!degrees.has(written.toLowerCase()) || (written.match(/\p{Lu}/gu)?.length ?? 0) < 2) return next
    next = end
  }
}

/** A name that stands twice, with its picture's text before it: `Jane Roe Jane Roe`. */
function once(text: string): string {
  const half = (text.length - 1) / 2
  return half >= 5 && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1) ? text.slice(0, half) : text
}

/** Whether a word of two letters or more is all in capitals. */
export function isShouted(line: string, {start, end}: Token): boolean {
  const word = line.slice(start, end)
  return end - start > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}

/** `A.` before another capital. */
function isInitial(line: string, tokens: Token[], i: number): boolean {
  const [{text, end}, dot, next] = [tokens[i]!, tokens[i + 1], tokens[i + 2]]
  return text.length === 1 && dot?.text === '.' && dot.start === end && next !== undefined && isCapital(line, next)
}

/** Full stops after initials and titles, hyphens and apostrophes inside a name. */
function holdsTogether({text, start, end}: Token, before: Token, after: Token | undefined): boolean {
  if (text === '.') return before.end === start && before.text.length <= 4 && after !== undefined
  if (text === '-' || text === "'" || text === '’' || text === '‑' || text === '·' || text === '_')
    return before.end === start && after?.start === end
  return false
}

/** Whether a role or a post begins at a token. */
export function isRole(tokens: Token[], i: number, words: BylineWords): boolean {
  return isPost(tokens, i) || roleAt(tokens, i, words) !== undefined
}

/** Whether a post begins at a token. */
export function isPost(tokens: Token[], i: number): boolean {
  return posts.has(tokens[i]!.text) || posts.has(`${tokens[i]!.text}-${tokens[i + 2]?.text}`)
}

/** Index after the longest of the packs' roles that begins at a token. */
export function roleAt(tokens: Token[], i: number, {roles}: BylineWords): number | undefined {
  let most = 0
  for (const parts of roles().byFirst.get(tokens[i]!.text) ?? [])
    if (parts.length > most && parts.every((part, j) => tokens[i + j]?.text === part)) most = parts.length
  return most ? i + most : undefined
}

/** A month before a number, a day of the week. */
export function isDateWord(tokens: Token[], i: number, {dates}: BylineWords): boolean {
  const {text} = tokens[i]!
  return (dates.months.has(text) && tokens[i + 1]?.kind === 'number') || (text.length > 4 && dates.weekdays.has(text))
}

/** Whether a word begins with a capital, or is of a script that has none. */
function isCapital(line: string, {start}: Token): boolean {
  const char = line[start]!
  return char !== char.toLowerCase() || char === char.toUpperCase()
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 60
}
