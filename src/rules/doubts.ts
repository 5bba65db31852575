import data from './doubts.json' with {type: 'json'}
import {familyOf} from './family-of.ts'

/** What a line may be although a rule took it. */
export type Doubt = Exclude<keyof typeof data, 'about'>

/** Whether what a rule took may be something of the story after all. */
export function mayBe(what: Doubt, rule: string): boolean {
  return data[what].some((name) => name === rule || name === familyOf(rule))
}
