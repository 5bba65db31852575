const ellipsis = String.raw`(?:…|\.\.\.|\[[….]+\]|\([….]+\))`
const cutOff = new RegExp(`${ellipsis}[\\s\\])»”"']*$`, 'u')
const cutOffBeforeLink = new RegExp(`${ellipsis}\\s*(?:\\S+\\s*){1,3}$`, 'u')
const sentenceEnd = (): RegExp => /[.!?。！？][\p{Pe}\p{Pf}"']*$/u
const lastWord = (): RegExp => /[\p{L}\p{N}\p{M}]+$/u

/** Whether a text ends with an ellipsis, or with an ellipsis and a link of up to three words. */
export function isCutOff(text: string): boolean {
  return cutOff.test(text) || cutOffBeforeLink.test(text)
}

/**
 * Whether a text is the other one cut off: it ends with an ellipsis, or in the middle of a word.
 *
 * @param text - The text.
 * @param uncovered - Number of its last tokens that the other does not have.
 * @param whole - The other text.
 */
export function isTeaserOf(text: string, uncovered: number, whole: string): boolean {
  if (cutOff.test(text)) return uncovered <= 1
  if (cutOffBeforeLink.test(text)) return uncovered <= 3
  return uncovered === 1 && !sentenceEnd().test(text) && breaksOffInWord(text, whole)
}

/** The last word begins a longer one of the whole text, after the same words. */
function breaksOffInWord(text: string, whole: string): boolean {
  const word = lastWord().exec(text)
  if (!word) return false
  const tail = text.slice(Math.max(0, word.index - 12)).toLowerCase()
  const at = whole.toLowerCase().indexOf(tail)
  return at >= 0 && /^[\p{L}\p{N}]/u.test(whole.slice(at + tail.length))
}
