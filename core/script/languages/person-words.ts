/**
 * First and second person by language: in an interview the questions say "you" and the answers "I",
 * on a page of frequently asked questions it is the other way round or neither.
 *
 * Words are lower-case and matched whole, `ends` are word endings for languages that put the person
 * into the verb, `parts` are matched anywhere (scripts without spaces, or attached pronouns).
 * `exact` is matched with its capitals (German "Sie" is "you", "sie" is "she").
 */
export interface PersonWords {
  /** "I". */
  readonly first: PersonForms;
  /** "We", which an institution says too. Languages that don't part the two here have none. */
  readonly we?: PersonForms;
  /** "You", singular, plural and polite. */
  readonly second: PersonForms;
}

export interface PersonForms {
  readonly words?: readonly string[];
  readonly ends?: readonly string[];
  readonly parts?: readonly string[];
  readonly exact?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

export const personWords: Readonly<Record<string, PersonWords>> = {
  en: {
    first: { words: words("i i'm i've i'd i'll me my mine myself") },
    we: { words: words("we we're we've our us") },
    second: { words: words("you you're you've you'd you'll your yours yourself yourselves y'all") },
  },
  de: {
    first: {
      words: words('ich mich mir mein meine meinem meinen meiner'),
    },
    we: { words: words('wir uns unser unsere unserem unseren unserer') },
    second: {
      words: words('du dich dir dein deine deinem deinen deiner euch euer eure eurem euren eurer'),
      exact: words('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Euch Eure Euer'),
    },
  },
  nl: {
    first: { words: words("ik mij me mijn m'n") },
    we: { words: words('wij we ons onze') },
    second: { words: words('u uw je jij jou jouw jullie') },
  },
  sv: {
    first: { words: words('jag mig mej min mitt mina') },
    we: { words: words('vi oss vår vårt våra') },
    second: { words: words('du dig dej din ditt dina ni er ert era') },
  },
  da: {
    first: { words: words('jeg mig min mit mine os') },
    we: { words: words('vi vores') },
    second: { words: words('du dig din dit dine jer jeres') },
  },
  nb: {
    first: { words: words('jeg meg min mitt mine') },
    we: { words: words('vi oss vår vårt våre') },
    second: { words: words('du deg din ditt dine dere deres') },
  },
  fr: {
    first: {
      words: words("je j'ai j'étais j'avais j'aime j'y j'en me m'a m'ont moi mon ma mes"),
      parts: ["j'", 'j’'],
    },
    we: { words: words('nous notre nos') },
    second: { words: words('vous votre vos tu te toi ton tes'), parts: ["t'es", "t'as"] },
  },
  es: {
    first: {
      words: words(
        'yo me mi mis mí conmigo creo pienso soy estoy tengo quiero puedo he fui hice era estaba tenía veo siento sé',
      ),
      ends: ['é', 'í'],
    },
    we: {
      words: words(
        'nosotros nosotras nos nuestro nuestra nuestros nuestras hemos tenemos somos estamos',
      ),
      ends: ['amos', 'emos', 'imos'],
    },
    second: {
      words: words(
        'usted ustedes tú te ti tu tus contigo vos vosotros vosotras vuestro vuestra os crees tienes has eres estás sientes piensas haces puedes',
      ),
      ends: ['aste', 'iste', 'asteis', 'isteis'],
    },
  },
  ca: {
    first: {
      words: words('jo em mi meu meva crec tinc soc estic'),
    },
    we: { words: words('nosaltres ens nostre nostra hem') },
    second: {
      words: words('vostè vostès tu et teu teva vosaltres us vostre vostra tens ets estàs'),
    },
  },
  pt: {
    first: {
      words: words(
        'eu me mim meu minha meus minhas comigo acho penso sou estou tenho quero posso fui fiz vi era estava tinha acredito gosto faço vejo sinto sei',
      ),
      ends: ['ei'],
    },
    we: {
      words: words('nós nos nosso nossa nossos nossas temos somos estamos gente'),
      ends: ['amos', 'emos', 'imos'],
    },
    second: {
      words: words(
        'você vocês te ti teu tua seu sua seus suas senhor senhora contigo vos vosso vossa tu tens és estás queres',
      ),
    },
  },
  it: {
    first: {
      words: words(
        'io mi me mio mia miei mie credo penso sono ho voglio posso ero avevo faccio vedo devo dico sento',
      ),
    },
    we: { words: words('noi ci nostro nostra nostri nostre abbiamo siamo stiamo'), ends: ['iamo'] },
    second: {
      words: words(
        'lei tu ti te tuo tua tuoi tue voi vi vostro vostra vostri vostre suo sua suoi sue hai sei avete siete pensa puoi vuoi fai pensi credi potete volete',
      ),
      ends: ['asti', 'esti', 'isti'],
    },
  },
  ro: {
    first: {
      words: words('eu mie mine meu mea mei mele cred sunt am vreau pot'),
    },
    we: { words: words('noi ne nouă nostru noastră suntem avem') },
    second: {
      words: words(
        'dumneavoastră dvs tu ție tine tău ta voi vă vouă vostru voastră ai ești aveți sunteți ați puteți credeți știți faceți',
      ),
    },
  },
  pl: {
    first: {
      words: words(
        'ja mnie mi mną mój moja moje moich jestem mam myślę uważam chcę mogę wiem robię pamiętam widzę lubię pracuję żyję muszę',
      ),
      ends: ['łem', 'łam', 'liśmy', 'łyśmy'],
    },
    we: { words: words('my nas nam nasz nasza nasze jesteśmy mamy'), ends: ['amy', 'emy', 'imy'] },
    second: {
      words: words(
        'pan pani pana panu panią państwo państwa ty ciebie ci tobie twój twoja twoje wy was wam wasz jesteś masz jesteście',
      ),
      ends: ['łeś', 'łaś', 'liście', 'łyście'],
    },
  },
  cs: {
    first: {
      words: words(
        'já mě mně mi mnou můj moje má jsem mám myslím chci můžu vím dělám pracuju pracuji musím bych',
      ),
    },
    we: { words: words('my nás nám náš naše jsme máme') },
    second: {
      words: words('vy vás vám vámi váš vaše vaši vašich ty tebe ti tvůj tvoje jste máte jsi máš'),
      ends: ['áváte', 'ujete', 'íváte'],
    },
  },
  sk: {
    first: {
      words: words('ja mňa mne mi mnou môj moja moje som mám myslím chcem môžem'),
    },
    we: { words: words('my nás nám náš naše sme máme') },
    second: { words: words('vy vás vám vami váš vaša vaše ty teba ti tvoj tvoja ste máte si máš') },
  },
  sr: {
    first: {
      words: words(
        'ja mene meni mi me moj moja moje sam imam mislim ја мене мени ме мој моја сам имам мислим',
      ),
    },
    we: { words: words('nas nama naš naša smo ми нас нама наш смо') },
    second: {
      words: words(
        'vi vas vama vaš vaša vaše ti tebe tebi tvoj tvoja ste imate si ви вас вама ваш ваша ти тебе теби твој сте имате си',
      ),
    },
  },
  hu: {
    first: {
      words: words(
        'én engem nekem velem enyém vagyok gondolom szerintem tudom hiszem voltam lettem szeretem csinálok dolgozom',
      ),
      ends: ['tam', 'tem', 'ünk', 'unk'],
    },
    we: { words: words('minket nekünk vagyunk') },
    second: {
      words: words(
        'ön önnek önt önök önben önnel magát magának maga te téged neked veled ti titeket nektek vagytok szerinted szerintetek',
      ),
      ends: ['tál', 'tél', 'tok', 'tek'],
    },
  },
  fi: {
    first: {
      words: words('minä minun minua minulle minut minulla olen'),
      ends: ['ni', 'mme'],
    },
    we: { words: words('me meidän meitä meille olemme') },
    second: {
      words: words('sinä sinun sinua sinulle sinut sinulla te teidän teitä teille olet olette'),
      ends: ['tko', 'tteko', 'nne', 'sitko'],
    },
  },
  tr: {
    first: {
      words: words('ben bana beni benim bende'),
      ends: [
        'yorum',
        'yoruz',
        'dım',
        'dim',
        'dum',
        'düm',
        'tım',
        'tim',
        'tum',
        'tüm',
        'dık',
        'dik',
        'duk',
        'dük',
        'ım',
        'im',
        'ımız',
        'imiz',
      ],
    },
    we: { words: words('biz bize bizi bizim') },
    second: {
      words: words('siz size sizi sizin sizde sen sana seni senin'),
      ends: [
        'sunuz',
        'sınız',
        'siniz',
        'sünüz',
        'ınız',
        'iniz',
        'unuz',
        'ünüz',
        'dınız',
        'diniz',
        'yorsun',
      ],
    },
  },
  el: {
    first: {
      words: words(
        'εγώ εμένα μου είμαι ήμουν έχω είχα πιστεύω νομίζω θέλω ήθελα μπορώ ξέρω θυμάμαι έκανα είπα πήγα είδα έμαθα ξεκίνησα',
      ),
      ends: ['ησα', 'ήθηκα', 'ώθηκα'],
    },
    we: { words: words('μας εμείς εμάς έχουμε είμαστε') },
    second: {
      words: words(
        'εσείς εσάς σας εσύ εσένα σου έχετε είστε θέλετε πιστεύετε έχεις είσαι θέλεις πιστεύεις μπορείς ξέρεις θυμάσαι',
      ),
      ends: ['ατε', 'ετε', 'είτε', 'εστε', 'άστε', 'ήτε'],
    },
  },
  ru: {
    first: {
      words: words('я меня мне мной мною мой моя моё мое мои моей моего моих'),
    },
    we: { words: words('мы нас нам нами наш наша наше наши нашей') },
    second: {
      words: words(
        'вы вас вам вами ваш ваша ваше ваши вашей вашего ваших ты тебя тебе тобой твой твоя твоё твои',
      ),
      ends: ['аете', 'яете', 'уете', 'аешь', 'яешь', 'уешь'],
    },
  },
  uk: {
    first: { words: words('я мене мені мною мій моя моє мої наші') },
    we: { words: words('ми нас нам нами наш наша наше') },
    second: {
      words: words('ви вас вам вами ваш ваша ваше ваші ти тебе тобі тобою твій твоя твоє твої'),
      ends: ['аєте', 'яєте', 'уєте', 'аєш', 'яєш'],
    },
  },
  bg: {
    first: {
      words: words('аз мен ми мене мой моя моето моите съм имам мисля сме'),
    },
    we: { words: words('ние нас ни наш нашата нашия имаме') },
    second: {
      words: words('вие вас ви ваш вашата вашия вашите ти теб тебе твой твоята сте имате си имаш'),
    },
  },
  ar: {
    first: {
      words: words(
        'أنا لي عندي لدي إنني أنني كنت رأيي أعتقد أرى أظن أحب أريد أعرف أشعر بدأت وجدت رأيت قلت عملت تعلمت درست',
      ),
      ends: ['نا', 'ني'],
    },
    we: { words: words('نحن لنا لدينا إننا أننا كنا') },
    second: {
      words: words(
        'أنت أنتم أنتِ أنتَ لك لكم لديك لديكم عندك بعدك قبلك عليك إليك معك منك فيك عنك تشعر تشعرين تفعل تفعلين تعتقد تعتقدين تتذكر تتذكرين تخاف تخافين تفكر تفكرين حدثنا حدثينا برأيك رأيك',
      ),
      ends: ['كم', 'ك'],
    },
  },
  fa: {
    first: {
      words: words('من مرا برایم خودم هستم داشتم بودم نیستم دارم'),
      ends: ['ردم', 'یدم', 'فتم', 'شتم', 'کنم', 'خواهم', 'دانم'],
    },
    we: { words: words('ما برای‌ما هستیم') },
    second: { words: words('شما تو برایتان خودتان نظرتان هستید دارید بودید'), ends: ['ید', 'تان'] },
  },
  ur: {
    first: { words: words('میں مجھے میرا میری میرے') },
    we: { words: words('ہم ہمیں ہمارا ہماری') },
    second: { words: words('آپ آپ‌کو آپکا تم تمہیں تمہارا') },
  },
  he: {
    first: {
      words: words('אני אותי לי שלי הייתי לדעתי בעיניי'),
      ends: ['תי'],
    },
    we: { words: words('אנחנו אנו אותנו לנו שלנו היינו') },
    second: { words: words('אתה את אותך לך שלך אתם אתן אתכם לכם שלכם היית הייתם') },
  },
  hi: {
    first: { words: words('मैं मैंने मुझे मेरा मेरी मेरे') },
    we: { words: words('हम हमने हमें हमारा हमारी हमारे') },
    second: { words: words('आप आपने आपको आपका आपकी आपके आपसे तुम तुमने तुम्हें तुम्हारा') },
  },
  bn: {
    first: { words: words('আমি আমার আমাকে') },
    we: { words: words('আমরা আমাদের') },
    second: { words: words('আপনি আপনার আপনাকে তুমি তোমার আপনারা') },
  },
  vi: {
    first: { words: words('tôi mình tôi em') },
    we: { words: words('chúng ta') },
    second: { words: words('ông bà anh chị bạn cô chú bác') },
  },
  id: {
    first: { words: words('saya aku ku') },
    we: { words: words('kami kita') },
    second: { words: words('anda kamu kalian bapak ibu mas mbak pak bu') },
  },
  ja: {
    first: {
      parts: words('私 僕 俺 わたし ぼく 自分 我々 弊社 当社 うちの と思いま と思う んです'),
    },
    second: {
      parts: words(
        'さんは さんが さんの あなた 御社 ください ますか ですか でしたか ましたか でしょうか ますが、 聞かせて',
      ),
    },
  },
  ko: {
    first: {
      words: words(
        '저는 제가 저도 저의 저를 저한테 저에게 저희 저희는 저희가 나는 내가 나도 나의 나를 제 내',
      ),
      parts: words('거든요 더라고요'),
    },
    second: {
      parts: words(
        '당신 귀하 습니까 나요 세요 신가요 까요 는가 는지 궁금 말씀 하시나 시나. 으시나',
      ),
    },
  },
  zh: {
    first: { parts: words('我 我们 我們 咱们') },
    second: { parts: words('你 您 你们 您们 你們') },
  },
  th: {
    first: { parts: words('ผม ฉัน ดิฉัน หนู ข้าพเจ้า') },
    we: { parts: words('เรา') },
    second: { parts: words('คุณ ท่าน ลุง ป้า พี่ อาจารย์') },
  },
};
