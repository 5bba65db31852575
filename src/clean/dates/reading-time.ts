import {hasDigit} from './tokens.ts'

/** `11 min read`, `Lesedauer: 8 Min.`, `4 minutes de lecture`, `阅读时间 3 分钟`. */
const minutes =
  /(?:^|[^\d:.,/])(\d{1,3})[\s-]?(?:min(?:s|\.|ute|utes|uten|uti|utos|uta|uty|ut)?\b|мин|хв|دقيقة|دقائق|دقیقه|分钟|分鐘|分|분|นาที|phút|dk\b|perc\b|λεπτ|דקות)/iu
const reading =
  /read|les|lect|leitura|lettura|läs|læs|lue|czyt|чита|прочит|okuma|baca|đọc|قراء|مطالعه|خوان|阅读|閱讀|読|읽|อ่าน|ανάγνω|קריאה|olvas|čten/iu

/**
 * Reads how long reading takes, where a line says so.
 *
 * @param line - One line.
 * @returns Minutes; null where none are named.
 */
export function readMinutes(line: string): number | null {
  if (line.length > 120 || !hasDigit(line) || !reading.test(line)) return null
  const found = minutes.exec(line)
  return found ? Number(found[1]) : null
}
