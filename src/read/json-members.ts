/** A member of a JSON object as it stands in the text. */
export interface Member {
  key: string
  /** Offset of the key's quotation mark. */
  start: number
  /** Offset of the first character of the value. */
  value: number
  /** One past the last character of the value. */
  end: number
}

/**
 * Finds the members of a JSON object in its text, so that one can be replaced and all others stay byte for
 * byte: numbers beyond 2^53, the order of keys, escapes.
 *
 * @param json - Text that `JSON.parse` has taken for an object.
 * @returns Its members in order.
 */
export function jsonMembers(json: string): Member[] {
  const members: Member[] = []
  let at = skipSpace(json, skipSpace(json, 0) + 1)
  while (json[at] !== '}') {
    const start = at
    const keyEnd = skipString(json, start)
    const value = skipSpace(json, skipSpace(json, keyEnd) + 1)
    const end = skipValue(json, value)
    members.push({key: JSON.parse(json.slice(start, keyEnd)) as string, start, value, end})
    at = skipSpace(json, end)
    if (json[at] === ',') at = skipSpace(json, at + 1)
  }
  return members
}

function skipSpace(json: string, at: number): number {
  while (json.charCodeAt(at) <= 32) at++
  return at
}

/** From an opening quotation mark to one past the closing one. */
function skipString(json: string, at: number): number {
  for (;;) {
    at = json.indexOf('"', at + 1)
    let escapes = 0
    while (json[at - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return at + 1
  }
}

function skipValue(json: string, at: number): number {
  const first = json[at]
  if (first === '"') return skipString(json, at)
  if (first !== '{' && first !== '[') {
    while (at < json.length && !',]} \t\n\r'.includes(json[at]!)) at++
    return at
  }
  let depth = 0
  for (;;) {
    const char = json[at]
    if (char === '"') at = skipString(json, at) - 1
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && !--depth) return at + 1
    at++
  }
}
