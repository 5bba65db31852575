import type {VFile} from 'vfile'
import {type Doubt, mayBe} from '../../rules/doubts.ts'
import type {ArticleParagraph} from '../../types.ts'
import {takeBack} from '../mark.ts'
import {isProse} from '../prose.ts'
import {nothingShown} from './furniture.ts'
import {isPerson} from './names.ts'
import {findPartner} from './partner.ts'
import {splitCaption} from './split-caption.ts'
import type {Words} from './words.ts'

/** A longer line is no credit by itself. */
export const mostCreditCharacters = 120
const doubts = ['creditSign', 'caption', 'captionOverStory'] satisfies Doubt[]

/** A paragraph that a rule has cut and that may be a caption. */
interface Suspect {
  index: number
  paragraph: ArticleParagraph
  doubt: Doubt
}

/**
 * Gives back to the story what rules of other things have cut and is a caption by all else.
 *
 * @param file - The file.
 * @param list - All paragraphs.
 * @param words - Credit words of the languages that apply.
 */
export function takeBackSuspects(file: VFile, list: ArticleParagraph[], words: Words): void {
  const suspects: Suspect[] = []
  for (const [index, paragraph] of list.entries()) {
    const doubt = doubts.find((each) => paragraph.data.cut && mayBe(each, paragraph.data.cut.rule))
    if (doubt) suspects.push({index, paragraph, doubt})
  }
  if (!suspects.length) return
  const lastProse = list.findLastIndex((paragraph) => !paragraph.data.cut && isProse(paragraph))
  const inStory = suspects.filter(({index}) => index < lastProse)
  const signed = inStory.filter(({doubt}) => doubt === 'creditSign')
  const several = new Set(signed.map(({paragraph}) => paragraph.data.text)).size > 1
  for (const {index, paragraph, doubt} of inStory) {
    const isPlaced = doubt !== 'captionOverStory' || isOverStory(list, index)
    const back =
      doubt === 'creditSign'
        ? isSignOfPicture(list, index, words, several)
        : isPlaced && splitCaption(paragraph.data.text, words, false)?.text
    if (back) takeBack(file, paragraph)
  }
}

/**
 * A rule of copyright lines knows `© Jane Roe/AFP` as well: inside the story, with an agency or a person, with
 * its caption beside it, or as one of several, that is the credit of a picture.
 */
function isSignOfPicture(list: ArticleParagraph[], index: number, words: Words, several: boolean): boolean {
  const {text} = list[index]!.data
  const caption = text.length > mostCreditCharacters ? null : splitCaption(text, words)
  if (!caption?.credit) return false
  return (
    several ||
    caption.agency !== null ||
    isPerson(caption.credit) ||
    findPartner(list, index, [], nothingShown) !== null
  )
}

/** The last of a list of other stories, right above the story's next paragraph, may be the caption of that. */
function isOverStory(list: ArticleParagraph[], index: number): boolean {
  const next = list[index + 1]!
  return !next.data.cut && isProse(next)
}
