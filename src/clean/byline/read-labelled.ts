import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import type {Token} from '../dates/tokens.ts'
import {endsSentence} from '../prose.ts'
import type {BylineWords} from './byline-words.ts'
import {isCaseless, isOutlet, isRoleTail, isSentence, isShortName, isTitled, mostRestWords} from './line-rest.ts'
import {teams} from './word-sets.ts'
import {colons, type LabelAt} from './match-label.ts'
import type {MetadataLine} from './metadata-line.ts'
import {isDateWord, readNames} from './read-names.ts'
import {withoutAgency} from './without-agency.ts'

/** In scripts without capitals a name has so many words at most; in those without spaces it has one, seldom two. */
const mostCaselessWords = 4
const mostUnspacedWords = 2
/** Characters that no name in Han has. */
const unnamed = new RegExp(`[${shapes.neverCharacters}]`)
const mostAfterMark = 4
/** `记者手记`, `기자 수첩`: what a reporter writes, not who. */
const neverNames = new Set(shapes.neverNames)
const hiragana = /[\u3040-\u309f]/

/**
 * Reads what stands after a label.
 *
 * @param line - The line that the tokens are of.
 * @param tokens - Its tokens.
 * @param label - The label.
 * @param to - Index to stop before.
 * @param words - Byline words of its language.
 * @param found - Gets the names.
 * @returns Whether the label is one.
 */
export function readLabelled(
  line: string,
  tokens: Token[],
  {from, next, strong, inside}: LabelAt,
  to: number,
  words: BylineWords,
  found: MetadataLine,
): boolean {
  let at = next
  const colon = at < to && colons.has(tokens[at]!.text)
  if (colon) at++
  // `Written by by Jane Roe`; but `Oleh Oleh` is a word of its own.
  if (!inside && at < to && tokens[at]!.text === tokens[next - 1]!.text) {
    if (!isSmallWord(line, tokens[at]!)) return false
    at++
  }
  if (at >= to) {
    if (!strong && !colon) return false
    found.open = true
    return true
  }
  if (inside) return readGlued(line, tokens, at, inside, to, words, found)
  // `Reporter: How did you begin?`, `By whose hand?`
  const whole = from === 0 && to === tokens.length
  if (endsSentence(line) && (((colon || whole) && asks(line)) || (colon && isCaseless(line)))) {
    found.speaker = colon
    return false
  }
  const names = readNames(line, tokens, at, to, words)
  if (!names) {
    if (!strong || !readUserOrTeam(line, tokens, at, to, words, found)) return false
    if (!colon && whole && !teams.has(tokens[to - 1]!.text)) found.loose = true
    return true
  }
  // A team or a column: `By Ask the Doctors`.
  if (
    strong &&
    names.next < to &&
    to - at <= 5 &&
    isTitled(line, tokens, at, to) &&
    !isOutlet(line, tokens, names.next, to)
  ) {
    found.names.push(withoutAgency(line.slice(tokens[at]!.start, tokens[to - 1]!.end)))
    return true
  }
  const short = names.least < 2 && !isShortName(names.names[0]!)
  if (!strong && !colon && (short || names.next < to)) return false
  if (!isOutlet(line, tokens, names.next, to) && isSentence(line, tokens, names.next, to, words)) return false
  if (isCaseless(names.names[0]!)) {
    if (endsSentence(line)) return false
    if (!colon && !mayBeCaselessName(line, tokens.slice(at, names.next), words)) return false
  }
  const colleagues = names.names.length > 1 && names.least > 1
  if (!colon && whole && !colleagues && names.next === to) found.loose = true
  found.names.push(...names.names.map(withoutAgency))
  return true
}

/** `記者王小明`: any word may begin with the characters of a label. */
function readGlued(
  line: string,
  tokens: Token[],
  at: number,
  inside: number,
  to: number,
  words: BylineWords,
  found: MetadataLine,
): boolean {
  const {start, end} = tokens[at]!
  const name = line.slice(start + inside, end)
  const whole = at + 1 === to
  if (!isShortName(name) || neverNames.has(name) || unnamed.test(name) || hiragana.test(name)) return false
  // A particle of Korean ends a word of a sentence.
  if (words.functionWords().has(name.at(-1)!) && name >= '\uac00') return false
  if (!whole && !isRoleTail(tokens, at + 1, to, words)) return false
  if (whole && at === 0 && to === tokens.length) found.loose = true
  found.names.push(name)
  if (to - at > mostRestWords) found.only = false
  return true
}

/** A user's name in small letters (`by jroe`), or a team (`By the editors`). */
function readUserOrTeam(
  line: string,
  tokens: Token[],
  at: number,
  to: number,
  words: BylineWords,
  found: MetadataLine,
): boolean {
  const {kind, text, start} = tokens[at]!
  // `By the Holm Team 2–3 minutes`
  let end = to
  while (end > at + 1 && tokens[end - 1]!.kind === 'number') end--
  const user = to - at === 1 && kind === 'word' && text.length > 3 && !isDateWord(tokens, at, words)
  const team =
    to - at > 1 &&
    to - at < 6 &&
    !/[.!?]$/u.test(line) &&
    (isNamedTeam(line, tokens, at, end) || isTitled(line, tokens, at, to))
  if (!user && !team) return false
  if (user) found.user = true
  found.names.push(line.slice(start, tokens[end - 1]!.end))
  return true
}

/** `the editors`, `the Holm Post`: not `the sea`. */
function isNamedTeam(line: string, tokens: Token[], at: number, to: number): boolean {
  const last = tokens[to - 1]!
  if (!shapes.articles.includes(tokens[at]!.text) || last.kind !== 'word') return false
  return teams.has(last.text) || !isSmallWord(line, last)
}

/** Whether words without capitals may be a name: few, and none of those that join the words of a sentence. */
function mayBeCaselessName(line: string, tokens: Token[], {functionWords, and}: BylineWords): boolean {
  const parts = tokens.filter(({kind}) => kind === 'word')
  const joined = parts.some(({text}) => and.has(text))
  const short = isShortName(parts[0]!.text)
  const most = short ? mostUnspacedWords : mostCaselessWords
  if (and.has(parts[0]!.text) || neverNames.has(parts[0]!.text)) return false
  if ((parts.length > most && !joined) || (parts.length < 2 && !short)) return false
  return !parts.some(
    ({text, start, end}) => (functionWords().has(line.slice(start, end)) && !and.has(text)) || unnamed.test(text),
  )
}

/** Whether a line ends as a question. */
function asks(line: string): boolean {
  return /[?？؟]/u.test(line.slice(-mostAfterMark))
}

function isSmallWord(line: string, {start}: Token): boolean {
  return line[start] !== line[start]!.toUpperCase()
}
