import {fold, trimEdges} from './fold.ts'

/** A parsed phrase: pieces in a row. */
type Piece =
  | {kind: 'text'; text: string}
  | {kind: 'slot'; slot: string}
  | {kind: 'group'; choices: Piece[][]; optional: boolean}

/** Names of the networks that share buttons lead to; `{net}` in a phrase. */
const networks =
  'facebook(?: messenger)?|messenger|instagram|threads|twitter|x(?: \\(twitter\\))?|mastodon|bluesky|linkedin|whatsapp|telegram|viber|line|kakaotalk|wechat|weibo|vk|vkontakte|odnoklassniki|ok|xing|reddit|pinterest|tumblr|flipboard|pocket|snapchat|tiktok|youtube|signal|skype|e-?mail|mail|sms|google(?: news|\\+| plus)?|apple news|rss|discord|twitch|spotify|hatena|digg|stumbleupon|evernote'
/** The names up to their first option: enough to begin with. */
const networkStarts = networks.split(/\|(?![^(]*\))/).flatMap((name) => {
  const [start] = name.split('(?:')
  return start!.includes('-?') ? [start!.replace('-?', '-'), start!.replace('-?', '')] : [start!]
})
const digit = '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef'

const slots: Record<string, string> = {
  n: `[${digit}][${digit}.,:]*(?: [${digit}]{3})*(?: ?(?:k|m|mil|mln|mio|tys|tsd|тыс|тис|bin|ezer|rb|jt)(?![a-zа-я])\\.?)?`,
  name: '[^\\s.!?:|。、，！？：]+(?: [^\\s.!?:|。、，！？：]+){0,5}',
  net: `(?:${networks})`,
  rest: '.+',
}

const startsWithDigit = new RegExp(`^[${digit}]`)

