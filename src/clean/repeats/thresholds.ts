/**
 * Every threshold of the search for repeats, and why it is what it is. Lengths are in words; in scripts
 * without spaces two characters count as a word.
 */
export const thresholds = {
  /** A repeat must be this long to be no accident: shorter ones are dialogue, questions, refrains. */
  minWords: 8,
  /** A line that comes again alone, its neighbours not with it, must be so much longer than that. */
  loneWords: 6,
  /** A caption comes twice by its nature (alternative text and figure): a few words will do. */
  captionWords: 4,
  /** A short opening comes again under so many pictures at most. */
  captionsBetween: 3,
  /** A line that is no sentence (a heading, a row, a product) repeats by its nature up to this long. */
  labelWords: 20,
  /** … and the page's own title, with the site's name, up to this long: which copy stays is the title's affair. */
  headlineWords: 40,
  /** An item of a list comes again by its nature up to this long: a longer one says too much to be said twice. */
  itemWords: 25,
  /** A paragraph merged from others is this long. */
  mergedWords: 15,
  /** An interviewer asks again: one question up to this long stays. */
  questionWords: 25,
  /** A line of verse (right under another line) up to this long stays. */
  verseWords: 15,
  /** What comes three times, each time after other prose, is a refrain or a formula up to this long … */
  formulaWords: 40,
  /** … and of so many sentences: a story's paragraph has more. */
  formulaSentences: 2,
  /** … so often; in new paragraphs, whose sentences repeat, likewise: terms and speakers' notes have them. */
  formulaTimes: 3,
  /** Other prose: a line this long. */
  proseWords: 12,
  /** What stands over an entry, if there is a time of day in it: up to this long. */
  stampWords: 6,
  /** A quotation up to this long that a longer paragraph takes up stays. */
  quoteWords: 25,
  /** Sentences inside a new paragraph go if a run of them is this long: formulae are one sentence, and shorter. */
  runSentences: 2,
  runWords: 25,
  /** One sentence alone goes from a new paragraph if it is this long. */
  sentenceWords: 40,
  /** The same sentence twice in a row in one paragraph. */
  echoWords: 6,
  /** … or so many sentences at most, twice in a row. */
  echoSentences: 20,
  /** Two paragraphs are near if this share of their words, in order, is the same … */
  alike: 0.85,
  /** … and they are at least this long: in a short one, one other word is another fact. */
  nearWords: 16,
  /** … and if they are shorter than this, this share: answers and rules are built alike and say different things. */
  longWords: 30,
  alikeShort: 0.92,
  /** Without capitals a name looks like any word: changes inside so many words, and nowhere else, may be one. */
  namePlace: 6,
  /** A matching run of tokens shorter than this proves nothing. */
  segmentTokens: 6,
} as const
