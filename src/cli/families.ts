import families from '../rules/families.json' with {type: 'json'}

/** Families of the rules that are code, not data, and what each is about. */
const coded: Record<string, string> = {
  repeat: 'The same words again.',
  title: 'Copies and tails of the title.',
  caption: 'Captions and credits.',
  metadata: 'Bylines, dates and other facts about the story.',
  chrome: 'Lines of the page around the story.',
  check: 'Limits of check: --max-removed and --min-words.',
}

/** Every family of rules, the part of a rule's name before the slash, and what it is about. */
export const familyTexts: Readonly<Record<string, string>> = {...coded, ...families}

/** Names of all families. */
export function familyNames(): string[] {
  return Object.keys(familyTexts)
}
