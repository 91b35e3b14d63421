import { personWords } from './person-words.js';

/**
 * A guess at the language of a text, good enough to choose word tables by. The tag a page declares
 * is often its template's and not its text's, so the text decides and the tag breaks ties.
 */
export function detectLanguage(sample: string, declared: string): string {
  const tag = declared.toLowerCase().split('-')[0] ?? 'und';
  const script = scriptOf(sample);
  const candidates = languagesByScript[script];
  if (candidates === undefined) return tag;
  // Marathi is written as Hindi is: a tag of a language without tables is believed.
  if (candidates.length === 1) return isUntabled(tag) ? tag : (candidates[0] ?? tag);
  let best = candidates.includes(tag) ? tag : (candidates[0] ?? tag);
  let most = 0;
  const seen = new Map<string, number>();
  let total = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    seen.set(word, (seen.get(word) ?? 0) + 1);
    total += 1;
  }
  for (const lang of candidates) {
    let hits = lang === tag ? 1 : 0;
    for (const word of functionWords(lang)) hits += seen.get(word) ?? 0;
    if (hits > most) {
      most = hits;
      best = lang;
    }
  }
  // Small words are a third of a text. Where next to none is met, it is none of these languages.
  const isNone = most < total * fewSmallWords && (tag === 'und' || isUntabled(tag));
  return isNone ? tag : best;
}

/** Share of a text's words below which the small words met are another language's. */
const fewSmallWords = 0.13;

/** A language that is declared and has no table. */
function isUntabled(tag: string): boolean {
  return tag !== 'und' && Object.values(languagesByScript).every((list) => !list.includes(tag));
}

/** Frequent small words of a language, lower-case: never part of a name at a sentence's start. */
export function functionWords(lang: string): ReadonlySet<string> {
  return smallWords.get(lang) ?? none;
}

type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'bengali'
  | 'kana'
  | 'han'
  | 'hangul'
  | 'thai'
  | 'other';

const ranges: readonly (readonly [Script, RegExp])[] = [
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['hangul', /\p{sc=Hangul}/gu],
  ['han', /\p{sc=Han}/gu],
  ['cyrillic', /\p{sc=Cyrillic}/gu],
  ['greek', /\p{sc=Greek}/gu],
  ['arabic', /\p{sc=Arabic}/gu],
  ['hebrew', /\p{sc=Hebrew}/gu],
  ['devanagari', /\p{sc=Devanagari}/gu],
  ['bengali', /\p{sc=Bengali}/gu],
  ['thai', /\p{sc=Thai}/gu],
];

function scriptOf(sample: string): Script {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / (letters || 1);
  let best: Script = 'latin';
  let most = 0.4;
  for (const [script, pattern] of ranges) {
    // A little kana makes a text Japanese however many Han characters stand around it.
    const weight = script === 'kana' ? share(pattern) * 6 : share(pattern);
    if (weight > most) {
      most = weight;
      best = script;
      if (script === 'kana') break;
    }
  }
  return best;
}

const languagesByScript: Partial<Record<Script, readonly string[]>> = {
  latin: [
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'sv',
    'da',
    'nb',
    'fi',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'tr',
    'vi',
    'id',
    'ca',
    'sr',
  ],
  cyrillic: ['ru', 'uk', 'bg', 'sr'],
  greek: ['el'],
  arabic: ['ar', 'fa', 'ur'],
  hebrew: ['he'],
  devanagari: ['hi'],
  bengali: ['bn'],
  kana: ['ja'],
  han: ['zh'],
  hangul: ['ko'],
  thai: ['th'],
};

const none: ReadonlySet<string> = new Set();

const articles: Readonly<Record<string, string>> = {
  en: 'the a an of and to in is was that it for with on as are but from at this his her he she they what how why when who if so by since after before while during',
  de: 'der die das den dem des ein eine einen einem und zu in ist war dass es für mit auf als sind aber von aus im am beim nach nicht auch wie was er sie wer wenn warum über seit zum zur',
  fr: 'le la les un une des de du et à en est que qui dans pour avec sur au aux pas plus il elle ce cette par mais comme son sa ses quand depuis après selon',
  es: 'el la los las un una de del y a en es que por para con no se lo al su como más pero qué cómo cuál este esta desde cuando según tras',
  pt: 'o a os as um uma de do da dos das e em é que para com não se no na por mais como mas ao sua seu quando desde após isso',
  it: 'il lo la gli le un una di del della dei e a in è che per con non si da al nel come più ma anche quando dopo cosa sono questo questa',
  nl: 'de het een en van in is dat op te voor met zijn niet aan er maar ook als bij om uit hoe wat naar over toen sinds',
  sv: 'och att det en ett är på som för av med den inte till har om men så hur vad i de när efter sedan',
  da: 'og at det en et er på som for af med den ikke til har om men så hvordan hvad i de når efter',
  nb: 'og at det en et er på som for av med den ikke til har om men så hvordan hva i de når etter',
  fi: 'ja on ei että se oli mutta kun myös tai kuin niin mitä miten jos ovat hän',
  pl: 'i w na z do że to jest nie się o jak ale za od po co dla czy przez oraz są był była gdy kiedy',
  cs: 'a v na z do že to je se o jak ale za od po co pro by si i k s jsou byl když',
  sk: 'a v na z do že to je sa o ako ale za od po čo pre by si aj k s sú bol keď',
  hu: 'a az és hogy nem is egy ez de meg mint csak volt van ha már mi hogyan mert',
  ro: 'și în de la pe cu că nu este o un să din pentru mai care ce cum dar sau fost când',
  tr: 've bir bu da de ne için çok ile daha gibi olarak ama var nasıl kadar olan mi mı sonra',
  vi: 'và của là có không được cho các một những với trong này đã để khi như về người thì ra sao thế nào',
  id: 'yang dan di itu dengan untuk ini dari tidak dalam pada adalah ke akan juga bagaimana apa karena',
  ca: 'el la els les un una de del i a en és que per amb no es més com però què aquest aquesta quan',
  sr: 'i u na je da se za od su ne to što ali kako sa po kao bi и у на је да се за од су не то што али како са',
  ru: 'и в на с что не это как по но к за из от у о для то же так он она они был была были или когда после почему какой какие',
  uk: 'і в на з що не це як по але до за із від у про для то ж так він вона вони був була були або коли після чому який які',
  bg: 'и в на с че не това как по но към за из от у се да е са той тя те беше или когато след защо какво',
  ar: 'في من على إلى عن أن ما هل هو هي هذا هذه التي الذي مع كان كيف لا و بعد قبل',
  fa: 'و در به از که این را با است برای آن یک چه هم تا چگونه می',
  ur: 'اور کے کی کا میں ہے سے کو کہ یہ نے پر ہیں کیا',
};

const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(articles).map(([lang, list]) => {
    const person = personWords[lang];
    return [
      lang,
      new Set([
        ...list.split(' '),
        ...(person?.first.words ?? []),
        ...(person?.second.words ?? []),
      ]),
    ];
  }),
);
