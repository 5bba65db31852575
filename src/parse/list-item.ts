const marker = /^\s*(?:([*+•·‣▪◦●○■□►▸–-])|(\(?\p{Nd}{1,3}[.)])|(\(?[a-z]\)))[ \t\u00a0]+(?=\S)/u

/**
 * The width of the bullet or number that makes a line an item of a list.
 *
 * @param line - One line, with its indent.
 * @returns Number of columns that the marker and the space after it take; 0 if it is none.
 */
export function markerWidth(line: string): number {
  const match = marker.exec(line)
  return match ? match[0].trimStart().length : 0
}
