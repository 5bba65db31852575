import {familyNames} from '../families.ts'
import {reporterNames} from '../reporters/names.ts'
import {levels} from '../../rules/rule-levels.ts'
import {isFileKey, type Key, keys} from './keys.ts'
import {defaults, type Settings} from './settings.ts'

/** The JSON Schema of the configuration, for editors. */
export function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of cleancopy',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string'},
      ...properties(() => true),
      overrides: {
        type: 'array',
        description: 'Settings for the files that patterns match, from the folder of this file; later ones win.',
        items: {
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: {
            files: {
              description: 'A pattern, as in .gitignore, or a list of them.',
              anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}, minItems: 1}],
            },
            ...properties(isFileKey),
          },
        },
      },
    },
  }
}

function properties(wanted: (key: string) => boolean): Record<string, object> {
  const chosen = Object.entries(keys).filter(([name]) => wanted(name))
  return Object.fromEntries(chosen.map(([name, key]) => [name, property(name as keyof Settings, key)]))
}

function property(name: keyof Settings, key: Key): object {
  const initial = defaults[name]
  return {description: key.says, ...(initial !== null && {default: initial}), ...typeOf(key)}
}

function typeOf(key: Key): object {
  switch (key.kind) {
    case 'choice':
      return {enum: [...key.choices, null]}
    case 'boolean':
      return {type: ['boolean', 'null']}
    case 'language':
      return {type: ['string', 'null'], pattern: '^[a-z]{2}$'}
    case 'path':
      return {type: ['string', 'null'], minLength: 1}
    case 'number':
      return {
        type: [key.whole ? 'integer' : 'number', 'null'],
        minimum: key.from,
        ...(key.to !== undefined && {maximum: key.to}),
      }
    case 'levels':
      return {type: ['object', 'null'], additionalProperties: {enum: levels}}
    case 'list':
      return {type: ['array', 'null'], items: itemsOf(key.of)}
  }
}

function itemsOf(of: (Key & {kind: 'list'})['of']): object {
  if (of === 'extension') return {type: 'string', pattern: '^(\\*|\\.[^./]+)$'}
  if (of === 'family') return {enum: [...familyNames(), 'none']}
  if (of === 'reporter') return {type: 'string', pattern: `^(${reporterNames.join('|')})(=.+)?$`}
  return {type: 'string'}
}
