import {readdirSync, readFileSync} from 'node:fs'
import families from '../src/rules/families.json' with {type: 'json'}
import type {LanguagePack, Rule} from '../src/rules/types.ts'

const folder = new URL('../src/rules/languages/', import.meta.url)

/** Examples of a rule shown for each language. */
const mostExamples = 3

/**
 * Makes the pages that document the rules: one per family, made from the packs alone, so that the documentation cannot
 * drift from the rules.
 *
 * @returns Markdown by file name.
 */
export function rulePages(): Record<string, string> {
  const packs = readdirSync(folder)
    .toSorted()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LanguagePack)
  // English first: most readers know it.
  packs.sort((a, b) => Number(b.language === 'en') - Number(a.language === 'en'))
  const pages = Object.entries(families).flatMap(([family, what]) => {
    const text = page(family, what, packs)
    return text ? [[`${family}.md`, text] as const] : []
  })
  return Object.fromEntries(pages)
}

/** A family's page; nothing where no pack has a rule of it. */
function page(family: string, what: string, packs: LanguagePack[]): string | undefined {
  const rules = new Map<string, {pack: LanguagePack; rule: Rule}[]>()
  for (const pack of packs) {
    for (const rule of pack.rules) {
      if (!rule.id.startsWith(`${family}/`)) continue
      const found = rules.get(rule.id)
      if (found) found.push({pack, rule})
      else rules.set(rule.id, [{pack, rule}])
    }
  }
  if (!rules.size) return undefined
  const sections = [...rules].map(([id, found]) => section(id, found))
  return `# Which rules are in the family \`${family}\`?\n\n${what}\n\nMade from the packs by \`npm run docs\`. Switch the family off with \`--rule ${family}=off\`, one rule with \`--rule ID=off\`; \`cleancopy rules show ID\` prints the phrases.\n\n${sections.join('\n')}`
}

function section(id: string, found: {pack: LanguagePack; rule: Rule}[]): string {
  const [{rule}] = found as [{pack: LanguagePack; rule: Rule}]
  const rows = found.map(({pack, rule: {drop, keep}}) => `| ${pack.language} | ${cell(drop)} | ${cell(keep)} |`)
  return `## ${id}\n\n${rule.why} (${rule.kind}).\n\n| language | goes | stays |\n|---|---|---|\n${rows.join('\n')}\n`
}

function cell(examples: string[]): string {
  return examples
    .slice(0, mostExamples)
    .map((example) => example.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' '))
    .join('<br>')
}
