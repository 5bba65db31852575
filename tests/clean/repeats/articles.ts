/** An invented article in one language, and what an editor would change in it. */
export interface Sample {
  language: string
  title: string
  /** Opening, background, facts, voices, outlook: the first three have several sentences. */
  body: [string, string, string, string, string]
  /** A caption with its credit. */
  caption: string
  /** Rewordings of the second paragraph that change no fact. */
  reworded: [from: string, to: string][]
  /** Changes to the third paragraph that do change one: figure, number word, name, negation. */
  corrected: [what: 'figure' | 'number word' | 'name' | 'negation', from: string, to: string][]
}

export const samples: Sample[] = [
  {
    language: 'English',
    title: 'Ferry to Skerry Island sails again after storm repairs',
    body: [
      'The small ferry to Skerry Island sailed again this morning for the first time since the autumn storms tore away its landing stage. About forty people waited on the quay, some of them with dogs and folding bicycles.',
      'The crew had spent most of the winter painting the hull and teaching each other to splice rope. Spare parts for the old engine came from a museum in the next county, where a sister ship has been on show for years. Without that gift the vessel would probably have stayed in the yard until the summer.',
      'The council paid 480,000 pounds for the new landing stage, and three local firms did the work. Margaret Dunmore, who runs the island shop, said that the crossing was safe again and that prices would fall before long.',
      'Schoolchildren from the island no longer have to lodge on the mainland during the week, which their parents call the best news of the year.',
      'A summer timetable will be printed once the harbour office has counted the passengers of the first few weeks.',
    ],
    caption: 'The ferry at the new landing stage on Skerry Island. Photo: Jane Roe/Reuters',
    reworded: [
      ['most of', 'much of'],
      ['on show', 'on display'],
      ['probably', 'very likely'],
    ],
    corrected: [
      ['figure', '480,000', '520,000'],
      ['number word', 'three local', 'four local'],
      ['name', 'Dunmore', 'Denholm'],
      ['negation', 'was safe', 'was not safe'],
      ['negation', 'was safe', 'was unsafe'],
      ['negation', 'was safe', "wasn't safe"],
    ],
  },
  {
    language: 'German',
    title: 'Die Fähre nach Norderhallig fährt nach dem Umbau wieder',
    body: [
      'Die kleine Fähre nach Norderhallig hat heute früh zum ersten Mal seit den Herbststürmen wieder abgelegt, nachdem der Anleger neu gebaut worden war. Rund vierzig Fahrgäste warteten am Kai, einige von ihnen mit Hunden und Klapprädern.',
      'Die Besatzung hatte den größten Teil des Winters damit verbracht, den Rumpf zu streichen und das Spleißen von Tauen zu üben. Ersatzteile für den alten Motor kamen aus einem Schifffahrtsmuseum im Nachbarkreis, wo ein Schwesterschiff seit Jahren ausgestellt ist. Ohne dieses Geschenk wäre das Schiff wahrscheinlich bis zum Sommer in der Werft geblieben.',
      'Die Gemeinde zahlte 480.000 Euro für den neuen Anleger, und drei Betriebe von der Küste erledigten die Arbeit. Margarete Dünwald, die den Inselladen führt, sagte, die Überfahrt sei wieder sicher und die Preise würden bald sinken.',
      'Die Schulkinder von der Hallig müssen unter der Woche jetzt wieder nach Hause fahren können, was ihre Eltern die beste Nachricht des Jahres nennen.',
      'Ein Sommerfahrplan wird gedruckt, sobald das Hafenamt die Fahrgäste der ersten Wochen gezählt hat.',
    ],
    caption: 'Die Fähre am neuen Anleger von Norderhallig. Foto: Jana Roth/dpa',
    reworded: [
      ['damit verbracht', 'damit zugebracht'],
      ['ausgestellt ist', 'zu sehen ist'],
      ['wahrscheinlich', 'vermutlich'],
    ],
    corrected: [
      ['figure', '480.000', '520.000'],
      ['number word', 'drei Betriebe', 'vier Betriebe'],
      ['name', 'Dünwald', 'Dörfler'],
      ['negation', 'wieder sicher', 'nicht sicher'],
      ['negation', 'wieder sicher', 'wieder unsicher'],
    ],
  },
  {
    language: 'French',
    title: 'Le bac de l’île aux Moines noirs reprend la mer après les travaux',
    body: [
      'Le petit bac de l’île aux Moines noirs a repris la mer ce matin pour la première fois depuis que les tempêtes d’automne ont emporté son embarcadère. Une quarantaine de passagers attendaient sur le quai, certains avec des chiens et des vélos pliants.',
      'L’équipage avait passé la plus grande partie de l’hiver à repeindre la coque et à apprendre l’art des nœuds. Les pièces du vieux moteur venaient d’un musée du département voisin, où un bateau jumeau est exposé depuis des années. Sans ce cadeau, le navire serait vraisemblablement resté au chantier jusqu’à l’été.',
      'La commune a payé 480 000 euros pour le nouvel embarcadère, et trois entreprises de la côte ont fait les travaux. Marguerite Delmas, qui tient l’épicerie de l’île, a dit que la traversée était sûre et que les prix baisseraient bientôt.',
      'Les écoliers de l’île peuvent de nouveau rentrer chez eux chaque soir, ce que leurs parents appellent la meilleure nouvelle de l’année.',
      'Un horaire d’été sera imprimé dès que le bureau du port aura compté les passagers des premières semaines.',
    ],
    caption: 'Le bac au nouvel embarcadère de l’île. Photo : Jeanne Roux/AFP',
    reworded: [
      ['à repeindre', 'à peindre'],
      ['vraisemblablement', 'certainement'],
      ['exposé', 'visible'],
    ],
    corrected: [
      ['figure', '480 000', '520 000'],
      ['number word', 'trois entreprises', 'quatre entreprises'],
      ['name', 'Delmas', 'Desnos'],
      ['negation', 'était sûre', 'n’était pas sûre'],
    ],
  },
  {
    language: 'Spanish',
    title: 'El transbordador de Isla Parda vuelve a navegar tras las obras',
    body: [
      'El pequeño transbordador de Isla Parda volvió a navegar esta mañana por primera vez desde que los temporales de otoño se llevaron su embarcadero. Unas cuarenta personas esperaban en el muelle, algunas con perros y bicicletas plegables.',
      'La tripulación había pasado la mayor parte del invierno pintando el casco y aprendiendo a empalmar cabos. Las piezas del viejo motor llegaron de un museo de la provincia vecina, donde un barco gemelo se exhibe desde hace años. Sin ese regalo la nave vraisemblablemente habría seguido en el astillero hasta el verano.',
      'El ayuntamiento pagó 480.000 euros por el nuevo embarcadero, y tres empresas de la costa hicieron las obras. Margarita Delgado, que lleva la tienda de la isla, dijo que la travesía era segura y que los precios bajarían pronto.',
      'Los escolares de la isla pueden volver a casa todas las tardes, algo que sus padres llaman la mejor noticia del año.',
      'El horario de verano se imprimirá cuando la oficina del puerto haya contado los pasajeros de las primeras semanas.',
    ],
    caption: 'El transbordador en el nuevo embarcadero de Isla Parda. Foto: Juana Roa/EFE',
    reworded: [
      ['la mayor parte', 'buena parte'],
      ['vraisemblablemente', 'seguramente'],
      ['se exhibe', 'se muestra'],
    ],
    corrected: [
      ['figure', '480.000', '520.000'],
      ['number word', 'tres empresas', 'cuatro empresas'],
      ['name', 'Delgado', 'Dorado'],
      ['negation', 'era segura', 'no era segura'],
    ],
  },
  {
    language: 'Russian',
    title: 'Паром на остров Каменный снова ходит после ремонта причала',
    body: [
      'Небольшой паром на остров Каменный сегодня утром снова вышел в море впервые после осенних штормов, которые снесли его причал. На набережной ждали около сорока человек, некоторые с собаками и складными велосипедами.',
      'Экипаж провёл большую часть зимы за покраской корпуса и учился сращивать канаты. Запасные части для старого двигателя прислал музей из соседней области, где такое же судно стоит уже много лет. Если бы этот подарок запоздал, судно, вероятно, простояло бы на верфи до лета.',
      'Администрация заплатила 480 тысяч рублей за новый причал, и работу выполнили три местные фирмы. Маргарита Дунаева, которая держит магазин на острове, сказала, что переправа безопасна и что цены скоро снизятся.',
      'Школьники с острова снова могут каждый вечер возвращаться домой, и родители называют это лучшей новостью года.',
      'Летнее расписание напечатают, когда управление порта подсчитает пассажиров первых недель.',
    ],
    caption: 'Паром у нового причала на острове Каменный. Фото: Яна Рогова/ТАСС',
    reworded: [
      ['большую часть', 'почти всю часть'],
      ['вероятно', 'пожалуй'],
      ['запоздал', 'задержался'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'три местные', 'четыре местные'],
      ['name', 'Дунаева', 'Денисова'],
      ['negation', 'переправа безопасна', 'переправа не безопасна'],
      ['negation', 'переправа безопасна', 'переправа небезопасна'],
    ],
  },
  {
    language: 'Turkish',
    title: 'Kayalı Adası vapuru onarımdan sonra yeniden sefere çıktı',
    body: [
      'Kayalı Adası’na giden küçük vapur, sonbahar fırtınalarının iskelesini götürmesinden bu yana ilk kez bu sabah yeniden denize açıldı. Rıhtımda kırk kadar yolcu bekliyordu, bazılarının yanında köpekler ve katlanır bisikletler vardı.',
      'Mürettebat kışın büyük bölümünü gövdeyi boyayarak ve halat örmeyi öğrenerek geçirmişti. Eski motorun yedek parçaları, eş bir geminin yıllardır sergilendiği komşu ildeki bir müzeden geldi. Bu armağan gelmeseydi gemi büyük olasılıkla yaza kadar tersanede kalacaktı.',
      'Belediye yeni iskele için 480 bin lira ödedi ve işi üç yerel firma yaptı. Adadaki dükkânı işleten Meryem Dumanlı, geçişin güvenli olduğunu ve fiyatların yakında düşeceğini söyledi.',
      'Adalı öğrenciler artık her akşam evlerine dönebiliyor, aileleri de bunu yılın en iyi haberi olarak görüyor.',
      'Yaz tarifesi, liman idaresi ilk haftaların yolcularını saydıktan sonra basılacak.',
    ],
    caption: 'Vapur Kayalı Adası’nın yeni iskelesinde. Fotoğraf: Jale Roman/AA',
    reworded: [
      ['büyük bölümünü', 'önemli bölümünü'],
      ['büyük olasılıkla', 'büyük ihtimalle'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'üç yerel', 'dört yerel'],
      ['name', 'Dumanlı', 'Denizci'],
      ['negation', 'güvenli olduğunu', 'güvenli olmadığını'],
    ],
  },
  {
    language: 'Arabic',
    title: 'العبارة الصغيرة تعود إلى جزيرة الصخور بعد إصلاح الرصيف',
    body: [
      'عادت العبارة الصغيرة إلى جزيرة الصخور صباح اليوم للمرة الأولى منذ أن جرفت عواصف الخريف رصيفها القديم. وانتظر نحو أربعين راكبا على الرصيف، وكان مع بعضهم كلاب ودراجات قابلة للطي.',
      'أمضى الطاقم معظم الشتاء في طلاء الهيكل وتعلم وصل الحبال. وجاءت قطع الغيار للمحرك القديم من متحف في المحافظة المجاورة، حيث تعرض سفينة شقيقة منذ سنوات طويلة. ولولا تلك الهدية لبقيت السفينة على الأرجح في الحوض حتى الصيف.',
      'دفع المجلس البلدي 480 ألف دينار ثمن الرصيف الجديد، وأنجزت ثلاث شركات محلية العمل كله. وقالت مريم الدوري التي تدير متجر الجزيرة إن الرحلة أصبحت آمنة وإن الأسعار سوف تنخفض قريبا.',
      'صار تلاميذ الجزيرة يعودون إلى بيوتهم كل مساء، وهو ما يسميه الأهالي أفضل خبر في السنة كلها.',
      'سيطبع جدول الصيف بعد أن يحصي مكتب الميناء ركاب الأسابيع الأولى من الموسم الجديد.',
    ],
    caption: 'العبارة عند الرصيف الجديد في جزيرة الصخور. تصوير: ليلى حداد/رويترز',
    reworded: [
      ['معظم الشتاء', 'أغلب الشتاء'],
      ['على الأرجح', 'على الأغلب'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'ثلاث شركات', 'أربع شركات'],
      ['name', 'الدوري', 'السامرائي'],
      ['negation', 'أصبحت آمنة', 'أصبحت غير آمنة'],
    ],
  },
  {
    language: 'Hebrew',
    title: 'המעבורת לאי הסלעים חזרה להפליג אחרי תיקון המזח',
    body: [
      'המעבורת הקטנה לאי הסלעים חזרה להפליג הבוקר לראשונה מאז שסערות הסתיו סחפו את המזח הישן שלה. כארבעים נוסעים המתינו על הרציף, ועם כמה מהם היו כלבים ואופניים מתקפלים.',
      'הצוות בילה את רוב החורף בצביעת הגוף ובלימוד של קשירת חבלים. חלקי החילוף למנוע הישן הגיעו ממוזיאון במחוז השכן, שבו מוצגת כבר שנים ספינה זהה. אלמלא המתנה הזאת הייתה הספינה נשארת כנראה במספנה עד הקיץ.',
      'המועצה שילמה 480 אלף שקלים על המזח החדש, ושלוש חברות מקומיות ביצעו את העבודה. מרים דרורי, שמנהלת את החנות באי, אמרה שההפלגה בטוחה ושהמחירים ירדו בקרוב מאוד.',
      'תלמידי האי יכולים שוב לחזור הביתה בכל ערב, והוריהם אומרים שזו החדשה הטובה ביותר של השנה.',
      'לוח הקיץ יודפס אחרי שמשרד הנמל יספור את הנוסעים של השבועות הראשונים.',
    ],
    caption: 'המעבורת במזח החדש של אי הסלעים. צילום: יעל רון/רויטרס',
    reworded: [
      ['רוב החורף', 'מרבית החורף'],
      ['כנראה', 'מן הסתם'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'ושלוש חברות', 'וארבע חברות'],
      ['name', 'דרורי', 'אלמוג'],
      ['negation', 'שההפלגה בטוחה', 'שההפלגה אינה בטוחה'],
    ],
  },
  {
    language: 'Hindi',
    title: 'मरम्मत के बाद पत्थर द्वीप की नाव फिर से चलने लगी',
    body: [
      'पत्थर द्वीप की छोटी नाव आज सुबह फिर से रवाना हुई, पतझड़ के तूफानों में घाट बह जाने के बाद यह उसकी पहली यात्रा थी। घाट पर करीब चालीस यात्री खड़े थे, कुछ के साथ कुत्ते और मुड़ने वाली साइकिलें थीं।',
      'नाविकों ने सर्दियों का अधिकतर समय नाव को रंगने और रस्सियां जोड़ना सीखने में बिताया था। पुराने इंजन के पुर्जे पड़ोसी जिले के एक संग्रहालय से आए, जहां वैसी ही एक नाव बरसों से रखी हुई है। यह उपहार समय पर आया, वरना नाव शायद गर्मियों तक कारखाने में ही खड़ी रहती।',
      'परिषद ने नए घाट के लिए 480 हजार रुपये दिए और तीन स्थानीय कंपनियों ने काम किया। द्वीप की दुकान चलाने वाली मीरा देसाई ने कहा कि यात्रा अब सुरक्षित है और दाम जल्दी घटेंगे।',
      'द्वीप के बच्चे अब हर शाम अपने घर लौट सकते हैं और उनके माता पिता इसे साल की सबसे अच्छी खबर कहते हैं।',
      'गर्मियों की समय सारणी तब छपेगी जब बंदरगाह कार्यालय पहले हफ्तों के यात्रियों को गिन लेगा।',
    ],
    caption: 'पत्थर द्वीप के नए घाट पर नाव। फोटो: जया राय/पीटीआई',
    reworded: [
      ['अधिकतर समय', 'ज्यादातर समय'],
      ['शायद गर्मियों', 'संभवतः गर्मियों'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'तीन स्थानीय', 'चार स्थानीय'],
      ['name', 'देसाई', 'सक्सेना'],
      ['negation', 'सुरक्षित है', 'सुरक्षित नहीं है'],
    ],
  },
  {
    language: 'Chinese',
    title: '码头修好之后，石岛的渡船重新开航',
    body: [
      '开往石岛的小渡船今天早上重新开航，这是秋季风暴冲走旧码头以来的第一次。大约四十名乘客在岸边等候，有些人还带着狗和折叠自行车。',
      '船员们整个冬天大部分时间都在给船身刷漆，并且互相学习接绳的手艺。旧发动机的零件来自邻县的一家博物馆，那里展出一艘姐妹船已有多年。如果这份礼物来得再晚一些，渡船大概要在船厂里一直停到夏天。',
      '镇政府为新码头支付了480万元，三家本地公司承担了全部工程。在岛上经营商店的马丽华说，现在航行是安全的，商品的价格很快就会下降。',
      '岛上的学生每天傍晚又可以回家了，家长们说这是今年听到的最好的消息。',
      '港务办公室统计完头几个星期的乘客人数之后，就会印制夏季的时刻表。',
    ],
    caption: '渡船停靠在石岛的新码头。图片来源：新华社',
    reworded: [
      ['大部分时间', '多半时间'],
      ['大概要在', '恐怕要在'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', '三家', '四家'],
      ['name', '马丽华', '周桂英'],
      ['negation', '航行是安全的', '航行是不安全的'],
    ],
  },
  {
    language: 'Japanese',
    title: '桟橋の修理が終わり、岩島への小さな渡し船が運航を再開',
    body: [
      '岩島へ向かう小さな渡し船が今朝、秋の嵐で桟橋が流されてから初めて運航を再開した。岸壁ではおよそ四十人の乗客が待っていて、犬や折りたたみ自転車を連れた人もいた。',
      '乗組員は冬の大部分を船体の塗装とロープの継ぎ方の練習に費やした。古いエンジンの部品は隣の県の博物館から届いたもので、そこでは同型の船が長年展示されている。この贈り物が遅れていたら、船はおそらく夏まで造船所にとどまっていただろう。',
      '町は新しい桟橋に480万円を支払い、地元の三社が工事を担当した。島で店を営む松田春子さんは、渡し船は安全になり、品物の値段もまもなく下がるはずだと話した。',
      '島の子どもたちは毎日夕方に家へ帰れるようになり、親たちは今年いちばんの知らせだと喜んでいる。',
      '港の事務所が最初の数週間の乗客を数え終えたら、夏の時刻表が印刷される予定だ。',
    ],
    caption: '岩島の新しい桟橋に着いた渡し船。写真：共同通信',
    reworded: [
      ['大部分を', '大半を'],
      ['おそらく', 'たぶん'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', '三社', '四社'],
      ['name', '松田春子', '竹本夏美'],
      ['negation', '安全になり', '安全にならず'],
    ],
  },
  {
    language: 'Thai',
    title: 'เรือข้ามฟากไปเกาะหินกลับมาแล่นอีกครั้งหลังซ่อมท่าเรือ',
    body: [
      'เรือข้ามฟากลำเล็กไปเกาะหินออกเดินทางอีกครั้งเมื่อเช้านี้ เป็นเที่ยวแรกนับตั้งแต่พายุฤดูฝนพัดท่าเรือเก่าหายไป ผู้โดยสารราวสี่สิบคนยืนรออยู่ที่ท่า บางคนพาสุนัขและจักรยานพับมาด้วย',
      'ลูกเรือใช้เวลาเกือบทั้งฤดูหนาวทาสีตัวเรือและหัดต่อเชือก ชิ้นส่วนของเครื่องยนต์เก่ามาจากพิพิธภัณฑ์ในจังหวัดใกล้เคียงซึ่งจัดแสดงเรือแบบเดียวกันมานานหลายปี หากของขวัญชิ้นนี้มาช้าเรือคงจะต้องจอดอยู่ในอู่จนถึงฤดูร้อน',
      'เทศบาลจ่ายเงิน 480 ล้านบาทสำหรับท่าเรือใหม่ และบริษัทในท้องถิ่นสามแห่งรับงานก่อสร้าง คุณมาลีศรีสุขเจ้าของร้านค้าบนเกาะบอกว่าการเดินทางปลอดภัยแล้วและราคาสินค้าจะลดลงในเร็ววัน',
      'เด็กนักเรียนบนเกาะกลับบ้านได้ทุกเย็นอีกครั้ง พ่อแม่บอกว่าเป็นข่าวดีที่สุดของปีนี้',
      'ตารางเดินเรือฤดูร้อนจะพิมพ์ออกมาเมื่อสำนักงานท่าเรือนับจำนวนผู้โดยสารในสัปดาห์แรกเสร็จแล้ว',
    ],
    caption: 'เรือข้ามฟากจอดที่ท่าเรือใหม่ของเกาะหิน ภาพ: รอยเตอร์',
    reworded: [
      ['เกือบทั้งฤดูหนาว', 'เกือบตลอดฤดูหนาว'],
      ['คงจะต้อง', 'อาจจะต้อง'],
    ],
    corrected: [
      ['figure', '480', '520'],
      ['number word', 'สามแห่ง', 'สี่แห่ง'],
      ['name', 'มาลีศรีสุข', 'วิภาทองดี'],
      ['negation', 'ปลอดภัยแล้ว', 'ไม่ปลอดภัยแล้ว'],
    ],
  },
  {
    language: 'Korean',
    title: '바위섬 가는 작은 여객선이 선착장 수리를 마치고 다시 떴다',
    body: [
      '바위섬으로 가는 작은 여객선이 가을 폭풍에 선착장이 떠내려간 뒤 처음으로 오늘 아침 다시 바다로 나갔다. 부두에는 마흔 명쯤 되는 승객이 기다렸고, 개와 접는 자전거를 데리고 온 사람도 있었다.',
      '선원들은 겨울의 대부분을 선체에 페인트를 칠하고 밧줄 잇는 법을 서로 배우며 보냈다. 낡은 엔진의 부품은 같은 모양의 배가 여러 해 동안 전시되어 있는 이웃 군의 박물관에서 왔다. 그 선물이 늦었다면 배는 아마 여름까지 조선소에 머물렀을 것이다.',
      '군청은 새 선착장에 480억 원을 들였고, 지역 업체 세 곳이 공사를 맡았다. 섬에서 가게를 하는 문정희 씨는 이제 뱃길이 안전하고 물건값도 곧 내릴 것이라고 말했다.',
      '섬 아이들은 다시 저녁마다 집으로 돌아갈 수 있게 되었고, 부모들은 올해 들은 가장 좋은 소식이라고 했다.',
      '항만 사무소가 처음 몇 주의 승객 수를 세고 나면 여름 시간표가 인쇄될 예정이다.',
    ],
    caption: '바위섬의 새 선착장에 닿은 여객선. 사진: 김하나/로이터',
    reworded: [
      ['겨울의 대부분을', '겨울의 대부분의 시간을'],
      ['아마 여름까지', '어쩌면 여름까지'],
    ],
    corrected: [
      ['figure', '480억', '520억'],
      ['number word', '세 곳이', '네 곳이'],
      ['name', '문정희', '박순자'],
      ['negation', '안전하고', '안전하지 않고'],
    ],
  },
]
