import {choices} from './choices.ts'
import {isLanguageCode} from './language-code.ts'
import type {Options} from './options.ts'

/** What an option takes, and whether a value is that. */
interface Kind {
  takes: string
  /** Whether a value is of the right type; if so and it is none of those taken, it is out of range. */
  hasType(value: unknown): boolean
  is(value: unknown): boolean
}

const isString = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

function oneOf(names: readonly string[]): Kind {
  return {takes: names.join(', '), hasType: isString, is: (value) => names.includes(value as string)}
}

function only(takes: string, is: (value: unknown) => boolean): Kind {
  return {takes, hasType: is, is}
}

const strings = only('a list of strings', (value) => Array.isArray(value) && value.every(isString))

const kinds: Record<keyof Options, Kind> = {
  language: {
    takes: 'an ISO 639-1 code, such as en, or null',
    hasType: (value) => value === null || isString(value),
    is: (value) => value === null || isLanguageCode(value),
  },
  page: oneOf(choices.page),
  favor: oneOf(choices.favor),
  repeats: oneOf(choices.repeats),
  minRepeatWords: {
    takes: 'a whole number from 1',
    hasType: (value) => typeof value === 'number',
    is: (value) => Number.isInteger(value) && (value as number) >= 1,
  },
  // Its names and levels are looked at where the families are known.
  rules: only('an object of levels, as in {related: "off"}', isObject),
  packs: strings,
  keep: strings,
  drop: strings,
  title: only('true or false', (value) => typeof value === 'boolean'),
  captions: oneOf(choices.captions),
}

/**
 * Checks options that come from outside: TypeScript does not reach there.
 *
 * @param options - As they came.
 * @throws TypeError if one is unknown or has a value of a wrong type.
 * @throws RangeError if one has a value that it does not take.
 */
export function checkOptions(options: Options): void {
  if (!isObject(options)) throw new TypeError('options must be an object, as in {captions: "keep"}')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(kinds, name))
      throw new TypeError(`unknown option “${name}”: there are ${Object.keys(kinds).join(', ')}`)
    const {takes, hasType, is} = kinds[name as keyof Options]
    if (value === undefined || is(value)) continue
    const Wrong = hasType(value) ? RangeError : TypeError
    throw new Wrong(`option “${name}” takes ${takes}, not ${JSON.stringify(value)}`)
  }
}
