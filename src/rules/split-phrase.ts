import {gramWays} from './grams.ts'
import type {Piece} from './parse-phrase.ts'
import {phraseHeads} from './phrase-heads.ts'

/**
 * Takes the choices that a phrase may begin with apart, those that tell something by how they begin and by their
 * grams from those that do not: for one `{name}` or `ok` among sixty words the phrase would be asked of every text.
 *
 * @param pieces - The parsed phrase.
 * @param open - Whether the text may go on after the phrase.
 * @returns Phrases, most often one, that together match what the phrase does.
 */
export function splitPhrase(pieces: Piece[], open: boolean): Piece[][] {
  const [group, ...rest] = pieces
  if (group?.kind !== 'group') return [pieces]
  const restTells = gramWays(rest).length > 0
  const parts = new Map<string, Piece[][]>()
  for (const choice of group.optional ? [...group.choices, []] : group.choices) {
    const begins = phraseHeads([...choice, ...rest], open)[0] !== ''
    const key = `${begins} ${restTells || gramWays(choice).length > 0}`
    const part = parts.get(key)
    if (part) part.push(choice)
    else parts.set(key, [choice])
  }
  return [...parts.values()].map((part) => {
    const choices = part.filter((choice) => choice.length)
    if (!choices.length) return rest
    return [{kind: 'group', choices, optional: choices.length < part.length}, ...rest]
  })
}
