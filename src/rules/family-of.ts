/** The family of a rule: what its id has before the slash. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
