import shapes from '../../rules/date-shapes.json' with {type: 'json'}
import type {Token} from './tokens.ts'

/** A time of day and where it ends. */
export interface FoundTime {
  /** `T16:28`, `T16:28:05+01:00`. */
  iso: string
  /** Index of the token after it. */
  next: number
}

/** Zones whose name means one offset only, in date lines of the press. */
const zones: Record<string, string> = shapes.zones
const vague = new Set(shapes.vague)
const morning = new Set(shapes.morning)
const evening = new Set(shapes.evening)
/** Hour marks: `18h30`, `9時15分`, `9시 15분`. */
const hourMarks = new Set(shapes.hourMarks)
const minuteMarks = new Set(shapes.minuteMarks)
/** Words that stand before or after a time with a full stop in it, which else is a number; so do zones and halves of the day. */
const dotted = new Set(shapes.dotted)

const afterTime = new Set(shapes.afterTime)

/**
 * Reads a time of day.
 *
 * @param tokens - Tokens of a line.
 * @param at - Index of the token that it begins at.
 */
export function readTime(tokens: Token[], at: number): FoundTime | undefined {
  let i = at
  let half = halfOf(tokens, i)
  if (half) i = half.next
  const hour = tokens[i]
  if (hour?.kind !== 'number' || hour.value > 24 || hour.text.length > 2) return undefined
  const mark = tokens[i + 1]
  let minutes = 0
  let seconds = ''
  const after = tokens[i + 2]
  const full = after?.kind === 'number' && after.value < 60 && after.text.length === 2
  if (full && mark && isTimeMark(mark, tokens, i)) {
    minutes = after.value
    i += 3
    if (minuteMarks.has(tokens[i]?.text ?? '') && mark.kind === 'word') i++
    const last = tokens[i + 1]
    if (tokens[i]?.text === ':' && last?.kind === 'number' && last.text.length === 2) {
      seconds = `:${last.text}`
      i += 2
      // Thousandths of a second.
      if (tokens[i]?.text === '.' && tokens[i + 1]?.kind === 'number') i += 2
    }
  } else if (mark && hourMarks.has(mark.text)) i += 2
  else if (half || halfOf(tokens, i + 1)) i++
  else return undefined
  const later = halfOf(tokens, i)
  if (later && !half) {
    half = later
    i = later.next
  }
  if (afterTime.has(tokens[i]?.text ?? '')) i++
  let hours = hour.value % 24
  if (half?.evening && hours < 12) hours += 12
  else if (half && !half.evening && hours === 12) hours = 0
  const zone = readZone(tokens, i)
  // Eastern, central, mountain, Pacific time: of summer or winter, they do not say.
  if (!zone && vague.has(tokens[i]?.text ?? '')) i++
  return {
    iso: `T${pad(hours)}:${pad(minutes)}${seconds}${zone?.offset ?? ''}`,
    next: zone?.next ?? i,
  }
}

function isTimeMark({text, start}: Token, tokens: Token[], i: number): boolean {
  if (text === ':' || text === '：' || hourMarks.has(text)) return tokens[i]!.end === start || text !== ':'
  if (text !== '.') return false
  const before = tokens[i - 1]?.text === '.' ? tokens[i - 2] : tokens[i - 1]
  if (dotted.has(before?.text ?? '') || dotted.has(tokens[i + 3]?.text ?? '')) return true
  // `12.00 CET`
  return halfOf(tokens, i + 3) !== undefined || readZone(tokens, i + 3) !== undefined
}

/** `am`, `p.m.`, `下午`. */
function halfOf(tokens: Token[], i: number): {evening: boolean; next: number} | undefined {
  const text = tokens[i]?.text ?? ''
  if (morning.has(text) || evening.has(text)) return {evening: evening.has(text), next: i + 1}
  if ((text === 'a' || text === 'p') && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 'm')
    return {evening: text === 'p', next: tokens[i + 3]?.text === '.' ? i + 4 : i + 3}
  return undefined
}

/** `EST`, `(GMT+8)`, `+02:00`, `-0500`. */
function readZone(tokens: Token[], at: number): {offset: string; next: number} | undefined {
  let i = at
  const open = tokens[i]?.text === '('
  if (open) i++
  const name = tokens[i]?.kind === 'word' ? zones[tokens[i]!.text] : undefined
  if (name) i++
  let offset = name
  const sign = tokens[i]?.text
  const number = tokens[i + 1]
  const signed =
    (sign === '+' || sign === '-' || sign === '−') && number?.kind === 'number' && number.start === tokens[i]!.end
  if (signed && (!name || name === 'Z') && (name || number.text.length >= 2)) {
    const minutes = tokens[i + 2]?.text === ':' && tokens[i + 3]?.text.length === 2 ? tokens[i + 3]! : undefined
    const hours = number.text.length === 4 ? number.text.slice(0, 2) : pad(number.value)
    if (Number(hours) <= 14) {
      offset = `${sign === '+' ? '+' : '-'}${hours}:${minutes?.text ?? (number.text.length === 4 ? number.text.slice(2) : '00')}`
      i += minutes ? 4 : 2
    }
  }
  if (offset === undefined) return undefined
  if (open && tokens[i]?.text === ')') i++
  return {offset, next: i}
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
