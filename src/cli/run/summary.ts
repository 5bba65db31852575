import {nameOf} from '../input.ts'
import {number, plural} from '../numbers.ts'
import {families, type Totals} from './totals.ts'

/**
 * Says at the end of a run what was done.
 *
 * @param totals - What was done.
 * @param seconds - How long it took.
 * @param verb - `cleaned`, `checked` or `would clean`.
 * @returns Lines without a line feed at the end.
 */
export function summary(totals: Totals, seconds: number, verb: string): string {
  const {files, done, changed, cached, failed, wordsIn, wordsOut, captions, slowest} = totals
  const of = done < files ? `${number(done)} of ${plural(files, 'file')}` : plural(files, 'file')
  // Of what a check was spared it is known whether it would change.
  const isChecked = verb === 'checked'
  const same = done - changed - failed - (isChecked ? 0 : cached)
  const counts = [
    `${number(changed)} ${verb === 'cleaned' ? 'changed' : 'would change'}`,
    same && `${number(same)} already clean`,
    cached && !isChecked && `${number(cached)} unchanged since the last run`,
    failed && `${number(failed)} failed`,
    cached && isChecked && `${number(cached)} of them unchanged since the last run`,
  ]
  const lines = [`${verb} ${of} in ${seconds.toFixed(1)} s: ${counts.filter(Boolean).join(', ')}`]
  if (wordsIn) {
    const lost = (((wordsIn - wordsOut) / wordsIn) * 100).toFixed(1)
    lines.push(`words    ${number(wordsIn)} in, ${number(wordsOut)} out (${lost} % less), ${number(captions)} captions`)
  }
  const removed = families(totals).map(([family, count]) => `${family} ${number(count)}`)
  if (removed.length) lines.push(`removed  ${removed.join(' · ')}`)
  if (slowest.length)
    lines.push(
      `slowest  ${slowest.map(({file, milliseconds}) => `${nameOf(file)} ${(milliseconds / 1000).toFixed(1)} s`).join(' · ')}`,
    )
  return lines.join('\n')
}
