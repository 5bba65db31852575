import {fold, trimEdges} from './fold.ts'

/** Names of the networks that share buttons lead to; `{net}` in a phrase. */
const networks =
  'facebook(?: messenger)?|messenger|instagram|threads|twitter|x(?: \\(twitter\\))?|mastodon|bluesky|linkedin|whatsapp|telegram|viber|line|kakaotalk|wechat|weibo|vk|vkontakte|odnoklassniki|ok|xing|reddit|pinterest|tumblr|flipboard|pocket|snapchat|tiktok|youtube|signal|skype|e-?mail|mail|sms|google(?: news|\\+| plus)?|apple news|rss|discord|twitch|spotify|hatena|digg|stumbleupon|evernote'

const slots: Record<string, string> = {
  n: '\\p{Nd}[\\p{Nd}.,:]*(?: ?(?:k|m|mil|tys|tsd))?',
  name: '[^\\s.!?:|]+(?: [^\\s.!?:|]+){0,5}',
  net: `(?:${networks})`,
  rest: '.+',
}

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
 * Turns a phrase into the source of a regular expression over folded text.
 *
 * `{n}` is a number, `{name}` one to six words, `{net}` a social network, `{rest}` anything to the end,
 * `[so]` may be missing, `(this|that)` is a choice, `\` takes the next character as it is. All else is
 * itself. A space beside an optional part is optional with it.
 *
 * @param phrase - The phrase as the pack has it.
 * @returns Source of an unanchored regular expression, for the `u` flag.
 * @throws Error if a bracket is not closed or a slot is unknown; the message says what slots there are.
 * @example
 * phraseSource('{n} comment[s]') // matches "1 comment" and "2,301 comments"
 */
export function phraseSource(phrase: string): string {
  let source = ''
  const open: string[] = []
  for (const [, escaped, slot, bracket, literal] of phrase.matchAll(token)) {
    if (escaped !== undefined) source += escape(fold(escaped))
    else if (slot !== undefined) {
      const known = slots[slot]
      if (!known) throw new Error(`unknown slot {${slot}} in “${phrase}”: use {${Object.keys(slots).join('}, {')}}`)
      source += known
    } else if (bracket === '|') source += '|'
    else if (bracket === '[' || bracket === '(') {
      open.push(bracket === '[' ? ']' : ')')
      source += '(?:'
    } else if (bracket) {
      if (open.pop() !== bracket) throw new Error(`“${bracket}” closes nothing in “${phrase}”`)
      source += bracket === ']' ? ')?' : ')'
    } else source += escape(foldInner(literal!))
  }
  if (open.length) throw new Error(`“${open.pop()}” is missing in “${phrase}”`)
  return source.replace(/ (?=\(\?:[^()|]*\)\?)/g, ' ?').replace(/(?<=\)\?) /g, ' ?')
}

/** Folds a piece of a phrase and keeps the spaces at its ends, which stand between it and its neighbours. */
function foldInner(piece: string): string {
  const folded = fold(piece)
  if (!folded) return piece ? ' ' : ''
  return (/^\s/u.test(piece) ? ' ' : '') + folded + (/\s$/u.test(piece) ? ' ' : '')
}

function escape(text: string): string {
  return text.replace(special, '\\$&')
}
