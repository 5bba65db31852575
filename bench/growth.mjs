// How time grows with the text: 50,000 and 100,000 paragraphs, all the same, all different, all prefixes of one another,
// all in one paragraph, and nearly the same; so many dots in a line; so many wrapped lines of one paragraph; so many dates,
// bylines with and without a label, labels and what authors are, one a line. The ratio
// should be about 2: over the bound something grows faster than its input, and the exit code is 1.
//   node bench/growth.mjs        (after npm run build)
import {performance} from 'node:perf_hooks'
import {clean} from '../dist/index.js'

const bound = 2.6
/** Times below this, in milliseconds, are too short to compare. */
const leastTime = 50
const words = 'harbour council bridge autumn ferry market signal winter garden letter copper valley river stone'.split(
  ' ',
)

function sentence(seed, length) {
  let state = seed + 1
  const picked = []
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    picked.push(words[(state >>> 8) % words.length] + ((state >>> 16) % 97))
  }
  return `${picked.join(' ')}.`
}

const many =
  (make, glue = '\n\n') =>
  (count) =>
    Array.from({length: count}, (_, i) => make(i)).join(glue)
const twice = (make) => (count) => `${make(count)}\n\n${sentence(2, 25)}\n\n${make(count)}`
const opening = (make) => (count) => `${sentence(1, 6)}\n\n${many(make)(count)}\n\n${sentence(2, 25)}`
const letter = (i) => String.fromCodePoint(97 + (i % 26))
const prefix = sentence(7, 2000).split(' ')
const shapes = {
  same: many(() => sentence(1, 25)),
  different: many((i) => sentence(i, 25)),
  prefixes: many((i) => `${prefix.slice(0, 10 + (i % 60)).join(' ')}.`),
  oneParagraph: many((i) => sentence(i, 25), ' '),
  near: many((i) => `${sentence(3, 12)} ${i} ${sentence(4, 12)}`),
  dots: twice((count) => `${sentence(5, 8)} ${'.'.repeat(count)} of page ten and no other`),
  wrapped: twice(many((i) => sentence(i, 9), '\n')),
  dates: opening((i) => `${1 + (i % 28)} May ${1900 + (i % 100)}`),
  bylines: opening((i) => `By Jane Roe${letter(i)}`),
  signed: opening((i) => `Jane Roe${letter(i)} | ${1 + (i % 28)} May ${1900 + (i % 100)}`),
  labels: opening((i) => `Author: Jane Roe${letter(i)}`),
  roles: opening(() => 'By Jane Roe\n\nStaff Reporter'),
}

function time(shape, count) {
  const text = shapes[shape](count)
  const start = performance.now()
  clean(text)
  return performance.now() - start
}

/** Times at half and whole size. Over the bound they are taken again, for a machine that others use: the best counts. */
function measure(shape, tries) {
  const half = time(shape, 50_000)
  const whole = time(shape, 100_000)
  const taken = {half, whole, ratio: whole / half}
  if (taken.ratio <= bound || whole <= leastTime || tries === 1) return taken
  const again = measure(shape, tries - 1)
  return again.ratio < taken.ratio ? again : taken
}

for (const shape of Object.keys(shapes)) {
  time(shape, 2000)
  const {half, whole, ratio} = measure(shape, 3)
  if (ratio > bound && whole > leastTime) process.exitCode = 1
  console.log(
    `${shape.padEnd(13)} 50,000: ${half.toFixed(0)} ms   100,000: ${whole.toFixed(0)} ms   ratio ${ratio.toFixed(2)}`,
  )
}
