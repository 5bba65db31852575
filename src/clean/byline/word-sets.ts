import shapes from '../../rules/byline-shapes.json' with {type: 'json'}

/** What a group of authors calls itself. */
export const teams: ReadonlySet<string> = new Set(shapes.teams)
/** What a role ends in. */
export const roleNouns: ReadonlySet<string> = new Set(shapes.roleNouns)
