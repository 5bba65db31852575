/** A dateline stands in so many characters before the story. */
const mostCharacters = 80
const dash = (): RegExp => /\s(?:—|–|--?|―)\s|:\s/u
/** Agencies and dates in brackets or between commas after the place. */
const rest = (): RegExp =>
  /\s*[(（][^()（）]{2,40}[)）]\s*$|,\s*(?:\p{Lu}\p{Ll}+\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}+)(?:,?\s*\d{4})?\s*$/u
/** `WUZHEN, China`, `NEW YORK`, `ST. LOUIS, Mo.`: a place in capitals, a country or state after a comma. */
const place = (): RegExp =>
  /^(?:\p{Lu}[\p{Lu}'’.-]*\p{Lu}\.?)(?:[\s-]\p{Lu}[\p{Lu}'’.-]*)*(?:,\s\p{Lu}[\p{L}.'’ -]{1,25})?$/u

/**
 * Reads the place that a story was filed from, off its first paragraph: `WUZHEN, China (AP) — The …`.
 *
 * Takes places in capitals only, as agencies print them: `Berlin – the city of …` is a sentence.
 *
 * @param text - The first paragraph of the story.
 * @returns The place as it stands, without agency and date; null where there is none.
 * @example
 * readDateline('WUZHEN, China (AP) — Some of the biggest names …') // 'WUZHEN, China'
 */
export function readDateline(text: string): string | null {
  // Two capitals first: told without a pattern.
  if (text.length < 20 || text[0] === text[0]!.toLowerCase() || text[1] === text[1]!.toLowerCase()) return null
  const head = text.slice(0, mostCharacters)
  const at = head.search(dash())
  if (at < 3) return null
  let before = head.slice(0, at)
  const bracketed = before.endsWith(')') || before.endsWith('）')
  for (let cut = before.replace(rest(), ''); cut !== before; cut = before.replace(rest(), '')) before = cut
  // A colon ends a dateline only after an agency: `NATO: what next` is a heading.
  if (head[at] === ':' && !bracketed) return null
  return place().test(before) && before.length <= 50 ? before : null
}
