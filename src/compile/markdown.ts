import type {Root} from 'nlcst'
import type {ArticleParagraph} from '../types.ts'
import {layOut, type LayoutOptions} from './layout.ts'

/**
 * Prints a marked tree as Markdown: the title as a heading, headings below it, captions as emphasis.
 * Characters that Markdown would take for markup at the start of a line are escaped.
 *
 * @param tree - The marked tree.
 * @param options - What to show.
 * @returns The Markdown with a line feed at its end; empty if nothing is left.
 */
export function toMarkdown(tree: Root, options: LayoutOptions = {}): string {
  let text = ''
  const laid = layOut(tree, options)
  for (const [index, {paragraph, tight}] of laid.entries()) {
    const hardBreak = laid[index + 1]?.tight && paragraph.data.role === 'body' ? '\\' : ''
    text += `${text && !tight ? '\n' : ''}${block(paragraph)}${hardBreak}\n`
  }
  return text
}

function block({data}: ArticleParagraph): string {
  const text = escape(data.text)
  if (data.role === 'title') return `# ${text}`
  if (data.role === 'heading') return `## ${text}`
  if (data.role === 'caption') return `*${text}*`
  if (data.role === 'list') return data.text.replace(/^[•·‣▪◦●○■□►▸–]/u, '-').replace(/^(\p{Nd}+)[.)]/u, '$1.')
  return text.replace(/^(#{1,6} |>|[-+*] |\p{Nd}+[.)] |~~~|---)/u, '\\$1')
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<]/g, (char) => `\\${char}`)
}
