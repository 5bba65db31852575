import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.ts'

/** One paragraph of a story in each language. */
const prose: Record<string, string> = {
  ar: 'غادرت العبّارة الميناء في الساعة السابعة من صباح يوم الاثنين وعلى متنها أربعون راكبا وعنزة لم يطالب بها أحد حتى الآن.',
  bn: 'সোমবার সকাল সাতটায় চল্লিশ জন যাত্রী আর একটি ছাগল নিয়ে ফেরিটি ঘাট থেকে দ্বীপের দিকে রওনা হয়েছিল বলে জানা গেছে।',
  el: 'Το πλοίο έφυγε από το λιμάνι τη Δευτέρα στις επτά το πρωί με σαράντα επιβάτες και μια κατσίκα που κανείς δεν διεκδίκησε.',
  en: 'The ferry to Holm sailed at seven on Monday morning with forty people on board and a goat that nobody claimed.',
  fa: 'کشتی صبح روز دوشنبه ساعت هفت با چهل مسافر و یک بز که هیچ کس آن را نمی‌خواست از بندر به سوی جزیره حرکت کرد.',
  he: 'המעבורת יצאה מהנמל ביום שני בשעה שבע בבוקר ועל סיפונה ארבעים נוסעים ועז אחת שאיש לא תבע אותה עד היום.',
  hi: 'नाव सोमवार की सुबह सात बजे चालीस यात्रियों और एक बकरी के साथ बंदरगाह से रवाना हुई जिसका कोई मालिक नहीं था।',
  id: 'Kapal feri berangkat pada hari Senin pukul tujuh pagi dengan empat puluh penumpang dan seekor kambing yang tidak diakui siapa pun.',
  ja: '渡し船は月曜日の朝七時に四十人の乗客と持ち主のいない一匹の山羊を乗せて港を出て、島へ向かったという。',
  ko: '여객선은 월요일 아침 일곱 시에 승객 마흔 명과 주인 없는 염소 한 마리를 태우고 항구를 떠나 섬으로 향했다고 선장이 말했다.',
  ru: 'Паром отошёл от причала в понедельник в семь часов утра, на борту было сорок пассажиров и коза, которую никто не признал своей.',
  th: 'เรือข้ามฟากออกจากท่าในเช้าวันจันทร์พร้อมผู้โดยสารสี่สิบคนและแพะหนึ่งตัวที่ไม่มีใครเป็นเจ้าของ กัปตันกล่าว.',
  zh: '渡轮星期一早上七点载着四十名乘客和一只无人认领的山羊从港口出发，驶向对岸的小岛，船长说风浪不大。',
}

describe('a headline that begins with the label of a byline', () => {
  it.each([
    ['ar', 'كتب الأطفال تعود إلى المكتبة'],
    ['ar', 'تقرير عن الجسر القديم'],
    ['ar', 'تحقيق في حريق'],
    ['ar', 'حوار مع وزير البحر'],
    ['fa', 'از دریا تا کوه'],
    ['fa', 'گزارش سالانه بانک مرکزی منتشر شد'],
    ['fa', 'گفتگو با وزیر دریا'],
    ['he', 'כתב אישום נגד'],
    ['he', 'עורך הדין של העז'],
    ['hi', 'रिपोर्ट में बड़ा खुलासा'],
    ['hi', 'लेखक संघ की बैठक आज'],
    ['zh', '采访手记'],
    ['zh', '记者手记'],
    ['zh', '文字的力量'],
    ['zh', '报道称山羊堵桥'],
    ['zh', '作者已死'],
    ['ja', '文化の日'],
    ['ja', '記事の書き方'],
    ['ja', '取材を終えて'],
    ['ja', '著者に聞く'],
    ['ja', '翻訳家の一日'],
    ['ko', '글로벌 경제의 미래'],
    ['ko', '정리 해고 반대 집회'],
    ['ko', '기자 수첩'],
    ['id', 'Oleh Oleh Khas Saltery'],
    ['en', 'By Royal Command'],
    ['en', 'Author Anna Holt Dies'],
    ['en', 'Words by the sea'],
  ])('%s: %s', (language, headline) => {
    const {byline, paragraphs, title} = clean(`${headline}\n\n${prose[language]}`)
    expect(byline).toBeNull()
    expect([title, ...paragraphs]).toEqual(expect.arrayContaining([headline, prose[language]]))
  })
})

