/** Whether a character is white space or has no width: a line of nothing else is blank. */
export function isBlankCode(code: number): boolean {
  if (code > 0x20 && code < 0x7f) return false
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether a character takes two columns: CJK, kana, hangul, full-width forms. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
  )
}

/** Whether a character belongs to a script that puts no space between words (hangul does). */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  )
}

/** Points and joiners that do not part a word: Arabic and Hebrew vowels, tatweel, soft hyphen, zero width. */
export function isPoint(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    code === 0x640 ||
    (code >= 0x591 && code <= 0x5c7) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f)
  )
}

/**
 * Whether a character is part of a word: letter, digit or mark, of any script. A hand-written test: unlike `\p{L}`, it
 * costs no compile time.
 */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x590) return code !== 0xd7 && code !== 0xf7 && code !== 0x387 && code !== 0x55d && code !== 0x589
  if (code < 0x6e0)
    return !isPoint(code) && code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0x6d4 && code !== 0x66a
  if (code === 0x964 || code === 0x965) return false
  if (code < 0x2000) return true
  if (code < 0x2c00) return (code >= 0x2070 && code <= 0x209c) || (code >= 0x2100 && code <= 0x218f)
  if (code >= 0x2e00 && code <= 0x2e7f) return false
  if (code >= 0x3000 && code <= 0x3030) return code === 0x3005 || code === 0x3007
  if (code === 0x30fb) return false
  if (code >= 0xfe10 && code <= 0xfe6f) return false
  return !(code >= 0xff00 && code <= 0xff0f)
}
