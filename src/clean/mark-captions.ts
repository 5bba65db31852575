import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {countWords} from '../parse/count-words.ts'
import {packsFor} from '../rules/load.ts'
import {creditSplitter, type SplitCaption} from './credit.ts'
import {unmarked} from './mark.ts'

/** A caption is a sentence or two. */
const mostWords = 90

const splitters = new Map<string, (line: string) => SplitCaption | null>()

/**
 * Finds captions by the credit that ends them and gives them the role `caption`. They are not cut: they
 * are records, and each output format decides whether it shows them.
 *
 * Does not find captions without a credit, and leaves a sentence that merely speaks of a photo alone.
 */
export const markCaptions: Plugin<[], Root> = function () {
  return function (tree: Root, file: VFile): undefined {
    const split = splitterFor(file.data.language ?? null)
    for (const {data, position} of unmarked(tree)) {
      if (data.role !== 'body' || countWords(data.text) > mostWords) continue
      const caption = split(data.text)
      if (!caption) continue
      data.role = 'caption'
      data.caption = {raw: data.text, ...caption}
      file.message('a caption: it leaves the text and becomes a record', {
        place: position,
        ruleId: 'caption/credit',
        source: 'cleancopy',
      })
    }
  }
}

function splitterFor(language: string | null): (line: string) => SplitCaption | null {
  const key = language ?? ''
  let splitter = splitters.get(key)
  if (!splitter) {
    splitter = creditSplitter(packsFor(language).map(({credits}) => credits))
    splitters.set(key, splitter)
  }
  return splitter
}
