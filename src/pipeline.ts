import {type Preset, type Processor, unified} from 'unified'
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import {checkOptions} from './check-options.ts'
import {findLanguage} from './clean/find-language.ts'
import {markBoilerplate, markEdges} from './clean/mark-boilerplate.ts'
import {markByline} from './clean/mark-byline.ts'
import {markCaptions} from './clean/mark-captions.ts'
import {markDates} from './clean/mark-dates.ts'
import {markRepeats} from './clean/repeats/mark-repeats.ts'
import {markMasthead} from './clean/mark-masthead.ts'
import {markPage} from './clean/mark-page.ts'
import {markTitle} from './clean/mark-title.ts'
import {type Article, compileArticle} from './compile/article.ts'
import {compileText} from './compile/text.ts'
import type {Options} from './options.ts'
import {parseArticle} from './parse/parse-article.ts'
import type {Marked} from './types.ts'

/**
 * The whole pipeline, in order, as a unified preset. Each plugin marks; the compiler decides what is shown.
 *
 * @param options - What to look for and what to show.
 * @returns A preset for `unified().use(cleancopy(options))`.
 * @throws TypeError or RangeError that names the option that is wrong, and what it takes.
 */
export function cleancopy(options: Options = {}): Preset {
  checkOptions(options)
  const rules = {rules: options.rules, packs: options.packs, keep: options.keep, drop: options.drop}
  return {
    plugins: [
      parseArticle,
      [findLanguage, {language: options.language}],
      [markBoilerplate, rules],
      markCaptions,
      markTitle,
      [markPage, {page: options.page, favor: options.favor}],
      [markRepeats, {repeats: options.repeats, minWords: options.minRepeatWords}],
      markByline,
      markDates,
      [markEdges, rules],
      markMasthead,
      [compileText, {title: options.title, captions: options.captions}],
    ],
  }
}

/**
 * Makes a function that parses and marks one text after another.
 *
 * @param options - As for {@link cleancopy}; `title` and `captions` are ignored, for they are options of what prints.
 * @returns A function from a text, or a file that holds one, to its marked tree; it throws a TypeError for anything else.
 * @throws As {@link cleancopy}.
 */
export function marker(options: Options = {}): (input: string | VFile) => Marked {
  const processor = unified().use(cleancopy(options)).freeze() as unknown as Processor<Root, Root, Root, Root, string>
  return (input) => {
    const file = typeof input === 'string' ? new VFile(input) : input
    // Not by its class: a VFile may come from another copy of the package.
    if (typeof file?.message !== 'function')
      throw new TypeError(`takes a text, as a string or a VFile, not ${typeof file}`)
    return {tree: processor.runSync(processor.parse(file), file), file}
  }
}

/**
 * Cleans one text.
 *
 * @param text - Raw scraped text, decoded.
 * @param options - What to look for.
 * @returns The article: title, paragraphs, captions, and what was removed, where and why.
 * @throws TypeError or RangeError where the text is none, or an option is wrong.
 * @example
 * const {title, paragraphs, removed} = clean(await readFile('raw.txt', 'utf8'))
 */
export function clean(text: string, options: Options = {}): Article {
  return compileArticle(marker(options)(text))
}
