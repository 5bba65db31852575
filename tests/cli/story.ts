/** A scraped article with each of the usual guests, and what is left of it. */
export const title = 'Trams to return to the quay'
export const lede =
  'The council of Eastmere voted on Tuesday night to reopen the old tram line between the harbour and the upper town.'
export const second =
  'Work is to begin in March, when the contractor has promised to close only one lane of the quay at a time.'
export const third =
  'Nobody spoke against the plan itself; the quarrel was over who should run the trams once the bridges are safe.'
export const caption = 'An old tram stands in the depot at Eastmere. Photo: Jane Roe/Reuters'

export const raw = `EASTMERE POST\n\n${title}\n\n${lede}\n\n${caption}\n\n${second}\n\n${third}\n\n${lede}\n\nExit mobile version\n`
export const body = `${lede}\n\n${second}\n\n${third}\n`
export const cleaned = `${title}\n\n${body}`
/** A text with nothing to take out. */
export const fine = `Ferry keeps its winter timetable\n\nThe ferry to the islands keeps its winter timetable until the end of March, the harbour master said on Monday.\n`
