import {describe, expect, it} from 'vitest'
import {toText} from '../../src/compile/text.ts'
import {clean, marker} from '../../src/pipeline.ts'
import type {Caption} from '../../src/types.ts'

const lede =
  'The council of Eastmere voted on Tuesday night to reopen the old tram line between the harbour and the upper town.'
const second =
  'Work is to begin in March, when the contractor has promised to close only one lane of the quay at a time.'
const third =
  'Nobody spoke against the plan itself; the quarrel was over who should run the trams once the bridges are safe.'
const tram = 'An old tram stands in the depot at Eastmere.'

const article = (...lines: string[]): ReturnType<typeof clean> => clean([lede, ...lines, second, third].join('\n\n'))

describe('the record', () => {
  it.each<[line: string, record: Partial<Caption>]>([
    [`${tram} Photo: Xinhua`, {text: tram, credit: 'Xinhua', photographer: null, agency: 'Xinhua'}],
    [
      `${tram} (Photo by Jane Roe/AFP via Getty Images)`,
      {text: tram, photographer: 'Jane Roe', agency: 'AFP', via: ['Getty Images'], flags: []},
    ],
    [`${tram} REUTERS/Jane Roe/File Photo`, {text: tram, photographer: 'Jane Roe', agency: 'Reuters', flags: ['file']}],
    [
      'FILE - An old tram stands in the depot at Eastmere. (AP Photo/Jane Roe, File)',
      {text: tram, photographer: 'Jane Roe', agency: 'AP', flags: ['file']},
    ],
    [`${tram} Hugo Lindt / Alpha Press via Pool`, {photographer: 'Hugo Lindt', agency: 'Alpha Press', via: ['Pool']}],
    [
      `[1/2]${tram} REUTERS/Jane Roe/File Photo Purchase Licensing Rights, opens new tab`,
      {text: tram, credit: 'REUTERS/Jane Roe/File Photo', photographer: 'Jane Roe', agency: 'Reuters', flags: ['file']},
    ],
    [
      `${tram} ST PHOTO: JANE ROE`,
      {text: tram, credit: 'JANE ROE', photographer: 'JANE ROE', agency: 'The Straits Times'},
    ],
    [`${tram} QRX PHOTO: JANE ROE`, {text: tram, credit: 'JANE ROE', photographer: 'JANE ROE', agency: null}],
    [`${tram} PHOTO: QRX FILE`, {photographer: null, flags: ['file']}],
    [`${tram} File photo. Photo: Jane Roe`, {text: tram, credit: 'Jane Roe', flags: ['file']}],
    [`${tram} (WKRV)`, {text: tram, credit: 'WKRV', photographer: null, agency: 'WKRV'}],
    [`${tram} (WKRV/Jane Roe)`, {text: tram, photographer: 'Jane Roe', agency: 'WKRV'}],
    [
      `${tram} (WKRV Photo/Jane Roe)`,
      {text: tram, credit: 'WKRV Photo/Jane Roe', photographer: 'Jane Roe', agency: 'WKRV'},
    ],
    [`${tram} FOTO: WOLF`, {photographer: null, agency: null}],
    [`${tram} (Image: Eastmere Live/Jane Roe)`, {photographer: 'Jane Roe', agency: 'Eastmere Live'}],
    [`${tram} Picture: Eastmere Advertiser`, {photographer: null, agency: 'Eastmere Advertiser'}],
    [`${tram} (Supplied: Eastmere Council)`, {photographer: null, agency: 'Eastmere Council', flags: ['handout']}],
    [`${tram} Photo: Eastmere Council / AFP`, {photographer: null, agency: 'AFP'}],
    [`${tram} Photo: Google Maps`, {photographer: null, agency: 'Google Maps'}],
    [`${tram} (Photo provided)`, {photographer: null, agency: null, flags: ['handout']}],
    [
      `${tram} Graphic: J. Roe. Source: M. Lind et al. / Harbour Letters 2026`,
      {text: tram, credit: 'J. Roe. Source: M. Lind et al. / Harbour Letters 2026', photographer: 'J. Roe'},
    ],
    [`${tram} (Handout)`, {text: tram, photographer: null, agency: null, flags: ['handout']}],
    [`${tram} (Courtesy of Eastmere Trams)`, {credit: 'Eastmere Trams', agency: null}],
    [`${tram} Photo courtesy of the Eastmere Museum`, {text: tram, credit: 'the Eastmere Museum'}],
    [`${tram} (Jane Roe | The Skerrow Post)`, {text: tram, photographer: 'Jane Roe', agency: 'The Skerrow Post'}],
    [`${tram} (Jane Roe for The Skerrow Post)`, {text: tram, photographer: 'Jane Roe', agency: 'The Skerrow Post'}],
    [`${tram} Credit...Jane Roe for The New York Times`, {photographer: 'Jane Roe', agency: 'The New York Times'}],
    [`${tram} Illustration: Jane Roe`, {photographer: 'Jane Roe', flags: ['illustration']}],
    [`${tram} (Screenshot)`, {flags: ['screenshot']}],
    [`1 of 12. ${tram} Photo: Jane Roe`, {text: tram, photographer: 'Jane Roe'}],
    [`${tram} | Jane Roe/AP Photo`, {text: tram, photographer: 'Jane Roe', agency: 'AP'}],
    [`${tram} © Jane Roe / stock.adobe.com`, {photographer: 'Jane Roe', agency: 'Adobe Stock'}],
  ])('%s', (line, record) => {
    const {captions, paragraphs} = article(line)
    expect(captions).toHaveLength(1)
    expect(captions[0]).toMatchObject({raw: line, line: 3, after: 0, ...record})
    expect(paragraphs).toEqual([lede, second, third])
  })

  it.each([[`Image caption, ${tram}`], ['Image caption,', tram]])('has no label in its text: %s', (...lines) => {
    const [caption] = article('Image source, Jane Roe', ...lines).captions
    expect(caption).toMatchObject({text: tram, credit: 'Jane Roe'})
  })

  it('has its place in the original', () => {
    const text = [lede, tram, 'Photo: Jane Roe/Reuters', second, third].join('\n\n')
    const [caption] = clean(text).captions
    expect(text.slice(caption!.start, caption!.end)).toBe(`${tram}\n\nPhoto: Jane Roe/Reuters`)
  })
})

