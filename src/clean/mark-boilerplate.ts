import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {familyOf} from '../rules/family-of.ts'
import {firstOn} from '../rules/first-on.ts'
import {mayHoldOthers} from '../rules/scripts.ts'
import {rulesFor} from '../rules/load.ts'
import {type OwnPack, prepareOwnPacks} from '../rules/own-packs.ts'
import type {PreparedRule} from '../rules/prepare-rules.ts'
import type {RuleTable} from '../rules/rule-table.ts'
import {type RuleLevel, ruleLevels} from '../rules/rule-levels.ts'
import {type SpeechWords, speechWordsFor} from '../rules/speech-words.ts'
import type {ArticleParagraph} from '../types.ts'
import {dateWordsFor} from './dates/date-words.ts'
import {isDateLine} from './dates/read-dates.ts'
import {headsStory, standsAlone} from './boilerplate/alone.ts'
import {entriesUnder} from './boilerplate/contents.ts'
import {goesOn, isToldAfterColon} from './boilerplate/goes-on.ts'
import {type Choose, cutsInside} from './boilerplate/inside.ts'
import {takenWith} from './boilerplate/under.ts'
import {wholeRules} from './boilerplate/whole-rules.ts'
import {mark, markSpans, unmarked} from './mark.ts'
import {chosen, type ChosenOptions} from './mark-chosen.ts'
import {isProse, proseRange} from './prose.ts'

/** Options of {@link markBoilerplate}. */
export interface MarkBoilerplateOptions extends ChosenOptions {
  /** Levels by rule id or family (default: all are `on`). */
  rules?: Record<string, RuleLevel> | undefined
  /** Packs of one's own, asked before the others: paths of JSON files or names of npm packages. */
  packs?: string[] | undefined
}

/**
 * Marks what the rule packs know as boilerplate: whole paragraphs, sentences inside and at the end of
 * paragraphs, headings with the list under them, and the rest of the page after a terminator. Marks as well what
 * the user drops, and protects what the user keeps from every later plugin.
 *
 * @param options - Levels of rules, further packs, what to keep and drop.
 * @throws Error if a level, a pack or a regular expression is wrong.
 */
export const markBoilerplate: Plugin<[MarkBoilerplateOptions?], Root> = function (options = {}) {
  const own: OwnPack[] = prepareOwnPacks(options.packs)
  const level = ruleLevels(options.rules, own)
  const choose = chosen(options)
  return function (tree: Root, file: VFile): undefined {
    choose(tree, file)
    const language = file.data.language ?? null
    const table = rulesFor(language, {others: mayHoldOthers(String(file), language), own})
    const words = speechWordsFor(language)
    const list = unmarked(tree)
    const chooseAt =
      (index: number): Choose =>
      (rules) =>
        firstOn(rules, level, ({id, why}) => {
          file.info(why, {place: list[index]!.position, ruleId: id, source: 'cleancopy'})
        })
    for (const [index, paragraph] of list.entries()) {
      if (paragraph.data.cut || paragraph.data.kept) continue
      const rules = wholeRules(paragraph, table).filter(({when}) => !when?.beside && !when?.place)
      // A sentence of the story that begins as the page does is story to its end.
      if (rules.length && goesOnAt(list, index, words, table)) continue
      const rule = chooseAt(index)(fitting(rules, list, index, table))
      if (rule) markRule(list, index, rule, table, file)
      else markSpans(file, paragraph, cutsInside(paragraph, table, chooseAt(index), words))
    }
    markAtEdges(list, table, chooseAt, file)
  }
}

/**
 * Marks once more what goes only at the edges of the story, or beside something that goes: after the plugins that
 * move those edges, so that cleaning twice is cleaning once.
 *
 * @param options - As for {@link markBoilerplate}.
 */
