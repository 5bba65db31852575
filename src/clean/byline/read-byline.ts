import shapes from '../../rules/byline-shapes.json' with {type: 'json'}
import {readMinutes} from '../dates/reading-time.ts'
import {type FoundDate, readDates} from '../dates/read-dates.ts'
import {type Token, tokensOf} from '../dates/tokens.ts'
import {type Span, vagueTimes} from '../dates/vague-times.ts'
import {endsSentence} from '../prose.ts'
import {findAgency} from '../captions/agencies.ts'
import {isAffiliation, isCredit, isOutletName, isRoleOnly} from './affiliation.ts'
import {afterPlace} from './after-place.ts'
import type {BylineWords} from './byline-words.ts'
import {counters} from './counters.ts'
import {
  isCaseless,
  isNoise,
  isOutlet,
  isPlaceTail,
  afterComma,
  isRoleTail,
  isShortName,
  isTeam,
  isTeamTail,
  isTitled,
} from './line-rest.ts'
import {isLabelled, matchLabel} from './match-label.ts'
import {placeBeforeDate} from './place-before-date.ts'
import {readLabelled} from './read-labelled.ts'
import {isRole, readNames} from './read-names.ts'
import type {MetadataLine} from './metadata-line.ts'

/** What a name may end in that has a full stop: `Jr.` */
const suffixes = new Set([...shapes.suffixes, ...shapes.degrees])
/** What others than the author do. */
const seconds = new Set(shapes.seconds)
const notices = new Set(shapes.notices)
const mostCharacters = 240
const mostTokens = 48
const mostLabelCharacters = 12
/** `By Jane Roe | The Holm Post`: words of an outlet after a name. */
const mostOutletWords = 5
/** `jane@roe.example`, `@jroe` */
const address = /\S+@\S+\.[a-z]{2,}|(?<!\S)@\w[\w.]+/gi
/** Between the pieces of a line of metadata. */
const breaks = new Set(shapes.breaks)
/** In a script without spaces any word may be a name; what ends as a sentence is none. */
const unspacedSentence = /[。！？]["”’」』）)]*$/

/**
 * Reads a line as metadata: dates, names with and without a label, reading time.
 *
 * @param line - One repaired line.
 * @param words - Byline words of its language.
 * @returns What is on it; undefined where it is too long or reads as a sentence.
 */
export function readMetadata(line: string, words: BylineWords): MetadataLine | undefined {
  if (
    line.length > mostCharacters ||
    (unspacedSentence.test(line) && !/[:：]/u.test(line.slice(0, mostLabelCharacters)))
  )
    return undefined
  const all = tokensOf(line)
  if (all.length > mostTokens) return undefined
  const dates = readDates(line, words.dates, all)
  const minutes = readMinutes(line)
  const vague = vagueTimes(without(all, dates), words.dates)
  const found: MetadataLine = {
    dates,
    names: [],
    bare: [],
    user: false,
    loose: false,
    speaker: false,
    second: false,
    open: false,
    minutes,
    vague: vague.length > 0,
    signed: false,
    place: null,
    affiliation: isAffiliation(line, all, words),
    only: true,
  }
  const times = [...dates, ...vague]
  const isDay = ({start, end}: Span): boolean =>
    all.some((token) => token.start >= start && token.end <= end && words.dates.months.has(token.text))
  const [day] = dates.length ? dates : vague.filter(isDay)
  // `Holm, posted 3 January 2026` is said of Holm.
  const place = day && !dates[0]?.label && placeBeforeDate(line, all, day, words)
  if (place) found.place = place
  const beside = [...times, ...addresses(line), ...(place ? [{start: 0, end: day!.start}] : [])]
  const undated = without(all, beside)
  const tokens = without(undated, counters(line, undated, words))
  let from = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    const hole = i > from && token && times.some(({start}) => start >= tokens[i - 1]!.end && start < token.start)
    const apart =
      token?.kind === 'mark' && breaks.has(token.text) && !isInside(line, token) && !isLabelled(tokens, from, i, words)
    if (token && !hole && !apart) continue
    if (i > from) readPiece(line, tokens, from, i, words, found)
    from = apart ? i + 1 : i
  }
  return found
}

/** Tokens that begin in none of some parts of the line. */
function without(tokens: Token[], parts: Span[]): Token[] {
  return parts.length
    ? tokens.filter((token) => !parts.some(({start, end}) => token.start >= start && token.start < end))
    : tokens
}

function addresses(line: string): Span[] {
  if (!line.includes('@')) return []
  return Array.from(line.matchAll(address), ({index, 0: {length}}) => ({start: index, end: index + length}))
}

