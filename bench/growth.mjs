// How time grows with the text: 50,000 and 100,000 paragraphs, all the same, all different, all prefixes of one
// another, all in one paragraph, and nearly the same. The ratio should be about 2; over 2.6 something grows faster than its input.
//   node bench/growth.mjs        (after npm run build)
import {performance} from 'node:perf_hooks'
import {clean} from '../dist/index.js'

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

const prefix = sentence(7, 2000).split(' ')
const shapes = {
  same: () => sentence(1, 25),
  different: (i) => sentence(i, 25),
  prefixes: (i) => `${prefix.slice(0, 10 + (i % 60)).join(' ')}.`,
  oneParagraph: (i) => sentence(i, 25),
  near: (i) => `${sentence(3, 12)} ${i} ${sentence(4, 12)}`,
}

function time(shape, count) {
  const text = Array.from({length: count}, (_, i) => shapes[shape](i)).join(shape === 'oneParagraph' ? ' ' : '\n\n')
  const start = performance.now()
  clean(text)
  return performance.now() - start
}

for (const shape of Object.keys(shapes)) {
  time(shape, 2000)
  const half = time(shape, 50_000)
  const whole = time(shape, 100_000)
  console.log(
    `${shape.padEnd(13)} 50,000: ${half.toFixed(0)} ms   100,000: ${whole.toFixed(0)} ms   ratio ${(whole / half).toFixed(2)}`,
  )
}
