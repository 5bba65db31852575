import {describe, expect, it} from 'vitest'
import {readDateline} from '../../src/clean/dateline.ts'

describe('a dateline', () => {
  it.each([
    ['HOLM, Sweden (AP) — The ferry sailed at seven.', 'HOLM, Sweden'],
    ['NEW HOLM (Reuters) - The ferry sailed at seven.', 'NEW HOLM'],
    ['ST. HOLM, Mo. – The ferry sailed at seven.', 'ST. HOLM, Mo.'],
    ['HOLM, March 5 (Xinhua) -- The ferry sailed at seven.', 'HOLM'],
    ['HOLM-SUR-MER (AFP) — Le bac est parti à sept heures.', 'HOLM-SUR-MER'],
    ['ХОЛМ (РИА) — Паром отошёл в семь утра.', 'ХОЛМ'],
  ])('%s', (text, place) => expect(readDateline(text)).toBe(place))

  it.each([
    ['Holm — a town of ferries and goats — woke early.'],
    ['NATO: what comes next, in seven questions'],
    ['The ferry sailed at seven — at last.'],
    ['ALL PASSENGERS must show a ticket before they board.'],
    [''],
  ])('is none: %s', (text) => expect(readDateline(text)).toBeNull())
})