const token = /\\(.)|\{([^}]*)\}|([[\](|)])|([^\\{[\](|)]+)/gsu
const syntax = /[\\{[(|]/
const special = /[.*+?^$\\/{}()[\]|]/g

/** Whether a phrase is plain text, without slots, options or choices. */
export function isPlain(phrase: string): boolean {
  return !syntax.test(phrase)
}

/** A plain phrase as it is looked up: folded, without its edges. */
export function plainKey(phrase: string): string {
  return trimEdges(fold(phrase))
}

/**
 * Turns a phrase into the source of a regular expression over folded text, its slots still in braces.
 *
 * `{n}` is a number, `{name}` one to six words, `{net}` a social network, `{rest}` anything to the end,
 * `[so]` may be missing, `(this|that)` is a choice, `\` takes the next character as it is. All else is
 * itself. A space beside an optional part is optional with it.
 *
 * @param phrase - The phrase as the pack has it.
 * @returns Source for {@link compilePattern}.
 * @throws Error if a bracket is not closed or a slot is unknown; the message says what slots there are.
 * @example
 * phraseSource('{n} comment[s]') // matches "1 comment" and "2,301 comments"
 */
export function phraseSource(phrase: string): string {
  return sourceOf(parsePhrase(phrase.trim()))
}

/**
 * Compiles what {@link phraseSource} made.
 *
 * @param source - The source.
 * @param open - Whether the text may go on after the phrase, though not inside a word.
 * @returns A regular expression that holds at the start of a folded text.
 */
export function compilePattern(source: string, open: boolean): RegExp {
  const filled = source.replace(/\{([a-z]+)\}/g, (_, slot: string) => slots[slot]!)
  return new RegExp(`^(?:${filled})${open ? boundary : '$'}`)
}

/** A phrase does not end in the middle of a word, in scripts that have spaces; after a colon anything may come. */
const letters = 'a-z0-9\\u00df-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u05d0-\\u05ea\\u0620-\\u06d3\\u0900-\\u09ff'
const boundary = `(?:(?<![${letters}])|(?![${letters}]))`

/** Lengths of heads, longest first: a phrase has the longest head that it settles. */
export const headLengths = [5, 2] as const

/**
 * The first characters that a text must have for a phrase to match: a line is asked only about phrases
 * that begin as it does.
 *
 * @param phrase - The phrase as the pack has it.
 * @param open - Whether the text may go on after the phrase.
 * @returns Folded heads, `0` for a number; `['']` where it may begin in any way.
 */
export function phraseHeads(phrase: string, open: boolean): string[] {
  const pieces = parsePhrase(phrase)
  for (const length of headLengths) {
    const heads = headsOf(pieces, '', {length, open})
    if (heads) return [...new Set(heads)]
  }
  return ['']
}

/** Heads of a text: those that {@link phraseHeads} gives for a phrase that may match it. */
export function headsOfText(folded: string): string[] {
  const start = startsWithDigit.test(folded) ? '0' : undefined
  return [...headLengths.map((length) => folded.slice(0, length)), ...(start ? [start] : []), '']
}

/**
 * A piece of text that must stand in whatever a phrase matches, the longest there is.
 *
 * @param phrase - The phrase as the pack has it.
 * @returns Folded text; empty where there is none.
 */
export function requiredText(phrase: string): string {
  let longest = ''
  for (const piece of parsePhrase(phrase)) {
    if (piece.kind === 'text' && piece.text.trim().length > longest.length) longest = piece.text.trim()
  }
  return longest
}

function parsePhrase(phrase: string): Piece[] {
  const stack: {choices: Piece[][]; close: string}[] = [{choices: [[]], close: ''}]
  const here = (): Piece[] => stack.at(-1)!.choices.at(-1)!
  for (const [, escaped, slot, bracket, literal] of phrase.matchAll(token)) {
    if (escaped !== undefined) here().push({kind: 'text', text: fold(escaped)})
    else if (slot !== undefined) {
      if (!Object.hasOwn(slots, slot)) {
        throw new Error(`unknown slot {${slot}} in “${phrase}”: use {${Object.keys(slots).join('}, {')}}`)
      }
      here().push({kind: 'slot', slot})
    } else if (literal !== undefined) here().push({kind: 'text', text: foldInner(literal)})
    else if (bracket === '[' || bracket === '(') stack.push({choices: [[]], close: bracket === '[' ? ']' : ')'})
    else if (bracket === '|') {
      if (stack.length > 1) stack.at(-1)!.choices.push([])
      else here().push({kind: 'text', text: '|'})
    } else {
      const group = stack.pop()!
      if (group.close !== bracket) throw new Error(`“${bracket}” closes nothing in “${phrase}”`)
      here().push({kind: 'group', choices: group.choices, optional: bracket === ']'})
    }
  }
  if (stack.length > 1) throw new Error(`“${stack.at(-1)!.close}” is missing in “${phrase}”`)
  return loosen(stack[0]!.choices[0]!)
}

/** A space beside an optional part becomes optional itself. */
function loosen(pieces: Piece[]): Piece[] {
  const space: Piece = {kind: 'group', choices: [[{kind: 'text', text: ' '}]], optional: true}
  return pieces.flatMap((piece, i): Piece[] => {
    if (piece.kind === 'group') return [{...piece, choices: piece.choices.map(loosen)}]
    if (piece.kind === 'slot') return [piece]
    const start = isOptional(pieces[i - 1]) && piece.text.startsWith(' ')
    const end = isOptional(pieces[i + 1]) && piece.text.endsWith(' ') && !(start && piece.text === ' ')
    const text = piece.text.slice(start ? 1 : 0, end ? -1 : undefined)
    return [...(start ? [space] : []), ...(text ? [{kind: 'text' as const, text}] : []), ...(end ? [space] : [])]
  })
}

/** Folds a piece of a phrase and keeps the spaces at its ends, which stand between it and its neighbours. */
function foldInner(piece: string): string {
  const folded = fold(piece)
  if (!folded) return ' '
  return (/^\s/u.test(piece) ? ' ' : '') + folded + (/\s$/u.test(piece) ? ' ' : '')
}

function sourceOf(pieces: Piece[]): string {
  let source = ''
  for (const piece of pieces) {
    if (piece.kind === 'slot') source += `{${piece.slot}}`
    else if (piece.kind === 'text') source += piece.text.replace(special, '\\$&')
    else source += `(?:${piece.choices.map(sourceOf).join('|')})${piece.optional ? '?' : ''}`
  }
  return source
}

function isOptional(piece: Piece | undefined): boolean {
  return piece?.kind === 'group' && piece.optional
}

/** Heads of a row of pieces, each lengthened by what follows it until it is long enough. */
function headsOf(pieces: Piece[], before: string, wanted: {length: number; open: boolean}): string[] | undefined {
  const start = before.trimStart()
  if (start.length >= wanted.length) return [start.slice(0, wanted.length)]
  const [piece, ...rest] = pieces
  if (!piece) return start && !wanted.open ? [start.trimEnd()] : undefined
  if (piece.kind === 'text') return headsOf(rest, start + piece.text, wanted)
  if (piece.kind === 'slot' && piece.slot === 'n' && !start) return ['0']
  const choices = choicesOf(piece)
  if (!choices) return undefined
  const heads: string[] = []
  for (const choice of choices) {
    const found = headsOf([...choice, ...rest], start, wanted)
    if (!found) return undefined
    heads.push(...found)
  }
  return heads
}

/** What a piece may begin with; undefined where it may begin in any way. */
function choicesOf(piece: Piece): Piece[][] | undefined {
  if (piece.kind === 'group') return piece.optional ? [...piece.choices, []] : piece.choices
  if (piece.kind === 'slot' && piece.slot === 'net') return networkStarts.map((text) => [{kind: 'text', text}])
  return undefined
}
