/**
 * Every threshold of the search for repeats, and why it is what it is. Lengths are in words; in scripts
 * without spaces two characters count as a word.
 */
export const thresholds = {
  /** A paragraph alone must be this long to be no accident: shorter ones are dialogue, questions, refrains. */
  minWords: 8,
  /** A caption comes twice by its nature (alternative text and figure): a few words will do. */
  captionWords: 4,
  /** A line that is no sentence (a heading, a row, a product) repeats by its nature up to this long. */
  labelWords: 20,
  /** An item of a list comes again by its nature up to this long: a longer one says too much to be said twice. */
  itemWords: 25,
  /** A paragraph merged from others is this long. */
  mergedWords: 15,
  /** An interviewer asks again: one question up to this long stays. */
  questionWords: 25,
  /** A line of verse (right under another line) up to this long stays. */
  verseWords: 15,
  /** A sentence by itself that comes three times, with other text between, is a refrain up to this long. */
  refrainWords: 25,
  refrainTimes: 3,
  /** A quotation up to this long that a longer paragraph takes up stays. */
  quoteWords: 25,
  /** Sentences inside a new paragraph go if a run of them is this long: formulae are one sentence, and shorter. */
  runSentences: 2,
  runWords: 25,
  /** One sentence alone goes from a new paragraph if it is this long. */
  sentenceWords: 40,
  /** A run that new paragraphs repeat so often is a formula, as terms and speakers' notes have them: it stays. */
  formulaTimes: 3,
  /** The same sentence twice in a row in one paragraph. */
  echoWords: 6,
  /** … or so many sentences at most, twice in a row. */
  echoSentences: 20,
  /** Two paragraphs are near if this share of their words, in order, is the same … */
  alike: 0.85,
  /** … and they are at least this long: in a short one, one other word is another fact. */
  nearWords: 16,
  /** A matching run of tokens shorter than this proves nothing. */
  segmentTokens: 6,
} as const