describe('a short line under the headline that is no byline', () => {
  it.each([
    ['ru', 'Паромщик с острова', 'Нет.'],
    ['el', 'Φάρος', 'Όχι.'],
    ['ar', 'الجسر القديم', 'هذا ما حدث أمس.'],
    ['he', 'הגשר הישן', 'זה מה שקרה.'],
    ['ar', 'الجسر القديم يعود', 'كتب الأطفال'],
    ['ar', 'الجسر القديم يعود', 'الأطفال والبحر'],
    ['ko', '다리 위의 염소', '기자 수첩'],
    ['ko', '오래된 다리', '어제 일이었다.'],
    ['bn', 'পুরনো সেতু', 'এটাই হয়েছিল।'],
    ['ko', '다리 위의 염소', '기자: 어떻게 시작하셨습니까?'],
    ['zh', '桥上的山羊', '记者：您是怎么开始的？'],
    ['hi', 'पुल पर बकरी', 'लेखक: आपने कैसे शुरू किया?'],
    ['en', 'Re: knots', 'Hi Tomas,'],
    ['en', 'The goat on the ferry', 'By Whose Hand?'],
    ['en', 'Words by the sea', 'Written by hand'],
    ['en', 'The keeper of the light', 'by the sea, alone'],
  ])('%s: %s', (language, headline, line) => {
    const {byline, paragraphs} = clean([headline, line, prose[language]].join('\n\n'))
    expect(byline).toBeNull()
    expect(paragraphs).toEqual(expect.arrayContaining([line, prose[language]]))
  })

  it('is the first thing that somebody says, where the label stands before a question below', () => {
    const lines = ['पुल पर बकरी', 'लेखक: शुरू से बताइए', prose.hi!, 'लेखक: आगे क्या होगा?', prose.hi!]
    const {byline, paragraphs} = clean(lines.join('\n\n'))
    expect(byline).toBeNull()
    expect(paragraphs).toContain(lines[1])
  })
})

describe('a byline with the same labels', () => {
  it.each([
    ['ar', 'الجسر القديم يعود', 'بقلم أحمد علي', 'أحمد علي'],
    ['zh', '桥上的山羊', '记者 王小明', '王小明'],
    ['zh', '桥上的山羊', '記者王小明／高雄報導', '王小明'],
    ['ja', '橋の上の山羊', '取材・文 田中さくら', '田中さくら'],
    ['ko', '다리 위의 염소', '글 김민수', '김민수'],
    ['ko', '다리 위의 염소', '김민수 기자', '김민수'],
    ['th', 'สะพานเก่า', 'โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['id', 'Kapal yang pulang', 'Oleh Budi Santoso', 'Budi Santoso'],
    ['en', 'The goat on the ferry', 'By the Holm Team 2–3 minutes', 'the Holm Team'],
  ])('%s: %s', (language, headline, line, byline) => {
    expect(clean([headline, line, prose[language]].join('\n\n'))).toMatchObject({
      title: headline,
      byline,
      paragraphs: [prose[language]],
    })
  })

  it('stands over the headline', () =>
    expect(clean(['By Jane Roe', 'The goat on the ferry', prose.en].join('\n\n')).byline).toBe('Jane Roe'))

  it('stands without a headline, over a date', () =>
    expect(clean(['By Jane Roe', '4 May 2024', prose.en].join('\n\n')).byline).toBe('Jane Roe'))
})
