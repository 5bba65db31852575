const cutOff = /(?:…|\.\.\.|\[[….]+\]|\([….]+\))[\s\])»”"']*$/u
const cutOffBeforeLink = /(?:…|\.\.\.|\[[….]+\]|\([….]+\))\s*(?:\S+\s*){1,3}$/u
const sentenceEnd = /[.!?。！？][\p{Pe}\p{Pf}"']*$/u

/**
 * Whether a text ends as a teaser does: with an ellipsis, with an ellipsis and a link of up to three words,
 * or in the middle of a word.
 *
 * @param text - The text.
 * @param uncovered - Number of its last tokens that its full copy does not have.
 */
export function isTeaserEnd(text: string, uncovered: number): boolean {
  if (cutOff.test(text)) return uncovered <= 1
  if (cutOffBeforeLink.test(text)) return uncovered <= 3
  return uncovered === 1 && !sentenceEnd.test(text)
}
