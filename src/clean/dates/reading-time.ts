import shapes from '../../rules/date-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'
import {hasDigit} from './tokens.ts'

const {words, stems, reading} = shapes.readingTime
/** `11 min read`, `Lesedauer: 8 Min.`, `4 minutes de lecture`, `阅读时间 3 分钟`. */
const minutes = lazy(
  () => new RegExp(`(?:^|[^\\d:.,/])(\\d{1,3})[\\s-]?(?:(?:${words.join('|')})\\b|${stems.join('|')})`, 'iu'),
)
const reads = lazy(() => new RegExp(reading.join('|'), 'iu'))

/**
 * Reads how long reading takes, where a line says so.
 *
 * @param line - One line.
 * @returns Minutes; null where none are named.
 */
export function readMinutes(line: string): number | null {
  if (line.length > 120 || !hasDigit(line) || !reads().test(line)) return null
  const found = minutes().exec(line)
  return found ? Number(found[1]) : null
}
