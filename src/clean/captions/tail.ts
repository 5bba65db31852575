import shapes from '../../rules/credit-shapes.json' with {type: 'json'}
import {beginsAgency, endsPictureAgency, findAgency} from './agencies.ts'
import type {FoundCredit} from './judged.ts'
import {isCapital} from '../../parse/letters.ts'
import {agencyOf, creditParts, isNewsAgency, isPerson, particles} from './names.ts'

const notBefore = new Set(shapes.notBeforeNames)
/** A line that nothing but an agency's name ends is a caption only if it is long enough for one. */
const leastCharactersBefore = 24
const mostCharactersOfChain = 60
const mostWords = 8
const mostWordsOfAgency = 3

/**
 * Finds names that end a line with no mark before them: `… in the harbour Jane Roe/AFP`, `… in the harbour
 * Getty Images`. Only a chain that includes an agency, or an agency that sells nothing but pictures, is sure
 * enough; and neither after a word that a sentence goes on with (`… sold to Getty Images`).
 *
 * @param line - The whole line.
 * @param end - Where its last word ends: a line that a full stop ends is a sentence.
 */
export function findTail(line: string, end: number): FoundCredit | null {
  if (end !== line.length || end < leastCharactersBefore) return null
  const slash = line.lastIndexOf('/')
  const chained = slash > end - mostCharactersOfChain && namesAgency(line, slash)
  const pictured = endsPictureAgency(line)
  if (!chained && !pictured) return null
  const words = line.slice(-2 * mostCharactersOfChain).split(' ')
  const credit = (chained ? chainOf(words) : null) ?? (pictured ? agencyAtEnd(words) : null)
  if (!credit) return null
  const start = end - credit.length
  const before = /(\S+) $/u.exec(line.slice(Math.max(0, start - 30), start))?.[1]
  if (start < leastCharactersBefore || !before || notBefore.has(before.toLowerCase())) return null
  return {credit, label: '', start, unsure: true}
}

/** A cheap test: on one side of the last slash, an agency's name may begin. */
function namesAgency(line: string, slash: number): boolean {
  const after = line[slash + 1] === ' ' ? slash + 2 : slash + 1
  return beginsAgency(line.slice(after)) || beginsAgency(line.slice(line.lastIndexOf(' ', slash) + 1))
}

/** `Jane Roe/AFP` at the end of some words: as far back as they have capitals, at most the two names before the joint. */
function chainOf(words: string[]): string | null {
  const joint = words.findIndex((word, i) => i > 0 && word.includes('/') && words.length - i < mostWords)
  if (joint < 0) return null
  let from = joint
  const head = words[joint]!.split('/')[0]!
  const named = findAgency(head) !== undefined
  if (!named) {
    const wanted = head ? 1 : 2
    const upper = isUpper(words[joint - 1]!)
    for (let names = 0; from > 0 && names < wanted + (upper ? 1 : 0); from--) {
      const word = words[from - 1]!
      if (isCapital(word[0]) && (!upper || isUpper(word))) names++
      else if (!particles.has(word)) break
    }
  }
  const chain = words.slice(from).join(' ')
  const parts = creditParts(chain)
  const known = parts.some(isNewsAgency)
  return known && parts.length > 1 && parts.every((part) => agencyOf(part) || isPerson(part)) ? chain : null
}

function isUpper(word: string): boolean {
  return isCapital(word[0]) && word === word.toUpperCase()
}

function agencyAtEnd(words: string[]): string | null {
  for (let count = mostWordsOfAgency; count > 0; count--) {
    const name = words.slice(-count).join(' ')
    if (findAgency(name)?.pictures) return name
  }
  return null
}
