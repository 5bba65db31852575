/** How a program that wraps lays a paragraph out. */
export interface Layout {
  /** Columns that a line takes at most, its indent with it. */
  width: number
  /** Before each line. */
  indent?: string
  /** Before the first line, where it differs. */
  first?: string
}

/** Wraps a paragraph as `fmt`, `lynx -dump` and mail programs do: each line as full as it gets. */
export function wrap(paragraph: string, {width, indent = '', first = indent}: Layout): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of paragraph.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Lengthens a paragraph until its last line has room left: only so can its end be told without a blank line. */
export function settle(paragraph: string, layout: Layout): string {
  let settled = paragraph
  while (wrap(settled, layout).split('\n').at(-1)!.length > layout.width - 15) settled += ' So it was.'
  return settled
}

/** Three paragraphs of prose, long enough to fill several lines at any width tried. */
export const prose = [
  'The council of Eastmere voted on Tuesday night to reopen the old tram line between the harbour and the upper town, which has stood unused since the floods nine years ago, and set aside enough money to repair both of the bridges that carry it over the river before the coming winter.',
  'Work is to begin in March, when the contractor has promised to close only one lane of the quay at a time. Shopkeepers had feared that a full closure would cost them the whole of the spring trade, and several of them came to the meeting with photographs of the last one.',
  'Nobody spoke against the plan itself. The quarrel was over who should run the trams: the bus company, which has offered to do it for a fixed fee, or a new body owned by the town, as the drivers have asked for in a letter that was read aloud before the vote was taken.',
]
