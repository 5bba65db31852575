/** Tokens in a shingle. */
const shingle = 4
/** Of so many shingles in a row one is kept. */
const window = 4

/**
 * Chooses the shingles by which a paragraph is found again: winnowing. Of every four shingles in a row the
 * least is kept, so that any run of seven equal tokens shares at least one with its copy.
 *
 * Source: Schleimer, Wilkerson, Aiken, “Winnowing: Local Algorithms for Document Fingerprinting”, 2003.
 *
 * @param tokens - Tokens of the whole text.
 * @param start - First token of the paragraph.
 * @param end - One past its last.
 * @param visit - Called with each kept shingle's hash and the position of its first token, in order.
 */
export function fingerprints(
  tokens: Int32Array,
  start: number,
  end: number,
  visit: (hash: number, at: number) => void,
): void {
  const last = end - shingle
  let kept = -1
  const hashes: number[] = []
  for (let at = start; at <= last; at++) {
    hashes.push(shingleHash(tokens, at))
    const from = Math.max(start, at - window + 1)
    if (at - start + 1 < window && at !== last) continue
    let least = from
    for (let i = from + 1; i <= at; i++) if (hashes[i - start]! <= hashes[least - start]!) least = i
    if (least === kept) continue
    kept = least
    visit(hashes[least - start]!, least)
  }
}

function shingleHash(tokens: Int32Array, at: number): number {
  let hash = 0x2545f491
  for (let i = at; i < at + shingle; i++) {
    hash = Math.imul(hash ^ tokens[i]!, 0x5bd1e995)
    hash ^= hash >>> 13
  }
  return hash
}
