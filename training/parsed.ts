import {unified, type Processor} from 'unified'
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {findLanguage} from '../src/clean/find-language.ts'
import {markBoilerplate} from '../src/clean/mark-boilerplate.ts'
import {markCaptions} from '../src/clean/mark-captions.ts'
import {markTitle} from '../src/clean/mark-title.ts'
import {measurePage, type Page} from '../src/model/page.ts'
import {parseArticle} from '../src/parse/parse-article.ts'
import {paragraphsOf} from '../src/parse/tree.ts'
import type {ArticleParagraph} from '../src/types.ts'
import {randomNumbers, type Sample, seedOf} from './data.ts'

/** The plugins that run before the model, in the pipeline's order. */
const processor = unified()
  .use(parseArticle)
  .use(findLanguage)
  .use(markBoilerplate)
  .use(markCaptions)
  .use(markTitle)
  .use(function () {
    this.compiler = () => ''
  })
  .freeze() as unknown as Processor<Root, Root, Root, Root, string>

/** A text's paragraphs, marked by the plugins that run before the model. */
export function paragraphsBefore(text: string): ArticleParagraph[] {
  const file = new VFile(text)
  return paragraphsOf(processor.runSync(processor.parse(file), file) as Root)
}

/**
 * Measures a sample's paragraphs. In some samples, as chance has it, the marks of the rules are forgotten, so
 * that the model does not lean on how much today's rules know.
 *
 * @param sample - The text.
 * @param paragraphs - Its paragraphs.
 */
export function pageOf(sample: Sample, paragraphs: ArticleParagraph[]): Page {
  const page = measurePage(paragraphs)
  const random = randomNumbers(seedOf(sample.id + sample.dump))
  const chance = random()
  const forget = chance < 0.25 ? 1 : chance < 0.5 ? 0.5 : 0
  for (let i = 0; i < page.size; i++) if (page.cut[i] && random() < forget) page.cut[i] = 0
  return page
}
