/** What is said again for a reason. */
interface Phrases {
  question: string
  speech: string
  refrain: string
  /** Two or three lines under each other. */
  verse: string
  formula: string
  item: string
  step: string
  heading: string
}

/** Invented phrases that look like repeats, by language. */
export const phrases: Record<string, Phrases> = {
  English: {
    question: 'What did you think when you saw the harbour again after all these years?',
    speech: '“I told you that we would be late,” she said.',
    refrain: 'And the river went on, as it had always done.',
    verse: 'Haul away, my brothers, haul,\nthe tide is at the harbour wall,\nhaul away for home.',
    formula:
      'The provider accepts no liability for loss or damage that arises from the use of this service, except where the law provides otherwise and the loss was foreseeable.',
    item: 'Two cups of flour and a pinch of salt',
    step: 'Stir the mixture well and let it rest for half an hour.',
    heading: 'What the islanders say',
  },
  German: {
    question: 'Was haben Sie gedacht, als Sie den Hafen nach all den Jahren wiedersahen?',
    speech: '„Ich habe dir doch gesagt, dass wir zu spät kommen“, sagte sie.',
    refrain: 'Und der Fluss floss weiter, wie er es immer getan hatte.',
    verse: 'Zieht, ihr Brüder, zieht das Tau,\nder Morgen über dem Deich ist grau,\nzieht uns heim.',
    formula:
      'Der Anbieter haftet nicht für Schäden, die aus der Nutzung dieses Dienstes entstehen, es sei denn, das Gesetz schreibt etwas anderes vor oder der Schaden war vorhersehbar.',
    item: 'Zwei Tassen Mehl und eine Prise Salz',
    step: 'Die Masse gut verrühren und eine halbe Stunde ruhen lassen.',
    heading: 'Was die Bewohner sagen',
  },
  French: {
    question: 'Qu’avez-vous pensé en revoyant le port après toutes ces années ?',
    speech: '« Je t’avais dit que nous serions en retard », dit-elle.',
    refrain: 'Et la rivière continuait, comme elle l’avait toujours fait.',
    verse: 'Tirez, mes frères, tirez sur le bout,\nla marée monte, elle vient à nous,\ntirez vers la maison.',
    formula:
      'Le fournisseur ne répond pas des pertes ou dommages nés de l’utilisation de ce service, sauf lorsque la loi en dispose autrement et que la perte était prévisible.',
    item: 'Deux tasses de farine et une pincée de sel',
    step: 'Bien remuer le mélange et laisser reposer une demi-heure.',
    heading: 'Ce que disent les habitants',
  },
  Spanish: {
    question: '¿Qué pensó usted cuando volvió a ver el puerto después de tantos años?',
    speech: '—Te dije que íbamos a llegar tarde —dijo ella.',
    refrain: 'Y el río siguió su camino, como había hecho siempre.',
    verse: 'Tirad, hermanos, tirad del cabo,\nla marea sube y el muelle ha acabado,\ntirad hacia casa.',
    formula:
      'El proveedor no responde de las pérdidas o daños que resulten del uso de este servicio, salvo cuando la ley disponga otra cosa y la pérdida fuera previsible.',
    item: 'Dos tazas de harina y una pizca de sal',
    step: 'Remover bien la mezcla y dejarla reposar durante media hora.',
    heading: 'Lo que dicen los vecinos',
  },
  Russian: {
    question: 'Что вы подумали, когда снова увидели гавань после стольких лет?',
    speech: '— Я же говорила тебе, что мы опоздаем, — сказала она.',
    refrain: 'А река текла дальше, как текла она всегда.',
    verse: 'Тяните, братья, дружно канат,\nволны у берега громко шумят,\nтяните домой.',
    formula:
      'Поставщик не отвечает за убытки или ущерб, возникшие при пользовании этой услугой, за исключением случаев, когда закон предусматривает иное и ущерб можно было предвидеть заранее.',
    item: 'Две чашки муки и щепотка соли',
    step: 'Хорошо перемешайте массу и оставьте её на полчаса.',
    heading: 'Что говорят жители',
  },
  Turkish: {
    question: 'Bunca yıldan sonra limanı yeniden gördüğünüzde ne düşündünüz?',
    speech: '“Geç kalacağımızı sana söylemiştim,” dedi annesi yavaşça.',
    refrain: 'Ve ırmak her zaman yaptığı gibi akıp gitti.',
    verse: 'Çekin kardeşler, çekin halatı,\ndeniz dövüyor iskele altını,\nçekin eve doğru.',
    formula:
      'Hizmet sağlayıcı, yasa başka türlü öngörmedikçe ve zarar önceden bilinebilir olmadıkça, bu hizmetin kullanılmasından doğan hiçbir kayıp veya zarardan dolayı kullanıcıya karşı sorumluluk kabul etmez.',
    item: 'İki bardak un ve bir tutam tuz',
    step: 'Karışımı iyice karıştırın ve yarım saat dinlenmeye bırakın.',
    heading: 'Adalılar ne diyor',
  },
  Arabic: {
    question: 'ماذا خطر لك عندما رأيت الميناء من جديد بعد كل هذه السنين؟',
    speech: '«قلت لك إننا سوف نتأخر عن الموعد» قالت أمه.',
    refrain: 'وظل النهر يجري كما كان يجري دائما منذ القدم.',
    verse: 'شدوا الحبال يا إخوتي،\nفالموج يضرب مرساتي،\nشدوا إلى البيت.',
    formula:
      'لا يتحمل مقدم الخدمة أي مسؤولية عن الخسائر أو الأضرار التي تنشأ عن استعمال هذه الخدمة، إلا إذا نص القانون على غير ذلك وكان الضرر متوقعا.',
    item: 'كوبان من الطحين ورشة من الملح',
    step: 'يحرك الخليط جيدا ثم يترك ليرتاح مدة نصف ساعة.',
    heading: 'ماذا يقول أهل الجزيرة',
  },
  Hebrew: {
    question: 'מה חשבת כשראית שוב את הנמל אחרי כל השנים האלה?',
    speech: '"אמרתי לך שנאחר גם הפעם הזאת", אמרה אמו.',
    refrain: 'והנהר המשיך לזרום, כפי שזרם מאז ומעולם כאן.',
    verse: 'משכו, אחים, משכו בחבל,\nהים גועש והרוח יבל,\nמשכו הביתה.',
    formula:
      'נותן השירות אינו אחראי לאובדן או לנזק הנובעים מן השימוש בשירות הזה, אלא אם כן החוק קובע אחרת והנזק היה צפוי מראש בידי הצדדים.',
    item: 'שתי כוסות קמח וקמצוץ מלח',
    step: 'מערבבים היטב את התערובת ומניחים לה לנוח חצי שעה.',
    heading: 'מה אומרים תושבי האי',
  },
  Hindi: {
    question: 'इतने बरसों बाद बंदरगाह को फिर से देखकर आपने क्या सोचा?',
    speech: '“मैंने तुमसे कहा था कि हमें देर होगी,” उसने कहा।',
    refrain: 'और नदी बहती रही, जैसे वह हमेशा बहती आई थी।',
    verse: 'खींचो भाई, खींचो रस्सी,\nलहरें आईं, नाव है बसी,\nखींचो घर की ओर।',
    formula:
      'सेवा देने वाला इस सेवा के उपयोग से होने वाली किसी भी हानि के लिए उत्तरदायी नहीं है, सिवाय उन मामलों के जहां कानून कुछ और कहता है।',
    item: 'दो कप आटा और एक चुटकी नमक',
    step: 'मिश्रण को अच्छी तरह चलाएं और आधे घंटे तक रहने दें।',
    heading: 'द्वीप के लोग क्या कहते हैं',
  },
  Chinese: {
    question: '过了这么多年，您再次看到这座港口的时候是怎么想的？',
    speech: '“我早就告诉过你我们会迟到的。”她说。',
    refrain: '河水依旧向前流去，就像从前一样。',
    verse: '兄弟们，拉起缆绳，\n潮水正打着码头，\n拉我们回家。',
    formula: '服务提供者对于因使用本服务而产生的任何损失或者损害不承担责任，法律另有规定的除外。',
    item: '面粉两杯，盐少许',
    step: '把面糊搅拌均匀，然后静置半个小时。',
    heading: '岛上居民怎么说',
  },
  Japanese: {
    question: '何年もたってから港をもう一度見たとき、どう思いましたか？',
    speech: '「遅れると言ったでしょう」と母は言った。',
    refrain: 'そして川は、いつものように流れていった。',
    verse: '引けよ兄弟、綱を引け、\n潮は岸辺に満ちてきた、\n家へと引け。',
    formula:
      '提供者は、本サービスの利用によって生じたいかなる損失または損害についても、法令に定めがある場合を除き、責任を負わないものとする。',
    item: '小麦粉二カップと塩少々',
    step: 'よく混ぜてから、三十分ほど休ませる。',
    heading: '島の人たちの声',
  },
  Thai: {
    question: 'คุณคิดอย่างไรเมื่อได้เห็นท่าเรืออีกครั้ง?',
    speech: '“ฉันบอกแล้วว่าเราจะมาสาย”',
    refrain: 'แม่น้ำก็ยังคงไหลต่อไป',
    verse: 'ดึงเชือกเถิดพี่น้อง\nคลื่นซัดท่าอยู่ก้องก้อง\nดึงกลับบ้านเรา',
    formula: 'ผู้ให้บริการไม่รับผิดชอบต่อความเสียหายใดที่เกิดจากการใช้บริการนี้',
    item: 'แป้งสองถ้วยและเกลือเล็กน้อย',
    step: 'คนให้เข้ากันแล้วพักไว้ครึ่งชั่วโมง',
    heading: 'ชาวเกาะว่าอย่างไร',
  },
  Korean: {
    question: '그렇게 오랜 세월이 지나 항구를 다시 보았을 때 어떤 생각이 드셨습니까?',
    speech: '“늦을 거라고 내가 그렇게 말했잖아.” 어머니가 말했다.',
    refrain: '그리고 강물은 언제나 그랬듯이 다시 흘러갔다.',
    verse: '당겨라 형제여 밧줄을 당겨라,\n물결이 부두에 밀려온다,\n집으로 당겨라.',
    formula:
      '서비스 제공자는 법률에 다른 규정이 있고 그 손해를 미리 알 수 있었던 경우를 빼고는 이 서비스를 이용하면서 생긴 어떠한 손실이나 손해에 대해서도 이용자에게 책임을 지지 않는다.',
    item: '밀가루 두 컵과 소금 약간',
    step: '반죽을 잘 저은 다음 반 시간 동안 그대로 둔다.',
    heading: '섬사람들의 말',
  },
}
