import {hasSecondSentence} from '../../parse/letters.ts'

const fullStop = /[.!?…。！？۔।]["”»’]?\s*$/u
const mostCharacters = 220
const leastCharacters = 20

/** Whether what stands before a credit ends as a sentence does. */
export function endsInStop(before: string): boolean {
  return fullStop.test(before.slice(-8))
}

/** Whether it is shorter than the long paragraphs after which an agency's mark ends a story. */
export function isShortBefore(before: string): boolean {
  return before.length < mostCharacters
}

/** Whether it has the length of a caption, and is but one sentence. */
export function isOneSentence(before: string): boolean {
  return before.length > leastCharacters && isShortBefore(before) && !hasSecondSentence(before)
}
