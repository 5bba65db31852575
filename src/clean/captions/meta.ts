import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {isPerson} from './names.ts'

/** A time of day or an address. */
const meta = /\d[:.]\d{2}\b|\S@\S|\s\/\s\/\s/

/** Whether a line has what a byline or date line has. */
export function isMeta(text: string): boolean {
  return meta.test(text)
}

/** Who wrote the story, not who took the picture: `By Jane Roe`. */
export function isByline(text: string): boolean {
  const label = shapes.bylines.find((each) => text.startsWith(`${each} `))
  if (!label) return false
  const [first = '', second = ''] = text.slice(label.length + 1).split(/,?\s/, 2)
  return isPerson(`${first} ${second}`)
}

/** Whether words are nothing but what stands before who wrote the story: `oprac.` */
export function isBylineLabel(text: string): boolean {
  return shapes.bylines.includes(text)
}
