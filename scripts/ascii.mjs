/**
 * Writes what is beyond ASCII as escapes, which JSON and JavaScript read alike: such a file is read and kept in half the
 * memory.
 *
 * @param {string} text - JSON, or JavaScript in which only regular expressions and strings have such characters.
 */
export function escaped(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
