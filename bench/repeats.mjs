// Puts repeats of every form into real article bodies and counts how many come out exactly.
//   node bench/repeats.mjs FOLDER [per form]      (after npm run build)
// FOLDER holds pages/gold.jsonl.gz, records with `id`, `title` and `body`: made from the article pages of the development
// split of WCXB, github.com/Murrough-Foley/web-content-extraction-benchmark (CC BY 4.0).
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {clean} from '../dist/index.js'

const [folder, perForm = 60] = process.argv.slice(2)
if (!folder) throw new Error('name the folder of the data')
const pages = gunzipSync(readFileSync(join(folder, 'pages/gold.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
const bag = (text) => words(text).toSorted().join(' ')
const sentences = (text) => text.split(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)

let state = 1
const random = (n) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % n
const pick = (list) => list[random(list.length)]

/** Bodies with enough prose, which come out whole as they are: what is counted is the repeats. */
const bodies = pages
  .map(({title, body}) => ({
    title,
    list: (body ?? '')
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter(Boolean),
  }))
  .filter(({list}) => list.length >= 6 && list.length < 80 && long(list, 25).length > 1)
  .filter(({list}) => same(list, list.join('\n\n')))

function same(expected, text) {
  const {title, paragraphs} = clean(text)
  return bag([title, ...paragraphs].filter(Boolean).join('\n')) === bag(expected.join('\n'))
}

function long(list, least = 15) {
  return list
    .map((_, i) => i)
    .filter(
      (i) => words(list[i]).length >= least && /[.!?]["”’)]?$/u.test(list[i]) && !/^\W*\s|^\d+[.)]/u.test(list[i]),
    )
}
const insert = (list, at, ...items) => list.toSpliced(at, 0, ...items)
const after = (list, i) => i + 2 + random(Math.max(1, list.length - i - 1))
const variants = [
  (text) => text.replace(/ (?=\w)/gu, () => (random(4) ? ' ' : '\u00a0')),
  (text) => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'"),
  (text) => text.replace(/[–—]/gu, '-').replace(/…/gu, '...'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/[A-Za-z0-9]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  (text) => text.replace(/(\w{4})(\w{4})/gu, '$1\u00ad$2'),
  (text) => text.replace(/\.$/u, ''),
  (text) => `• ${text}`,
]
const edits = {
  said: 'says',
  the: 'this',
  very: 'quite',
  big: 'large',
  also: 'too',
  and: 'plus',
  many: 'several',
  can: 'may',
  will: 'shall',
  has: 'had',
  is: 'was',
  are: 'were',
  to: 'towards',
  for: 'about',
}

/** Each form: from paragraphs to a text with a repeat and what must be left; undefined where the body does not lend itself. */
const forms = {
  exact({list}) {
    const i = pick(long(list))
    return {text: insert(list, after(list, i), list[i]), expect: list}
  },
  variant({list}) {
    const i = pick(long(list))
    return {text: insert(list, after(list, i), pick(variants)(list[i])), expect: list}
  },
  merged({list}) {
    const starts = long(list).filter((i) => long(list).includes(i + 1))
    const i = pick(starts)
    if (i === undefined) return
    const count = long(list).includes(i + 2) && random(2) ? 3 : 2
    return {
      text: insert(list, after(list, i + count - 1), pick(variants.slice(0, 2))(list.slice(i, i + count).join(' '))),
      expect: list,
    }
  },
  split({list}) {
    const i = pick(long(list, 40).filter((k) => sentences(list[k]).length > 2))
    if (i === undefined) return
    const parts = sentences(list[i])
    const cut = 1 + random(parts.length - 1)
    const [a, b] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')]
    if (words(a).length < 10 || words(b).length < 10) return
    return {text: insert(list, after(list, i), a, b), expect: list}
  },
  standfirst({list}) {
    const i = long(list)[0]
    const [first, ...rest] = sentences(list[i])
    if (!rest.length || words(first).length < 10) return
    return {text: insert(list, i, first), expect: list}
  },
  teaserBefore({list}) {
    const i = pick(long(list, 25))
    return {
      text: insert(
        list,
        i,
        `${list[i]
          .split(' ')
          .slice(0, 10 + random(8))
          .join(' ')
          .replace(/\W+$/u, '')}${pick(['…', '...', ' […]', '… Read more'])}`,
      ),
      expect: list,
    }
  },
  teaserAfter({list}) {
    const i = pick(long(list, 25))
    return {
      text: insert(
        list,
        after(list, i),
        `${list[i]
          .split(' ')
          .slice(0, 10 + random(8))
          .join(' ')
          .replace(/\W+$/u, '')}${pick(['…', '...', ' […]'])}`,
      ),
      expect: list,
    }
  },
  teaserInWord({list}) {
    const i = pick(long(list, 25).filter((k) => !/^\W/u.test(list[k])))
    if (i === undefined) return
    const text = list[i].split(' ').slice(0, 14).join(' ')
    const broken = /\w{5,}$/u.exec(text)
    if (!broken || text.includes('“')) return
    return {text: insert(list, i, text.slice(0, -2)), expect: list}
  },
  twice({list}) {
    return {text: [...list, ...list], expect: list}
  },
  titleTwice({title, list}) {
    if (!title || words(title).length < 4) return
    return {
      text: [`${title} | The Daily Post`, title, ...list, ...(random(2) ? [title] : [])],
      expect: [title, ...list],
    }
  },
  ledeEcho({list}) {
    const lede = long(list).slice(0, 2)
    if (lede.length < 2 || lede[1] !== lede[0] + 1) return
    const block = lede.map((i) => list[i])
    return {text: insert(list, lede[1] + 1, 'The river at dawn. Photo: Jane Roe/Reuters', ...block), expect: list}
  },
  sentenceTwice({list}) {
    const i = pick(long(list, 30).filter((k) => sentences(list[k]).length > 1))
    if (i === undefined) return
    const parts = sentences(list[i])
    const k = random(parts.length)
    if (words(parts[k]).length < 7) return
    return {text: list.with(i, parts.toSpliced(k, 0, parts[k]).join(' ')), expect: list}
  },
  near({list}) {
    const i = pick(long(list, 30))
    if (i === undefined) return
    let changed = 0
    const edited = list[i]
      .split(' ')
      .map((word) => (changed < 3 && Object.hasOwn(edits, word) && ++changed ? edits[word] : word))
      .join(' ')
    if (!changed) return
    return {text: insert(list, after(list, i), edited), expect: list}
  },
  corrected({list}) {
    const i = pick(long(list, 20).filter((k) => /\b\d+\b/u.test(list[k])))
    if (i === undefined) return
    const other = list[i].replace(/\b\d+\b/u, (figure) => String(Number(figure) + 3))
    const text = insert(list, after(list, i), other)
    return {text, expect: text}
  },
}

let all = 0
let right = 0
for (const [name, make] of Object.entries(forms)) {
  let n = 0
  let exact = 0
  const failed = []
  for (const [k, body] of bodies.entries()) {
    if (n >= Number(perForm)) break
    state = k + 7
    const made = make(body)
    if (!made || made.text.some((line) => line === undefined)) continue
    n++
    if (same(made.expect, made.text.join('\n\n'))) exact++
    else failed.push(made)
  }
  all += n
  right += exact
  console.log(`${name.padEnd(14)} ${exact} of ${n}`)
  if (process.env.SHOW === name) for (const {text, expect} of failed.slice(0, 5)) show(text, expect)
}
console.log(`${'all'.padEnd(14)} ${right} of ${all} (${((100 * right) / all).toFixed(1)} %)`)

function show(text, expect) {
  const got = clean(text.join('\n\n'))
  const kept = new Set([got.title, ...got.paragraphs])
  console.log(
    '  should go:',
    text
      .filter((line) => !expect.includes(line) || text.indexOf(line) !== text.lastIndexOf(line))
      .map((line) => line.slice(0, 200)),
  )
  console.log(
    '  went:',
    got.removed.map(({rule, reason, text}) => `${rule} ${reason}: ${text.slice(0, 200)}`),
  )
  console.log(
    '  lost:',
    expect
      .filter((line) => !kept.has(line))
      .map((line) => line.slice(0, 120))
      .slice(0, 3),
  )
}
