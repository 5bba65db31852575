import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {unified, type Processor} from 'unified'
import {parseArticle} from '../../src/parse/parse-article.ts'
import {paragraphsOf} from '../../src/parse/tree.ts'
import type {ArticleParagraph} from '../../src/types.ts'

const processor = unified().use(parseArticle).freeze() as unknown as Processor<Root, Root, Root>

/** A text's paragraphs, marked by no plugin. */
export function paragraphsIn(text: string): ArticleParagraph[] {
  return paragraphsOf(processor.parse(new VFile(text)))
}
