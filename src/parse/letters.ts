import {isWordCode} from './characters.ts'

// Case by the language's own functions: patterns of `\p{…}` classes take longer to compile than most texts to clean.

/** Whether a character is a capital letter. */
export function isCapital(char: string | undefined): boolean {
  return char !== undefined && char !== char.toLowerCase()
}

/** Whether a character is a small letter. */
export function isSmall(char: string | undefined): boolean {
  return char !== undefined && char !== char.toUpperCase()
}

/** Whether a character is a letter that a name may begin with: a capital, or of a script that has none. */
export function beginsName(char: string | undefined): boolean {
  return char !== undefined && isWordCode(char.charCodeAt(0)) && !isDigit(char) && !isSmall(char)
}

/** Whether a letter, digit or mark stands at an offset of a text. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordCode(text.charCodeAt(at))
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordCode(text.charCodeAt(at)) && !isDigit(text[at]!)) return true
  return false
}

/** Whether a text has a letter, digit or mark. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordCode(text.charCodeAt(at))) return true
  return false
}

/**
 * Whether a second sentence begins in a text: a stop, white space and a capital.
 *
 * @param text - A line.
 * @param least - Minimum length of the word before the full stop, so that `Dr. Roe` does not count.
 */
export function hasSecondSentence(text: string, least = 0): boolean {
  for (let at = 1; at < text.length - 2; at++) {
    const char = text[at]!
    if ((char !== '.' && char !== '!' && char !== '?') || !isSpace(text[at + 1]!)) continue
    let next = at + 2
    while (next < text.length && isSpace(text[next]!)) next++
    if (!isCapital(text[next])) continue
    let length = 0
    while (length < least && at - length > 0 && text[at - length - 1] !== '.' && !isSpace(text[at - length - 1]!))
      length++
    if (length >= least) return true
  }
  return false
}

/** Whether a character is a digit. */
export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9'
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\u00a0' || char === '\t' || char === '\n'
}
