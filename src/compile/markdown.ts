import type {Root} from 'nlcst'
import type {ArticleParagraph} from '../types.ts'
import {layOut, type LayoutOptions} from './layout.ts'

/**
 * Prints a marked tree as Markdown: the title as a heading, headings below it, captions as emphasis.
 * Characters that Markdown would take for markup are escaped.
 *
 * @param tree - The marked tree.
 * @param options - What to show.
 * @returns The Markdown with a line feed at its end; empty if nothing is left.
 */
export function toMarkdown(tree: Root, options: LayoutOptions = {}): string {
  let text = ''
  const laid = layOut(tree, options)
  for (const [index, {paragraph, tight}] of laid.entries()) {
    const printed = block(paragraph)
    // Two lines that are no items would run together: a backslash breaks them.
    const hardBreak = laid[index + 1]?.tight && !listMarker.test(printed) && !printed.startsWith('#') ? '\\' : ''
    text += `${text && !tight ? '\n' : ''}${printed}${hardBreak}\n`
  }
  return text
}

const bullet = /^[*+•·‣▪◦●○■□►▸–-]\s+/u
const numbered = (): RegExp => /^\(?(\p{Nd}{1,9})[.)]\s+/u
const listMarker = /^(?:[-+*] |\d+\. )/

function block({data}: ArticleParagraph): string {
  if (data.role === 'title') return `# ${escape(data.text).replace(/#$/, '\\#')}`
  if (data.role === 'heading') return `## ${escape(data.text).replace(/#$/, '\\#')}`
  if (data.role === 'caption') return `*${escape(data.text)}*`
  if (data.role === 'list') {
    const [marker, number] = bullet.exec(data.text) ?? numbered().exec(data.text) ?? ['']
    const rest = escapeStart(escape(data.text.slice(marker.length)))
    if (marker) return `${number ? `${number}.` : plainBullet(marker)} ${rest}`
  }
  return escapeStart(escape(data.text))
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, (char) => `\\${char}`)
}

/** Markdown knows three bullets. */
function plainBullet(marker: string): string {
  return '-+*'.includes(marker[0]!) ? marker[0]! : '-'
}

/** What would make a heading, a quotation, a list or a rule of a line. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~~~|---|===)/, '\\$1')
}
