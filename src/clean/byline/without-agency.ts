import {findAgency} from '../captions/agencies.ts'

/**
 * Takes an agency off the end of a name: `JANE ROE Associated Press`.
 *
 * @param name - A name as it stands after a label.
 * @returns The name, of two words or more.
 */
export function withoutAgency(name: string): string {
  const words = name.split(' ')
  for (let at = 2; at < words.length; at++)
    if (findAgency(words.slice(at).join(' ')))
      return words
        .slice(0, at)
        .join(' ')
        .replace(/[,/|–-]$/u, '')
  return name
}
