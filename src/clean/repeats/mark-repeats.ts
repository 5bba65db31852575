import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {RepeatsOption} from '../../options.ts'
import {packsFor} from '../../rules/load.ts'
import {unmarked} from '../mark.ts'
import {factWords} from './facts.ts'
import {RepeatFinder} from './repeat-finder.ts'
import {thresholds} from './thresholds.ts'

/** Options of {@link markRepeats}. */
export interface MarkRepeatsOptions {
  /** `off`, `exact` (the same words) or `near` (a few words edited as well; default). */
  repeats?: RepeatsOption | undefined
  /** A paragraph alone must have so many words to be a repeat (default: 8). */
  minWords?: number | undefined
}

/**
 * Marks what is said twice, in whatever way a scrape says it: exact, in another spelling, merged, split,
 * contained, cut off, or a few words edited. One copy stays: the fullest, the earliest of equals.
 *
 * Does not mark what only looks like a repeat: refrains, questions asked again, list items, short lines. A
 * copy with another figure, name or negation stays and is reported. Never cuts inside a sentence.
 *
 * @param options - How far to look.
 */
export const markRepeats: Plugin<[MarkRepeatsOptions?], Root> = function (options = {}) {
  const {repeats = 'near', minWords = thresholds.minWords} = options
  return function (tree: Root, file: VFile): undefined {
    if (repeats === 'off') return
    const packs = packsFor(file.data.language ?? null)
    const list = unmarked(tree).filter(({data}) => data.role !== 'title' && data.role !== 'site')
    new RepeatFinder(list, file, {
      near: repeats === 'near',
      minWords,
      factWords: (isSmall) => factWords(packs, isSmall),
      abbreviations: new Set(packs.flatMap(({abbreviations}) => abbreviations)),
    }).run()
  }
}