export const markEdges: Plugin<[MarkBoilerplateOptions?], Root> = function (options = {}) {
  const own = prepareOwnPacks(options.packs)
  const level = ruleLevels(options.rules, own)
  return function (tree: Root, file: VFile): undefined {
    const language = file.data.language ?? null
    const table = rulesFor(language, {others: mayHoldOthers(String(file), language), own})
    // What only reports has done so.
    markAtEdges(unmarked(tree), table, () => (rules) => firstOn(rules, level, () => {}), file)
  }
}

/** Rules that ask for a place, then those that ask for a neighbour that goes. */
function markAtEdges(
  list: ArticleParagraph[],
  table: RuleTable,
  chooseAt: (index: number) => Choose,
  file: VFile,
): void {
  // Where the story begins and ends is known once the sentences that are none of it are marked.
  const range = proseRange(list)
  const tryAt = (index: number, beside: boolean): void => {
    const {cut, kept, role} = list[index]!.data
    if (cut || kept || (role !== 'body' && role !== 'list' && role !== 'heading')) return
    const rules = wholeRules(list[index]!, table)
    if (!rules.length) return
    const placed = rules.filter(
      ({when}) => Boolean(when?.beside) === beside && (beside || when?.place) && inPlace(when, index, range),
    )
    const rule = chooseAt(index)(fitting(placed, list, index, table))
    if (rule) markRule(list, index, rule, table, file)
  }
  for (const index of list.keys()) {
    const inside = range.first >= 0 && index >= range.first && index <= range.last
    if (!inside) tryAt(index, false)
  }
  // Downwards, then upwards, so that a row of such lines goes.
  const indexes = [...list.keys()]
  for (const index of [...indexes, ...indexes.toReversed()]) {
    if (list[index - 1]?.data.cut || list[index + 1]?.data.cut) tryAt(index, true)
  }
}

/** Whether a paragraph between two of prose is story, though it begins as a rule's phrase. */
function goesOnAt(list: ArticleParagraph[], index: number, words: SpeechWords, table: RuleTable): boolean {
  const {text} = list[index]!.data
  const isBetween = [list[index - 1], list[index + 1]].every((paragraph) => paragraph && isProse(paragraph))
  return isBetween && (goesOn(text, words, table) || isToldAfterColon(text, words))
}

/** Of rules that match, those that hold for what stands under the line, and where it may be a heading of the story. */
function fitting(rules: PreparedRule[], list: ArticleParagraph[], index: number, table: RuleTable): PreparedRule[] {
  const isHead = headsStory(list, index)
  const isContents = rules.some(({when}) => when?.contents) && entriesUnder(list, index) > 0
  const holding = rules.filter(({kind, when}) => !(isHead && kind === 'heading') && (isContents || !when?.contents))
  if (!holding.some(({when}) => when?.alone === false)) return holding
  const isKnown = (paragraph: ArticleParagraph): boolean =>
    wholeRules(paragraph, table).some(({when}) => !when?.place && !when?.beside && when?.alone !== false)
  return standsAlone(list, index, isKnown) ? holding.filter(({when}) => when?.alone !== false) : holding
}

function inPlace(when: PreparedRule['when'], index: number, {first, last}: {first: number; last: number}): boolean {
  if (!when?.place || first < 0) return true
  return (when.place !== 'end' && index < first) || (when.place !== 'start' && index > last)
}

function markRule(
  list: ArticleParagraph[],
  index: number,
  {id, kind, when, why, confidence}: PreparedRule,
  table: RuleTable,
  file: VFile,
): void {
  mark(file, list[index]!, {rule: id, reason: why, confidence})
  const words = dateWordsFor(file.data.language ?? null)
  const family = familyOf(id)
  const takes = takenWith(
    list,
    index,
    {id, kind, when},
    {
      isDate: (text) => isDateLine(text, words),
      isOther: (paragraph) => wholeRules(paragraph, table).some((rule) => familyOf(rule.id) !== family),
    },
  )
  for (const paragraph of list.slice(index + 1, index + 1 + takes)) {
    mark(file, paragraph, {
      rule: id,
      reason: `stands under “${list[index]!.data.text.slice(0, 60)}”: ${why}`,
      confidence: confidence * 0.9,
    })
  }
}
