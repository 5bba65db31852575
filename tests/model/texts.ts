/** An invented article and an invented page around it, for the tests of the line model. */
export const story = [
  'Lighthouse keepers return to Gull Rock after forty years',
  'For the first time since the lamp was made to run by itself, two people have spent a winter on Gull Rock. Anna Brandt and her brother Joris painted the tower, mended the slipway and wrote down the weather four times a day.',
  'The harbour trust had asked for volunteers in the spring. It wanted somebody to look after the old engine room, which the salt had begun to eat, and it could not pay more than food and fuel.',
  '“We had thirty letters,” said the trust’s secretary, Tom Wheelan. “Most of them were from people who had never been seasick, and we told them that they would be.”',
  'The two were chosen because they had grown up on a farm without electricity. Their father taught them to keep bees, to bake in a cold oven and to read the clouds.',
  'Supplies came once a fortnight, when the boat could land. In January it could not land for five weeks, and the keepers lived on rice, onions and a sack of dried apples.',
  'They say that they were never lonely. Seals slept on the slipway, and each evening they spoke by radio with a school on the mainland, whose pupils drew a map of the rock from what they heard.',
  'The trust now wants to open the tower to visitors for two months in summer. It will need a new railing, and somebody who tells the guests when the last boat leaves.',
  'A decision is expected in the autumn, once the engineers have measured how far the cliff has moved since the last survey was made.',
]

const menu = ['Home', 'News', 'Harbour', 'Weather', 'Sport', 'Letters', 'Jobs', 'Sign in', 'Subscribe', 'Search']
const teasers = [
  'Related articles',
  'Mussel beds closed for a second summer',
  '12 March 2024',
  'Ten walks along the northern shore',
  '3 May 2024',
  'Why the old bakery never opens before noon',
  '9 June 2024',
  'Most read',
  'Ferry times change from Monday',
  'Storm takes the roof of the boat hall',
]
const footer = [
  'About us',
  'Contact',
  'Advertise',
  'Privacy policy',
  'Terms of use',
  'Cookie settings',
  '© 2024 The Gull',
]

/** A page's lines around the story. */
export const chrome = [...menu, ...teasers, ...footer]

/** The article alone, long enough not to be let through for its few paragraphs. */
export const article = [
  ...story,
  ...story.slice(1).map((text, i) => `Part ${i + 2} tells of it again: ${text}`),
  ...more(),
].join('\n\n')

/** The whole page. */
export const page = [...menu, ...story, ...teasers, ...footer].join('\n\n')

function more(): string[] {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
  return months.map((month, i) => `In ${month} the log of the rock has ${i + 3} days of fog and not one ship in sight.`)
}
