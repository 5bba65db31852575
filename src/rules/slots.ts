/** Names of the networks that share buttons lead to; `{net}` in a phrase. */
const networks =
  'facebook(?: messenger)?|messenger|instagram|threads|twitter|x(?: \\(twitter\\))?|mastodon|bluesky|linkedin|whatsapp|telegram|viber|line|kakaotalk|wechat|weibo|vk|vkontakte|odnoklassniki|ok|xing|reddit|pinterest|tumblr|flipboard|pocket|snapchat|tiktok|youtube|signal|skype|e-?mail|mail|sms|google(?: news|\\+| plus)?|apple news|rss|discord|twitch|spotify|hatena|digg|stumbleupon|evernote'

/** Finds a network's name, or the beginning of one. */
export const someNetwork = new RegExp(`(?<![a-z0-9])(?:${networks.replaceAll(/\(\?:[^)]*\)\?/g, '')})`)

/** The names up to their first option: enough to begin with. */
export const networkStarts = networks.split(/\|(?![^(]*\))/).flatMap((name) => {
  const [start] = name.split('(?:')
  return start!.includes('-?') ? [start!.replace('-?', '-'), start!.replace('-?', '')] : [start!]
})

/** Digits of the scripts that the packs are written in, for a character class. */
export const digits = '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u09e6-\\u09ef'
const digit = `[${digits}]`
/** One word. Not bounded: V8 spells a bound out, and then takes milliseconds to compile a phrase. */
const word = '[^\\s.,;!?:|。、，！？：]+'
const shortWord = `${word}?`

/** What each slot but `{rest}` stands for; see `compilePattern` for that one. */
export const slots: Record<string, string> = {
  n: `${digit}[${digits}.,:]*(?: ${digit}{3})*(?: ?(?:k|m|mil|mln|mio|tys|tsd|тыс|тис|bin|ezer|rb|jt)(?![a-zа-я])\\.?)?`,
  count: `${digit}{1,3}`,
  name: `${word}(?: ${word}){0,5}`,
  net: `(?:${networks})`,
  nets: `(?:${networks})(?: ?[,|/&·•] ?| )(?:(?:and|or) )?(?:${networks})(?:(?: ?[,|/&·•] ?| )(?:(?:and|or) )?(?:${networks})){0,9}`,
}

/** The same, as short as may be: before a gap nothing is gained by taking more. */
export const shortSlots: Record<string, string> = {...slots, name: `${shortWord}(?: ${shortWord}){0,5}?`}

/** Names of all slots. */
export const slotNames = [...Object.keys(slots), 'rest']