/** A hyphen or a slash inside a word. */
function isInside(line: string, {text, start, end}: Token): boolean {
  return (
    (text === '-' || text === '/') && line[start - 1] !== ' ' && line[end] !== ' ' && start > 0 && end < line.length
  )
}

function readPiece(
  line: string,
  tokens: Token[],
  start: number,
  to: number,
  words: BylineWords,
  found: MetadataLine,
): void {
  const from = afterPlace(line, tokens, start, to, words)
  for (let i = from; i < to; i++) {
    const label = matchLabel(tokens, i, words)
    if (label && label.next <= to && (i === from || label.strong)) {
      if (!readLabelled(line, tokens, label, to, words, found)) continue
      if (seconds.has(tokens[i - 1]?.text ?? '') || seconds.has(tokens[i]!.text)) found.second = true
      if (i > from && !isNoise(tokens, from, i, words)) found.only = false
      return
    }
    // One word may stand before: `Review by Jane Roe`, not `Photo by Jane Roe`.
    if (!isNoise(tokens, i, i + 1, words) && (i > 0 || words.credits().has(tokens[i]!.text))) break
  }
  if (isNoise(tokens, from, to, words) || isNotice(tokens, from, to) || isPlace(line, tokens, from, to, found.dates))
    return
  // `Madrid, 3 jun (EFE)`
  if (found.place !== null && findAgency(line.slice(tokens[from]!.start, tokens[to - 1]!.end))) return
  if (isRoleOnly(tokens, from, to, words)) {
    if (found.bare.length) found.signed = true
    else if (!found.names.length) found.only = false
    return
  }
  // `12.01am, The Chronicle`, `Holm Daily Sentinel / 05:28 AM`
  if (found.dates.length > 0 && isOutletName(line, tokens, afterComma(tokens, from), to)) return
  if (found.bare.length > 0 && isRole(tokens, from, words)) return
  if (found.names.length > 0 && isCredit(line, tokens, from, to, words)) return
  if (isTeam(line, tokens, from, to)) {
    found.bare.push(line.slice(tokens[from]!.start, tokens[to - 1]!.end))
    return
  }
  const names = endsOpen(line, tokens) ? undefined : readNames(line, tokens, from, to, words)
  const isSigned =
    names &&
    (isNoise(tokens, names.next, to, words) ||
      isRoleTail(tokens, names.next, to, words) ||
      isTeamTail(line, tokens, names.next, to) ||
      isPlaceTail(line, tokens, names.next, to) ||
      isOutlet(line, tokens, names.next, to))
  // `記者王小明／高雄報導`: after the name, who reports from where.
  if (isSigned && found.names.length && isShortName(names.names[0]!)) return
  if (isSigned) {
    found.bare.push(...names.names)
    if (isTeamTail(line, tokens, names.next, to) || isRoleOnly(tokens, afterComma(tokens, names.next), to, words))
      found.signed = true
    if (isCaseless(names.names[0]!) && isRoleTail(tokens, names.next, to, words)) found.names.push(...names.names)
  } else if (!found.names.length || to - from > mostOutletWords || !isTitled(line, tokens, from, to)) found.only = false
}

/** `This post may contain affiliate links`, beside the dates of a blog's post. */
function isNotice(tokens: Token[], from: number, to: number): boolean {
  return (
    to - from > 1 &&
    notices.has(
      tokens
        .slice(from, to)
        .map(({text}) => text)
        .join(' '),
    )
  )
}

/** Whether a line goes on or has just ended a sentence: `Hi Jane,`, `No.`; not `Jane R.`, `Jane Roe Jr.` */
function endsOpen(line: string, tokens: Token[]): boolean {
  const [before, last] = tokens.slice(-2)
  if (/[,،、]\s*$/u.test(line)) return true
  return endsSentence(line) && !(last?.text === '.' && before && (before.text.length < 2 || suffixes.has(before.text)))
}

/** `January 3, 2026 09:41 pm IST - HOLM`: where it was written, in capitals at the end. */
function isPlace(line: string, tokens: Token[], from: number, to: number, dates: FoundDate[]): boolean {
  const dash = tokens[from - 1]
  if (!dash || to < tokens.length || !isOutlet(line, tokens, from, to) || !shapes.dashes.includes(dash.text))
    return false
  const date = dates.find(({end}) => end <= dash.start && !line.slice(end, dash.start).trim())
  return date !== undefined && (to - from === 1 || date.iso.includes('T'))
}
