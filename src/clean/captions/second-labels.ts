import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {lazy} from '../lazy.ts'

const marks = [':', '[', '(', ';', 'CC', '&']
const label = lazy(
  () =>
    new RegExp(
      String.raw`\s*(?:\.\s|[;|,/–-]\s*(?:[^\d:;|,/]{0,20}\s)?)(?:${shapes.secondLabels.join('|')})\s?:\s*`,
      'giu',
    ),
)
const licence = lazy(
  () =>
    new RegExp(
      String.raw`\s*[,|/;–-]?\s*[[(]?\s*(?:(?:${shapes.licences.slice(1).join('|')})|CC(?:[ -](?:BY|0|SA|NC|ND)[-A-Z]*)+)(?:[ -](?:\d\.\d|[A-Z]{2}))*\s*[\])]?`,
      'gu',
    ),
)

/**
 * A credit without what parts it further: `Jane Roe | Source: Unsplash` and `Jane Roe; Montage: X` have names
 * behind a second label, `Jane Roe, CC BY-SA 4.0` has a licence.
 *
 * @param credit - The credit without its own label.
 */
export function withoutSecondLabels(credit: string): string {
  if (!marks.some((mark) => credit.includes(mark))) return credit
  return credit
    .replace(label(), ' / ')
    .replace(licence(), '')
    .replace(/^\s*[,/]\s*/u, '')
}
