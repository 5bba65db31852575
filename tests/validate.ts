import {Ajv2020} from 'ajv/dist/2020.js'
import {expect} from 'vitest'
import schema from '../src/compile/article.schema.json' with {type: 'json'}

const validate = new Ajv2020({allErrors: true}).compile(schema)

/** Holds an article to the JSON Schema. */
export function validateArticle(article: unknown): void {
  validate(article)
  expect(validate.errors ?? []).toEqual([])
}
