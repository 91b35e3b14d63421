/** A short interview of ours in one language, to be laid out in every way. */
export interface SampleInterview {
  readonly lang: string;
  readonly title: string;
  readonly intro: string;
  readonly asker: { readonly full: string; readonly short: string };
  readonly answerer: { readonly full: string; readonly short: string };
  /** Words (and, where the language has them, letters) for question and answer. */
  readonly words: readonly [string, string];
  readonly letters: readonly [string, string] | null;
  /** Question, then the answer's paragraphs. */
  readonly exchanges: readonly (readonly [string, ...string[]])[];
  readonly note: string;
}

export const sampleInterviews: readonly SampleInterview[] = [
  {
    lang: 'en',
    title: 'The bridge keeper',
    intro:
      'For thirty years Nora Whitfield has opened the old bridge by hand. Tom Hargreave spoke with her about tides and patience.',
    asker: { full: 'Tom Hargreave', short: 'Hargreave' },
    answerer: { full: 'Nora Whitfield', short: 'Whitfield' },
    words: ['Question', 'Answer'],
    letters: ['Q', 'A'],
    exchanges: [
      [
        'How did you come to this bridge?',
        'By accident. My uncle fell ill and I was asked to help for a week.',
        'That week never ended, as you can see.',
      ],
      ['Did anybody teach you the work?', 'Nobody. I watched the water and I made mistakes.'],
      [
        'Most people would have left after the first winter.',
        'I nearly did. Why would anyone stay on a cold bridge at night?',
        'But in spring the boats came back, and so did I.',
      ],
      ['What do you do when no boat comes?', 'I read. I have read the whole town library twice.'],
      [
        'And will the bridge outlive you?',
        'Of course. It was here before me and it will be here after us all.',
      ],
    ],
    note: 'Editor’s note: This interview has been edited for length.',
  },
  {
    lang: 'de',
    title: 'Die Frau mit den Bienen',
    intro:
      'Seit zwölf Jahren hält Karin Osterloh Bienen auf dem Dach der Bibliothek. Jan Wenzel hat mit ihr über Honig, Lärm und Geduld gesprochen.',
    asker: { full: 'Jan Wenzel', short: 'Wenzel' },
    answerer: { full: 'Karin Osterloh', short: 'Osterloh' },
    words: ['Frage', 'Antwort'],
    letters: ['F', 'A'],
    exchanges: [
      [
        'Frau Osterloh, wie kamen Sie auf die Idee mit dem Dach?',
        'Ich suchte einen ruhigen Ort, und oben war immer Sonne.',
        'Die Direktorin hat sofort zugestimmt, was mich bis heute wundert.',
      ],
      [
        'Haben Sie keine Angst vor Stichen?',
        'Nein. Man gewöhnt sich daran, und meine Bienen sind freundlich.',
      ],
      [
        'Das sagen alle Imker.',
        'Weil es stimmt. Kennen Sie einen, der etwas anderes sagt?',
        'Eben. Wir lügen da wirklich nicht.',
      ],
      [
        'Wie viel Honig ernten Sie im Jahr?',
        'Das hängt vom Wetter ab. Mir reichen dreißig Gläser.',
      ],
      ['Was raten Sie Anfängern?', 'Geduld. Ich habe im ersten Jahr alles falsch gemacht.'],
    ],
    note: 'Anmerkung der Redaktion: Das Gespräch wurde gekürzt.',
  },
  {
    lang: 'fr',
    title: 'La gardienne du phare',
    intro:
      'Depuis vingt ans, Hélène Garnier vit seule sur un rocher. Paul Mercier a rencontré la gardienne pour un long entretien.',
    asker: { full: 'Paul Mercier', short: 'Mercier' },
    answerer: { full: 'Hélène Garnier', short: 'Garnier' },
    words: ['Question', 'Réponse'],
    letters: ['Q', 'R'],
    exchanges: [
      [
        'Comment êtes-vous arrivée dans ce phare ?',
        'Par hasard. Je cherchais du travail et personne ne voulait de ce poste.',
        'On m’a donné une clé et une lampe.',
      ],
      ['La solitude ne vous pèse-t-elle pas ?', 'Non, j’aime le silence. La mer me suffit.'],
      [
        'Vos amis doivent s’inquiéter pour vous.',
        'Parfois. Mais qui s’inquiète vraiment quand tout va bien ?',
        'Nous nous écrivons chaque semaine.',
      ],
      [
        'Que faites-vous pendant les tempêtes ?',
        'Je dors, si je peux. Sinon, je compte les vagues.',
      ],
      [
        'Quitterez-vous un jour cet endroit ?',
        'Je ne crois pas. Mes livres sont ici, et ma vie aussi.',
      ],
    ],
    note: 'Note de la rédaction : cet entretien a été abrégé.',
  },
  {
    lang: 'es',
    title: 'El relojero del mercado',
    intro:
      'Ramiro Ibáñez arregla relojes desde los nueve años. Lucía Carmona conversó con él en su taller.',
    asker: { full: 'Lucía Carmona', short: 'Carmona' },
    answerer: { full: 'Ramiro Ibáñez', short: 'Ibáñez' },
    words: ['Pregunta', 'Respuesta'],
    letters: ['P', 'R'],
    exchanges: [
      [
        '¿Cómo empezó usted en este oficio?',
        'Mi padre me puso una lupa en la mano y yo no la solté.',
        'Tenía nueve años y mucha paciencia.',
      ],
      [
        '¿Todavía trae la gente relojes?',
        'Menos que antes, pero sí. Hoy tengo tres sobre la mesa.',
      ],
      [
        'Debe de ser un trabajo muy solitario.',
        'No lo creo. ¿Quién está solo con tantos relojes hablando?',
        'A mí me hacen compañía.',
      ],
      ['¿Cuál es el más antiguo que ha visto?', 'Uno de mi bisabuelo. Todavía lo llevo conmigo.'],
      [
        '¿Le gustaría que alguien siguiera con el taller?',
        'Me encantaría. Mi nieta ya pregunta por los engranajes.',
      ],
    ],
    note: 'Nota del editor: esta entrevista ha sido editada por razones de espacio.',
  },
  {
    lang: 'pt',
    title: 'A padeira da madrugada',
    intro:
      'Teresa Vilhena amassa pão há quarenta anos. Rui Salgado conversou com a padeira antes do nascer do sol.',
    asker: { full: 'Rui Salgado', short: 'Salgado' },
    answerer: { full: 'Teresa Vilhena', short: 'Vilhena' },
    words: ['Pergunta', 'Resposta'],
    letters: ['P', 'R'],
    exchanges: [
      [
        'Como é que você começou a fazer pão?',
        'Minha mãe fazia, e eu olhava. Um dia ela me deu a massa.',
        'Nunca mais parei.',
      ],
      ['Você não se cansa de acordar tão cedo?', 'Eu gosto. A cidade é nossa a essa hora.'],
      [
        'Muita gente compra pão no supermercado.',
        'Eu sei. Mas quem conversa com o supermercado?',
        'Aqui nós conhecemos todo mundo.',
      ],
      ['Qual é o seu segredo?', 'Não tenho segredo. Tenho tempo e farinha boa.'],
      ['Quem vai ficar com a padaria?', 'Meu filho diz que sim. Eu acho que ele vai gostar.'],
    ],
    note: 'Nota do editor: esta entrevista foi editada para maior clareza.',
  },
  {
    lang: 'it',
    title: 'L’ultimo liutaio',
    intro:
      'Bruno Cattaneo costruisce violini in una stanza senza finestre. Marta Rinaldi ha parlato con lui del legno e del silenzio.',
    asker: { full: 'Marta Rinaldi', short: 'Rinaldi' },
    answerer: { full: 'Bruno Cattaneo', short: 'Cattaneo' },
    words: ['Domanda', 'Risposta'],
    letters: ['D', 'R'],
    exchanges: [
      [
        'Come ha cominciato a costruire violini?',
        'Per caso. Mio nonno aveva un coltello e io avevo del legno.',
        'Il primo suonava malissimo.',
      ],
      ['Lei suona i suoi strumenti?', 'Poco. Io li ascolto quando li suonano gli altri.'],
      [
        'Molti pensano che sia un mestiere finito.',
        'Anch’io, qualche volta. Ma che cosa è davvero finito?',
        'Noi siamo ancora qui.',
      ],
      ['Quanto tempo le serve per un violino?', 'Tre mesi, se il legno mi vuole bene.'],
      ['Ha mai rifiutato un cliente?', 'Una volta. Voleva un violino rosso e io non ho il rosso.'],
    ],
    note: 'Nota della redazione: l’intervista è stata abbreviata.',
  },
  {
    lang: 'nl',
    title: 'De sluiswachter',
    intro:
      'Wouter Brandsma bedient al jaren de oude sluis. Sanne Dijkhuis sprak met hem over water en wachten.',
    asker: { full: 'Sanne Dijkhuis', short: 'Dijkhuis' },
    answerer: { full: 'Wouter Brandsma', short: 'Brandsma' },
    words: ['Vraag', 'Antwoord'],
    letters: ['V', 'A'],
    exchanges: [
      [
        'Hoe bent u hier terechtgekomen?',
        'Door mijn vader. Hij draaide aan het wiel en ik keek toe.',
        'Later mocht ik het zelf doen.',
      ],
      ['Verveelt u zich nooit?', 'Nee, ik lees en ik kijk naar de schippers.'],
      [
        'Het lijkt mij een eenzaam bestaan.',
        'Dat valt mee. Wie is er nu eenzaam met zoveel boten?',
        'We groeten elkaar altijd.',
      ],
      [
        'Wat is uw mooiste herinnering?',
        'De winter dat alles bevroor. Mijn dochter schaatste door de sluis.',
      ],
      ['Gaat u ooit met pensioen?', 'Ik denk het niet. Dit is mijn huis.'],
    ],
    note: 'Noot van de redactie: dit interview is ingekort.',
  },
  {
    lang: 'sv',
    title: 'Kvinnan som räknar fåglar',
    intro:
      'Ingrid Sandell har räknat fåglar på ön i trettio år. Erik Lundmark talade med henne om vind och tålamod.',
    asker: { full: 'Erik Lundmark', short: 'Lundmark' },
    answerer: { full: 'Ingrid Sandell', short: 'Sandell' },
    words: ['Fråga', 'Svar'],
    letters: ['F', 'S'],
    exchanges: [
      [
        'Hur började du räkna fåglar?',
        'Jag hade en kikare och mycket tid.',
        'Min bror skrattade åt mig, men jag fortsatte.',
      ],
      ['Blir du aldrig trött på havet?', 'Nej, jag ser något nytt varje dag.'],
      [
        'Det låter kallt.',
        'Det är det. Men vem fryser när tranorna kommer?',
        'Vi dricker kaffe och väntar.',
      ],
      ['Vilken fågel tycker du bäst om?', 'Tärnan. Den är envis, precis som jag.'],
      ['Vad händer när du slutar?', 'Då tar min dotter över. Hon räknar redan bättre än jag.'],
    ],
    note: 'Redaktionens anmärkning: Intervjun har kortats.',
  },
  {
    lang: 'pl',
    title: 'Zegarmistrzyni z rynku',
    intro:
      'Zofia Wierzbicka naprawia zegary od czterdziestu lat. Adam Kowalik rozmawiał z nią w jej pracowni. Wywiad o czasie.',
    asker: { full: 'Adam Kowalik', short: 'Kowalik' },
    answerer: { full: 'Zofia Wierzbicka', short: 'Wierzbicka' },
    words: ['Pytanie', 'Odpowiedź'],
    letters: ['P', 'O'],
    exchanges: [
      [
        'Jak pani zaczęła naprawiać zegary?',
        'Przypadkiem. Mój dziadek miał warsztat, a ja miałam czas.',
        'Pierwszy zegar zepsułam.',
      ],
      ['Czy ludzie jeszcze przynoszą pani zegary?', 'Tak, i to często. Dziś mam ich cztery.'],
      [
        'To chyba samotna praca.',
        'Nie dla mnie. Kto jest samotny wśród tylu zegarów?',
        'One ciągle do mnie mówią.',
      ],
      ['Jaki jest pani ulubiony zegar?', 'Ten mojej babci. Nadal chodzi.'],
      ['Kto przejmie warsztat?', 'Nie wiem. Moja wnuczka mówi, że ona.'],
    ],
    note: 'Od redakcji: wywiad został skrócony.',
  },
  {
    lang: 'tr',
    title: 'Saatçi Kemal',
    intro:
      'Kemal Arıkan kırk yıldır saat tamir ediyor. Elif Tunçel onunla dükkânında bir söyleşi yaptı.',
    asker: { full: 'Elif Tunçel', short: 'Tunçel' },
    answerer: { full: 'Kemal Arıkan', short: 'Arıkan' },
    words: ['Soru', 'Cevap'],
    letters: ['S', 'C'],
    exchanges: [
      [
        'Bu işe nasıl başladınız?',
        'Babam bana bir büyüteç verdi, ben de bırakmadım.',
        'O zaman dokuz yaşındaydım.',
      ],
      ['Sizce insanlar hâlâ saat kullanıyor mu?', 'Evet. Bugün bile bana üç saat geldi.'],
      [
        'Çok yalnız bir iş gibi görünüyor.',
        'Bence değil. Bu kadar saatin arasında kim yalnız kalır?',
        'Biz burada hep konuşuruz.',
      ],
      ['En sevdiğiniz saat hangisi?', 'Dedemin saati. Onu her gün ben kuruyorum.'],
      ['Dükkânı kime bırakacaksınız?', 'Torunum istiyor. Ben de ona öğretiyorum.'],
    ],
    note: 'Editörün notu: Bu söyleşi kısaltılmıştır.',
  },
  {
    lang: 'vi',
    title: 'Người giữ đèn biển',
    intro:
      'Ông Lê Văn Hải đã giữ ngọn đèn biển suốt ba mươi năm. Phóng viên Trần Thu Hà đã có cuộc phỏng vấn với ông.',
    asker: { full: 'Trần Thu Hà', short: 'Thu Hà' },
    answerer: { full: 'Lê Văn Hải', short: 'Văn Hải' },
    words: ['Hỏi', 'Đáp'],
    letters: null,
    exchanges: [
      [
        'Ông đã đến đây như thế nào?',
        'Tôi đến vì công việc. Lúc đó tôi còn rất trẻ.',
        'Rồi tôi ở lại luôn.',
      ],
      ['Ông có thấy cô đơn không?', 'Không, tôi có biển và sách của tôi.'],
      [
        'Nhiều người nói đây là nơi buồn.',
        'Tôi không nghĩ vậy. Ai buồn khi nhìn thấy biển mỗi ngày?',
        'Chúng tôi luôn có việc để làm.',
      ],
      ['Ông thích nhất điều gì ở đây?', 'Buổi sáng. Tôi pha trà và nghe sóng.'],
      ['Ai sẽ thay ông sau này?', 'Con trai tôi. Tôi đang dạy nó.'],
    ],
    note: 'Lời tòa soạn: Bài phỏng vấn đã được rút gọn.',
  },
  {
    lang: 'ru',
    title: 'Смотритель маяка',
    intro:
      'Вера Логинова живёт на маяке двадцать лет. Антон Рябов поговорил с ней о море и тишине.',
    asker: { full: 'Антон Рябов', short: 'Рябов' },
    answerer: { full: 'Вера Логинова', short: 'Логинова' },
    words: ['Вопрос', 'Ответ'],
    letters: ['В', 'О'],
    exchanges: [
      [
        'Как вы попали на маяк?',
        'Случайно. Я искала работу, а сюда никто не хотел ехать.',
        'Мне дали ключ и лампу.',
      ],
      ['Вам не бывает одиноко?', 'Нет, я люблю тишину. Море мне отвечает.'],
      [
        'Многие на вашем месте уехали бы.',
        'Наверное. Но кто уезжает от такого неба?',
        'Мы с ним привыкли друг к другу.',
      ],
      ['Что вы делаете во время шторма?', 'Я сплю, если могу. Или считаю волны.'],
      ['Кто сменит вас?', 'Мой племянник. Я его уже учу.'],
    ],
    note: 'От редакции: интервью публикуется с сокращениями.',
  },
  {
    lang: 'el',
    title: 'Ο φύλακας του φάρου',
    intro:
      'Ο Νίκος Βαλσάμης ζει στον φάρο είκοσι χρόνια. Η Ελένη Κοντού μίλησε με τον φύλακα σε μια συνέντευξη για τη θάλασσα.',
    asker: { full: 'Ελένη Κοντού', short: 'Κοντού' },
    answerer: { full: 'Νίκος Βαλσάμης', short: 'Βαλσάμης' },
    words: ['Ερώτηση', 'Απάντηση'],
    letters: ['Ε', 'Α'],
    exchanges: [
      [
        'Πώς βρεθήκατε εδώ\u037e',
        'Τυχαία. Έψαχνα δουλειά και μου έδωσαν ένα κλειδί.',
        'Από τότε έμεινα.',
      ],
      ['Δεν σας λείπει η πόλη\u037e', 'Όχι, εγώ αγαπώ την ησυχία μου.'],
      [
        'Πολλοί στη θέση σας θα είχαν φύγει.',
        'Ίσως. Αλλά ποιος φεύγει από τέτοιον ουρανό\u037e',
        'Εμείς τον συνηθίσαμε.',
      ],
      ['Τι κάνετε όταν έχει τρικυμία\u037e', 'Κοιμάμαι, αν μπορώ. Αλλιώς μετράω κύματα μόνος μου.'],
      ['Ποιος θα σας διαδεχθεί\u037e', 'Ο γιος μου. Του μαθαίνω ήδη τη δουλειά.'],
    ],
    note: 'Σημείωση της σύνταξης: η συνέντευξη έχει συντομευθεί.',
  },
  {
    lang: 'ar',
    title: 'حارس المنارة',
    intro:
      'يعيش سليم الحداد في المنارة منذ عشرين عاماً. أجرت معه ليلى منصور هذا الحوار عن البحر والصمت.',
    asker: { full: 'ليلى منصور', short: 'منصور' },
    answerer: { full: 'سليم الحداد', short: 'الحداد' },
    words: ['س', 'ج'],
    letters: null,
    exchanges: [
      [
        'كيف وصلت إلى هذا المكان؟',
        'بالصدفة. كنت أبحث عن عمل ولم يرغب أحد في المجيء.',
        'أعطوني مفتاحاً ومصباحاً.',
      ],
      ['ألا تشعر بالوحدة هنا؟', 'لا، أنا أحب الهدوء، والبحر يكفيني.'],
      ['كثيرون يقولون إن الحياة هنا صعبة.', 'ربما. لكن من يترك سماء كهذه؟', 'نحن اعتدنا عليها.'],
      ['ماذا تفعل أثناء العواصف؟', 'أنام إن استطعت، وإلا فأنا أعدّ الأمواج.'],
      ['من سيأتي بعدك؟', 'ابني. أنا أعلّمه الآن.'],
    ],
    note: 'ملاحظة المحرر: تم تحرير هذا الحوار لأغراض الاختصار.',
  },
  {
    lang: 'he',
    title: 'שומר המגדלור',
    intro: 'דוד אלמוג גר במגדלור עשרים שנה. מיכל ברגר שוחחה עם השומר בראיון על הים ועל השקט.',
    asker: { full: 'מיכל ברגר', short: 'ברגר' },
    answerer: { full: 'דוד אלמוג', short: 'אלמוג' },
    words: ['שאלה', 'תשובה'],
    letters: null,
    exchanges: [
      ['איך הגעת לכאן?', 'במקרה. חיפשתי עבודה ואף אחד לא רצה לבוא.', 'נתנו לי מפתח ומנורה.'],
      ['אתה לא מרגיש בודד?', 'לא, אני אוהב את השקט שלי.'],
      ['רבים היו עוזבים כבר מזמן.', 'אולי. אבל מי עוזב שמיים כאלה?', 'אנחנו התרגלנו אליהם.'],
      ['מה אתה עושה בזמן סערה?', 'אני ישן, אם אפשר. אחרת אני סופר גלים.'],
      ['מי יחליף אותך?', 'הבן שלי. אני כבר מלמד אותו.'],
    ],
    note: 'הערת המערכת: הריאיון נערך וקוצר.',
  },
  {
    lang: 'hi',
    title: 'दीपस्तंभ का रखवाला',
    intro:
      'मोहन वर्मा बीस साल से दीपस्तंभ में रहते हैं। सीमा जोशी ने उनसे एक साक्षात्कार में समुद्र के बारे में बात की।',
    asker: { full: 'सीमा जोशी', short: 'जोशी' },
    answerer: { full: 'मोहन वर्मा', short: 'वर्मा' },
    words: ['प्रश्न', 'उत्तर'],
    letters: null,
    exchanges: [
      [
        'आप यहाँ कैसे पहुँचे?',
        'संयोग से। मैं काम ढूँढ रहा था और कोई यहाँ आना नहीं चाहता था।',
        'मुझे एक चाबी और एक दीया मिला।',
      ],
      ['क्या आपको अकेलापन नहीं लगता?', 'नहीं, मुझे शांति पसंद है।'],
      ['बहुत से लोग यह जगह छोड़ देते।', 'शायद। पर ऐसा आकाश कौन छोड़ता है?', 'हम इसके आदी हो गए हैं।'],
      ['तूफ़ान में आप क्या करते हैं?', 'मैं सो जाता हूँ, या लहरें गिनता हूँ।'],
      ['आपके बाद यह काम कौन करेगा?', 'मेरा बेटा। मैं उसे सिखा रहा हूँ।'],
    ],
    note: 'संपादक की टिप्पणी: यह साक्षात्कार संक्षिप्त किया गया है।',
  },
  {
    lang: 'ja',
    title: '灯台守に聞く',
    intro:
      '佐々木健さんは二十年間、灯台で暮らしている。記者の森田葵が海と静けさについてインタビューした。',
    asker: { full: '森田葵', short: '森田' },
    answerer: { full: '佐々木健', short: '佐々木' },
    words: ['問', '答'],
    letters: ['Q', 'A'],
    exchanges: [
      [
        'どうしてここに来られたのですか？',
        '偶然です。私は仕事を探していて、誰もここに来たがらなかったんです。',
        '鍵とランプを渡されました。',
      ],
      ['寂しくはありませんか？', 'いいえ、僕は静かなところが好きです。'],
      [
        '多くの人なら去っていたと思います。',
        'そうかもしれません。でも、こんな空を捨てる人がいますか？',
        '私たちはもう慣れました。',
      ],
      ['嵐の時は何をされていますか？', '眠れるなら眠ります。そうでなければ波を数えています。'],
      ['後を継ぐのはどなたですか？', '息子です。今、私が教えています。'],
    ],
    note: '編集部注：このインタビューは一部を省略しています。',
  },
  {
    lang: 'ko',
    title: '등대지기 인터뷰',
    intro: '박준호 씨는 이십 년째 등대에서 산다. 이수민 기자가 바다와 고요에 대해 인터뷰했다.',
    asker: { full: '이수민', short: '이수민' },
    answerer: { full: '박준호', short: '박준호' },
    words: ['질문', '답변'],
    letters: ['Q', 'A'],
    exchanges: [
      [
        '여기에는 어떻게 오시게 되었나요?',
        '우연이었습니다. 저는 일을 찾고 있었고 아무도 오려고 하지 않았어요.',
        '열쇠와 등불을 받았죠.',
      ],
      ['외롭지는 않으세요?', '아니요, 저는 조용한 곳을 좋아합니다.'],
      [
        '많은 사람이라면 떠났을 것 같습니다.',
        '그럴 수도 있죠. 하지만 이런 하늘을 누가 떠납니까?',
        '우리는 이미 익숙해졌어요.',
      ],
      ['폭풍이 오면 무엇을 하십니까?', '잘 수 있으면 잡니다. 아니면 제가 파도를 셉니다.'],
      ['누가 뒤를 이을까요?', '제 아들입니다. 제가 지금 가르치고 있어요.'],
    ],
    note: '편집자 주: 이 인터뷰는 일부 줄였습니다.',
  },
  {
    lang: 'zh',
    title: '专访守灯塔的人',
    intro: '陈志远在灯塔上住了二十年。记者林晓梅就大海与寂静对他进行了采访。',
    asker: { full: '林晓梅', short: '林晓梅' },
    answerer: { full: '陈志远', short: '陈志远' },
    words: ['问', '答'],
    letters: ['Q', 'A'],
    exchanges: [
      [
        '您是怎么来到这里的？',
        '很偶然。我当时在找工作，没有人愿意来。',
        '他们给了我一把钥匙和一盏灯。',
      ],
      ['您不觉得孤独吗？', '不觉得，我喜欢安静。'],
      ['很多人早就离开了。', '也许吧。可是谁会离开这样的天空呢？', '我们已经习惯了。'],
      ['暴风雨的时候您做什么？', '能睡就睡，不然我就数浪花。'],
      ['谁会接替您？', '我的儿子。我正在教他。'],
    ],
    note: '编者按：本次采访内容有删节。',
  },
  {
    lang: 'cs',
    title: 'Strážce majáku',
    intro:
      'Karel Dvorský žije na majáku dvacet let. Jana Malá s ním vedla rozhovor o moři a tichu.',
    asker: { full: 'Jana Malá', short: 'Malá' },
    answerer: { full: 'Karel Dvorský', short: 'Dvorský' },
    words: ['Otázka', 'Odpověď'],
    letters: null,
    exchanges: [
      [
        'Jak jste se sem dostal?',
        'Náhodou. Hledal jsem práci a nikdo sem nechtěl.',
        'Dali mi klíč a lampu.',
      ],
      ['Není vám tu smutno?', 'Ne, mám rád ticho a své knihy.'],
      [
        'Mnozí by už dávno odešli.',
        'Možná. Ale kdo odejde od takové oblohy?',
        'My jsme si na ni zvykli.',
      ],
      ['Co děláte, když je bouře?', 'Spím, když můžu. Jinak počítám vlny.'],
      ['Kdo vás vystřídá?', 'Můj syn. Už ho učím.'],
    ],
    note: 'Poznámka redakce: rozhovor byl zkrácen.',
  },
  {
    lang: 'hu',
    title: 'A világítótorony őre',
    intro: 'Kovács Béla húsz éve él a toronyban. Szabó Éva interjút készített vele a tengerről.',
    asker: { full: 'Szabó Éva', short: 'Szabó' },
    answerer: { full: 'Kovács Béla', short: 'Kovács' },
    words: ['Kérdés', 'Válasz'],
    letters: null,
    exchanges: [
      [
        'Hogyan került ön ide?',
        'Véletlenül. Munkát kerestem, és senki sem akart jönni.',
        'Adtak nekem egy kulcsot és egy lámpát.',
      ],
      ['Nem érzi magát magányosnak?', 'Nem, én szeretem a csendet.'],
      [
        'Sokan már régen elmentek volna.',
        'Talán. De ki hagyna itt egy ilyen eget?',
        'Mi már megszoktuk.',
      ],
      ['Mit csinál ön vihar idején?', 'Alszom, ha tudok. Ha nem, a hullámokat számolom magamnak.'],
      ['Ki veszi át öntől?', 'A fiam. Már én tanítom.'],
    ],
    note: 'A szerkesztő megjegyzése: az interjút rövidítettük.',
  },
  {
    lang: 'uk',
    title: 'Доглядач маяка',
    intro:
      'Віра Гончар живе на маяку двадцять років. Антін Рибак поспілкувався з нею. Інтервʼю про море.',
    asker: { full: 'Антін Рибак', short: 'Рибак' },
    answerer: { full: 'Віра Гончар', short: 'Гончар' },
    words: ['Запитання', 'Відповідь'],
    letters: null,
    exchanges: [
      [
        'Як ви потрапили на маяк?',
        'Випадково. Я шукала роботу, а сюди ніхто не хотів їхати.',
        'Мені дали ключ і лампу.',
      ],
      ['Вам не буває самотньо?', 'Ні, я люблю тишу. Море мені відповідає.'],
      [
        'Багато хто на вашому місці поїхав би.',
        'Мабуть. Але хто їде від такого неба?',
        'Ми з ним звикли одне до одного.',
      ],
      ['Що ви робите під час шторму?', 'Я сплю, якщо можу. Або рахую хвилі.'],
      ['Хто вас змінить?', 'Мій племінник. Я його вже вчу.'],
    ],
    note: 'Від редакції: інтервʼю скорочено.',
  },
  {
    lang: 'fa',
    title: 'نگهبان فانوس دریایی',
    intro: 'بهرام کیانی بیست سال است که در فانوس زندگی می‌کند. سارا نوری با او گفتگو کرد.',
    asker: { full: 'سارا نوری', short: 'نوری' },
    answerer: { full: 'بهرام کیانی', short: 'کیانی' },
    words: ['پرسش', 'پاسخ'],
    letters: null,
    exchanges: [
      [
        'شما چطور به اینجا آمدید؟',
        'اتفاقی بود. من دنبال کار بودم و کسی نمی‌خواست بیاید.',
        'به من یک کلید و یک چراغ دادند.',
      ],
      ['شما احساس تنهایی نمی‌کنید؟', 'نه، من سکوت را دوست دارم.'],
      [
        'خیلی‌ها جای شما می‌رفتند.',
        'شاید. اما چه کسی چنین آسمانی را رها می‌کند؟',
        'ما به آن عادت کرده‌ایم.',
      ],
      ['هنگام توفان چه می‌کنید؟', 'می‌خوابم، اگر بتوانم. وگرنه من موج‌ها را می‌شمارم.'],
      ['چه کسی جای شما می‌آید؟', 'پسرم. من دارم به او یاد می‌دهم.'],
    ],
    note: 'یادداشت سردبیر: این گفتگو کوتاه شده است.',
  },
  {
    lang: 'id',
    title: 'Penjaga mercusuar',
    intro:
      'Budi Santosa sudah dua puluh tahun tinggal di mercusuar. Rina Lestari menemuinya untuk wawancara tentang laut.',
    asker: { full: 'Rina Lestari', short: 'Lestari' },
    answerer: { full: 'Budi Santosa', short: 'Santosa' },
    words: ['Tanya', 'Jawab'],
    letters: ['T', 'J'],
    exchanges: [
      [
        'Bagaimana Anda sampai di sini?',
        'Kebetulan. Saya mencari pekerjaan dan tidak ada yang mau datang.',
        'Saya diberi kunci dan lampu.',
      ],
      ['Anda tidak merasa sepi?', 'Tidak, saya suka ketenangan.'],
      [
        'Banyak orang sudah pergi dari sini.',
        'Mungkin. Tetapi siapa yang meninggalkan langit seperti ini?',
        'Kami sudah terbiasa.',
      ],
      [
        'Apa yang Anda lakukan saat badai?',
        'Saya tidur kalau bisa. Kalau tidak, saya menghitung ombak.',
      ],
      ['Siapa yang akan menggantikan Anda?', 'Anak saya. Saya sedang mengajarinya.'],
    ],
    note: 'Catatan redaksi: wawancara ini diringkas.',
  },
  {
    lang: 'da',
    title: 'Fyrpasseren',
    intro:
      'Niels Holm har boet på fyret i tyve år. Mette Krogh talte med ham. Et interview om havet.',
    asker: { full: 'Mette Krogh', short: 'Krogh' },
    answerer: { full: 'Niels Holm', short: 'Holm' },
    words: ['Spørgsmål', 'Svar'],
    letters: null,
    exchanges: [
      [
        'Hvordan kom du hertil?',
        'Ved et tilfælde. Jeg søgte arbejde, og ingen ville herud.',
        'De gav mig en nøgle og en lampe.',
      ],
      ['Føler du dig aldrig ensom?', 'Nej, jeg holder af stilheden.'],
      [
        'Mange ville være rejst for længst.',
        'Måske. Men hvem rejser fra sådan en himmel?',
        'Vi har vænnet os til den.',
      ],
      ['Hvad gør du, når det stormer?', 'Jeg sover, hvis jeg kan. Ellers tæller jeg bølger.'],
      ['Hvem overtager efter dig?', 'Min søn. Jeg lærer ham det nu.'],
    ],
    note: 'Redaktionens note: Interviewet er forkortet.',
  },
  {
    lang: 'ro',
    title: 'Paznicul farului',
    intro:
      'Ion Munteanu locuiește de douăzeci de ani în far. Ana Dobre a realizat cu el un interviu despre mare.',
    asker: { full: 'Ana Dobre', short: 'Dobre' },
    answerer: { full: 'Ion Munteanu', short: 'Munteanu' },
    words: ['Întrebare', 'Răspuns'],
    letters: null,
    exchanges: [
      [
        'Cum ați ajuns dumneavoastră aici?',
        'Din întâmplare. Eu căutam de lucru și nimeni nu voia să vină.',
        'Mi-au dat o cheie și o lampă.',
      ],
      ['Nu vă simțiți singur?', 'Nu, îmi place liniștea mea.'],
      [
        'Mulți ar fi plecat de mult.',
        'Poate. Dar cine pleacă de la un asemenea cer?',
        'Noi ne-am obișnuit cu el.',
      ],
      ['Ce faceți când este furtună?', 'Dorm, dacă pot. Altfel număr eu valurile.'],
      ['Cine vă va lua locul?', 'Fiul meu. Eu îl învăț acum.'],
    ],
    note: 'Nota redacției: interviul a fost scurtat.',
  },
];