describe('shapes', () => {
  it.each<[name: string, lines: string[], raws: string[]]>([
    ['one line', [`${tram} Photo: Jane Roe/Reuters`], [`${tram} Photo: Jane Roe/Reuters`]],
    ['two lines', [tram, 'Photo: Jane Roe/Reuters'], [`${tram} Photo: Jane Roe/Reuters`]],
    ['three lines', [tram, 'Photograph:', 'Jane Roe/The Star'], [`${tram} Photograph: Jane Roe/The Star`]],
    ['the credit in brackets under it', [tram, '(Photo: Jane Roe)'], [`${tram} (Photo: Jane Roe)`]],
    ['the credit before the caption', ['© Jane Roe / Getty Images', tram], [`© Jane Roe / Getty Images ${tram}`]],
    [
      'source and caption labelled',
      ['Image source, Getty Images', `Image caption, ${tram}`],
      [`Image source, Getty Images Image caption, ${tram}`],
    ],
    [
      'source and caption, its label on a line of its own',
      ['Image source, Getty Images', 'Image caption,', tram],
      [`Image source, Getty Images ${tram}`],
    ],
    ['a label on a line of its own', ['Image caption,', tram], [tram]],
    ['a bar on a line between', [tram, '|', 'Imago/Shotshop'], [`${tram} | Imago/Shotshop`]],
    [
      'source and caption labelled in another language',
      ['Автор фото, Getty Images', `Подпись к фото, ${tram}`],
      [`Автор фото, Getty Images Подпись к фото, ${tram}`],
    ],
    ['a credit of the page’s own picture', ['Featured image: Jane Roe'], ['Featured image: Jane Roe']],
    ['a credit alone', ['Photo: Jane Roe'], ['Photo: Jane Roe']],
    ['an agency’s chain alone', ['Jane Roe/AFP/Getty Images'], ['Jane Roe/AFP/Getty Images']],
    ['alternative text and figure', [tram, `${tram} Photo: Jane Roe`], [`${tram} Photo: Jane Roe`]],
    ['twice', [`${tram} Photo: Jane Roe`, `${tram} Photo: Jane Roe`], [`${tram} Photo: Jane Roe`]],
    ['a button above', ['View image in fullscreen', `${tram} Photograph: Jane Roe`], [`${tram} Photograph: Jane Roe`]],
    ['pictured', ['Pictured: the depot of the Eastmere trams'], ['Pictured: the depot of the Eastmere trams']],
    ['above', ['Above: the depot of the Eastmere trams'], ['Above: the depot of the Eastmere trams']],
    [
      'clockwise',
      ['Clockwise from top left: Jane Roe, Mia Lind and Ben Hart'],
      ['Clockwise from top left: Jane Roe, Mia Lind and Ben Hart'],
    ],
    ['left', ['Jane Roe (left) and Mia Lind at the depot'], ['Jane Roe (left) and Mia Lind at the depot']],
    ['a numbered figure', ['Abb. 3: Der Betriebshof von Eastmere'], ['Abb. 3: Der Betriebshof von Eastmere']],
  ])('%s', (_name, lines, raws) => {
    const {captions, paragraphs} = article(...lines)
    expect(captions.map(({raw}) => raw)).toEqual(raws)
    expect(paragraphs).toEqual([lede, second, third])
  })

  it('a story paragraph above a credit stays story', () => {
    const {captions, paragraphs} = clean(
      [lede, second, third, 'Photo: Jane Roe/Reuters', lede.replace('Tuesday', 'May')].join('\n\n'),
    )
    expect(captions.map(({raw}) => raw)).toEqual(['Photo: Jane Roe/Reuters'])
    expect(paragraphs).toContain(third)
  })

  it('the lede under the headline, over a credit, stays story', () => {
    const {title, captions, paragraphs} = clean(
      ['Eastmere reopens its tram line', lede, 'Photo: Jane Roe', second, third].join('\n\n'),
    )
    expect(title).toBe('Eastmere reopens its tram line')
    expect(captions.map(({raw}) => raw)).toEqual(['Photo: Jane Roe'])
    expect(paragraphs).toEqual([lede, second, third])
  })

  it('a story paragraph under a button stays story', () => {
    const paragraph =
      'The depot was painted in green and white in the spring, and nobody can say who paid for it. The council says that it did not, and the contractor says the same. Whoever it was has an eye for colour.'
    expect(article('View image in fullscreen', paragraph)).toMatchObject({
      captions: [],
      paragraphs: [lede, paragraph, second, third],
    })
  })

  const headline = 'Eastmere reopens its old tram line after sixty years of quarrel'
  const standfirst = 'The council hopes that the first trams will run along the quay next spring'
  it.each<[name: string, above: string[], credit: string]>([
    ['headline', [headline], 'Getty Images'],
    ['headline under a masthead', ['The Skerrow Post', headline], 'Photo by Jane Roe'],
    ['headline under its section', ['Harbour', headline], 'File photo'],
    ['headline that asks', [`${headline}?`], 'Photograph: Jane Roe/The Star'],
    ['standfirst', [headline, standfirst], 'Illustration by Fenna Roos for Hinterland'],
    ['standfirst that is a sentence', [headline, `${standfirst}.`], 'Representational image'],
  ])('the %s above a credit is no caption', (_name, above, credit) => {
    const {title, captions, paragraphs} = clean([...above, credit, lede, second, third].join('\n\n'))
    expect(title).toBe(above.find((line) => line.startsWith(headline)))
    expect(captions.map(({raw}) => raw)).toEqual([credit])
    expect(paragraphs.slice(-3)).toEqual([lede, second, third])
  })

  it('a caption may stand under the headline', () => {
    const byline = ['By Jane Roe', 'The trams that stood in the old depot of the Eastmere company in May']
    expect(clean([headline, tram, 'Photo: Mia Lind', lede, second].join('\n\n')).captions[0]?.text).toBe(tram)
    expect(clean([headline, ...byline, 'Photo: Mia Lind', lede, second].join('\n\n')).captions[0]?.text).toBe(byline[1])
  })

  it.each([
    ['above a button and a credit', [third, 'View image in fullscreen', 'Photograph: Jane Roe/The Guardian', lede]],
    [
      'under a button under its caption',
      [`${tram} Photograph: Jane Roe/The Guardian`, 'View image in fullscreen', third],
    ],
    [
      'of two sentences under a button',
      ['Enlarge this image', 'Nobody paid for the tram. The council says so, and who would not?'],
    ],
  ])('a story paragraph %s stays story', (_name, lines) => {
    const {captions, paragraphs} = clean([lede, second, ...lines, `${lede} ${second}`].join('\n\n'))
    expect(captions.filter(({credit}) => credit === null)).toEqual([])
    expect(paragraphs).toEqual(expect.arrayContaining(lines.filter((line) => /[.?]$/u.test(line))))
  })

  it('a title that names its author and paper is no caption', () =>
    expect(
      clean(['The council must act now. Jane Roe | The Eastmere Sun', lede, second].join('\n\n')).captions,
    ).toEqual([]))

  it('what a map may show takes no caption from above it', () =>
    expect(article(tram, 'Map: New Eastmere').paragraphs).toContain(tram))

  it('a byline above a credit is no caption', () =>
    expect(article('By Jane Roe, Mia Lind and Ben Hart of the Skerrow Post', 'Photo: Jane Roe').captions[0]?.raw).toBe(
      'Photo: Jane Roe',
    ))

  it('all credits under captions: a longer one is a caption as well', () => {
    const long =
      'The depot, which stood empty for nineteen years, is to be painted in green and white before the first tram leaves it.'
    const paragraph = `${lede} ${second} ${third}`
    const text = [long, 'Trams stand in the depot.', 'The quay in May.', 'The old bridge in March.']
    const {captions, paragraphs} = clean(
      text.flatMap((caption, i) => [`${paragraph} Part ${i}.`, caption, 'Photo: Jane Roe']).join('\n\n'),
    )
    expect(captions[0]?.raw).toBe(`${long} Photo: Jane Roe`)
    expect(paragraphs).not.toContain(long)
  })

  it('credits without captions: a short paragraph above one of them stays', () => {
    const paragraph = `${lede} ${second} ${third}`
    const {captions, paragraphs} = clean(
      [`${paragraph} One.`, `${paragraph} Two.`, `${paragraph} Three.`, tram, `${third} ${lede}`]
        .flatMap((text, i) => [text, `Photo: ${['Jane Roe', 'Mia Lind', 'Ben Hart', 'Lia Voss', 'Jon Lee'][i]}`])
        .join('\n\n'),
    )
    expect(captions.map(({raw}) => raw)).toContain('Photo: Lia Voss')
    expect(paragraphs).toContain(tram)
  })

  it('several signs inside the story are credits, though no table has the names', () => {
    const {captions} = article('© Verein Saltery e.V.', `${second} ${lede}`, '© Amt Eastmere e.V.', `${third} ${lede}`)
    expect(captions.map(({raw}) => raw)).toEqual(['© Verein Saltery e.V.', '© Amt Eastmere e.V.'])
  })

  it('the last line of a list of other stories may be the caption of the paragraph under it', () => {
    const {captions} = clean(
      [lede, 'Related articles', 'Harbour bridge closes for a year', `${tram} (Image: Eastmere Police)`, second].join(
        '\n\n',
      ),
    )
    expect(captions.map(({raw}) => raw)).toEqual([`${tram} (Image: Eastmere Police)`])
  })

  it('an agency’s mark at the end of a paragraph of several sentences stays', () =>
    expect(article(`${lede} ${second} (dpa)`).captions).toEqual([]))

  it('what goes on under a credit with a line over it stays', () => {
    const {paragraphs, captions} = article('Anna Holt with the old contract', '© Jane Roe')
    expect(paragraphs).toEqual([lede, 'Anna Holt with the old contract', second, third])
    expect(captions).toMatchObject([{text: '', photographer: 'Jane Roe'}])
  })

  it('of two credits, one without a caption leaves the line above the other to the story', () => {
    const lines = ['Lede', '(Image credit: Jane Roe)', lede, second, 'Brakes', tram, '(Image credit: Jane Roe)', third]
    expect(clean(lines.join('\n\n')).paragraphs).toContain(tram)
  })

  it.each([
    ['Google Street View'],
    ['(YouTube/Holm TV)'],
    ['(Handout)'],
    ['Source: Shutterstock'],
    ['Source: Getty Images/iStock'],
  ])('a credit with a line of its own is a record: %s', (line) => {
    const {paragraphs, captions} = article(line)
    expect(paragraphs).toEqual([lede, second, third])
    expect(captions).toMatchObject([{raw: line}])
  })

  it.each([
    ['Source: Holm Council'],
    ['Figures for 2024. Source: Reuters'],
    ['How to find your house on Google Street View'],
    ['YouTube/TV'],
  ])('what is no credit by itself stays: %s', (line) => expect(article(line).paragraphs).toContain(line))

  it('without a word that says so, the line stays', () =>
    expect(article('The depot of the Eastmere trams').captions).toEqual([]))
})

describe('text', () => {
  const mark = marker()
  const text = [lede, tram, 'Photo: Jane Roe/Reuters', second, third].join('\n\n')

  it('prints a caption of two lines once, as one', () => {
    const kept = toText(mark(text).tree, {captions: 'keep'})
    expect(kept).toContain(`\n\n${tram} Photo: Jane Roe/Reuters\n\n`)
    expect(kept.split('Jane Roe')).toHaveLength(2)
    expect(toText(mark(kept).tree, {captions: 'keep'})).toBe(kept)
  })

  it('drops both lines', () => expect(toText(mark(text).tree)).toBe(`${[lede, second, third].join('\n\n')}\n`))
})
