import { functionWords } from './detect-language.js';
import { personNouns } from './person-nouns.js';
import type { PersonNouns } from './person-nouns.js';

/**
 * How a language frames a quotation: `“…,” said Ada Byron`, `Byron sagt: „…“`. Verbs are third
 * person singular, lower-case, in the forms that stand beside a subject; two words make one verb
 * ("points out", "ha detto"). A verb that also tells of a gesture ("laughed", "nodded") is left out:
 * it may be somebody else's answer to what was said.
 */
export interface SpeechWords {
  readonly verbs: ReadonlySet<string>;
  /** Verbs that take whom they speak to as an object: "told reporters". */
  readonly verbsWithObject: ReadonlySet<string>;
  /** Orders of subject and verb that follow a quotation. */
  readonly after: readonly ('subject-first' | 'verb-first')[];
  /** Words among the verbs that say that somebody goes on speaking. */
  readonly goingOn: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  /** "dijo." without a subject means the person spoken of. */
  readonly dropsPronoun: boolean;
  /** What may go on after name or verb without making them somebody or something else. */
  readonly follows: ReadonlySet<string>;
  /** What starts an apposition after a name and a comma: "a", "the", "who". */
  readonly apposition: ReadonlySet<string>;
  /** First words, lower-case, of an adverbial before the subject: "In an interview, …". */
  readonly leads: ReadonlySet<string>;
  /** Single words that may open a sentence before its subject: "But", "Then". */
  readonly openers: ReadonlySet<string>;
  /** Words that bring somebody or something else into a frame. */
  readonly doubt: ReadonlySet<string>;
  /** Endings of names to whom something is said, in languages that say so by the ending. */
  readonly notSubject?: RegExp;
  readonly nouns: PersonNouns;
  /** Words that are never a name, nor the start of one: "the", "everyone". */
  readonly noNames: ReadonlySet<string>;
}

type Row = Omit<{ readonly [Key in keyof SpeechWords]: string }, RestKey | Common> &
  Partial<Pick<Own, Exclude<RestKey, 'verbsWithObject'>>> & {
    readonly verbsWithObject?: string;
  };
/** What comes from other tables. */
type Common = 'nouns' | 'noNames';
type Own = Omit<SpeechWords, Common>;
type RestKey = 'after' | 'verbsWithObject' | 'dropsPronoun' | 'notSubject';

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );

function row(text: Row): Own {
  return {
    verbs: set(`${text.verbs} ${text.verbsWithObject ?? ''}`),
    verbsWithObject: set(text.verbsWithObject ?? ''),
    after: text.after ?? ['verb-first'],
    goingOn: set(text.goingOn),
    she: set(text.she),
    he: set(text.he),
    dropsPronoun: text.dropsPronoun ?? false,
    follows: set(text.follows),
    apposition: set(text.apposition),
    leads: set(text.leads),
    openers: set(text.openers),
    doubt: set(text.doubt),
    ...(text.notSubject === undefined ? {} : { notSubject: text.notSubject }),
  };
}

/** "Everyone said:" names nobody. */
const anybody = set(
  `everyone everybody someone somebody nobody none one others another people many most some all critics they
  we you i jemand niemand alle viele manche man ich wir wer beide on tous personne certains beaucoup je nous todos
  alguien nadie muchos algunos yo nosotros alguém ninguém muitos eu nós tutti qualcuno nessuno molti io noi
  iedereen iemand niemand velen ik wij alla någon ingen många jag vi wszyscy ktoś nikt wielu ja my все кто-то
  никто многие я мы všichni někdo nikdo mnozí`,
);

const table: Readonly<Record<string, Own>> = {
  en: row({
    verbs:
      'said says added adds explained explains wrote writes tweeted tweets recalled recalls replied replies answered answers insisted insists continued continues noted notes admitted admits argued argues concluded concludes joked jokes whispered whispers shouted shouts cried declared declares remarked remarks observed observes remembered remembers agreed agrees muttered mutters murmured murmurs claimed claims stated states confirmed confirms announced announces complained complains confessed confesses protested protests promised promises pleaded pleads yelled yells screamed screams exclaimed exclaims responded responds asked asks points_out pointed_out',
    verbsWithObject: 'told tells reminded reminds warned warns assured assures',
    after: ['subject-first', 'verb-first'],
    goingOn: 'added adds continued continues concluded concludes',
    she: 'she',
    he: 'he',
    follows:
      'in at on during after before when while as to of from about by with last this yesterday today recently later again once simply then over via through for',
    apposition: 'a an the who whose',
    leads:
      'in on at after before when while asked speaking during for as last earlier later by since until despite although though if writing years months weeks days two three',
    openers: 'but and then so yet still later now today yesterday afterwards',
    doubt:
      'as while when until and but or before after because since he she they it we you i him her them his hers their whom whose said says told with like to',
  }),
  de: row({
    verbs:
      'sagt sagte erklärt erklärte erzählt erzählte meint meinte betont betonte ergänzt ergänzte schreibt schrieb antwortet antwortete berichtet berichtete beteuert beteuerte versichert versicherte gesteht gestand ruft rief flüstert flüsterte findet fand so fragt fragte warnt warnte',
    goingOn: 'ergänzt ergänzte',
    she: 'sie',
    he: 'er',
    follows:
      'in im am an auf bei beim nach vor während zu zum zur über mit aus seit heute gestern später damals dazu dem weiter einmal am',
    apposition: 'der die ein eine',
    leads:
      'in im am an auf bei beim nach vor während zu zum zur über dazu dann später heute gestern damals daraufhin schon gegenüber',
    openers: 'aber und doch dann',
    doubt:
      'als während und aber oder bis weil er sie es wir ihm ihr ihn ihnen sein seine ihre sagt sagte zu mit wie',
  }),
  fr: row({
    verbs:
      'dit explique ajoute raconte affirme précise confie assure souligne estime répond poursuit écrit conclut rappelle déclare admet reconnaît insiste murmure lance s’exclame a_dit a_expliqué a_ajouté a_raconté a_affirmé a_précisé a_confié a_assuré a_souligné a_estimé a_répondu a_poursuivi a_écrit a_conclu a_rappelé a_déclaré a_admis a_reconnu a_lancé expliquait racontait disait ajoutait expliqua ajouta répondit déclara demande demanda a_demandé',
    goingOn: 'ajoute ajoutait ajouta ajouté poursuit poursuivi conclut',
    she: 'elle',
    he: 'il',
    follows:
      'à au aux dans en sur lors pendant après avant devant hier aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche sur de',
    apposition: 'un une le la qui',
    leads: 'dans en à au lors pendant après avant sur hier interrogé interrogée pour selon',
    openers: 'mais et puis alors',
    doubt:
      'et mais ou pendant tandis alors que qui il elle ils elles lui leur son sa ses avec comme',
  }),
  es: row({
    verbs:
      'dice dijo explica explicó añade añadió agrega agregó cuenta contó afirma afirmó señala señaló asegura aseguró recuerda recordó comenta comentó sostiene sostuvo responde respondió escribe escribió admite admitió insiste insistió concluye concluyó declaró confiesa confesó relata relató destaca destacó subraya subrayó ha_dicho ha_explicado ha_añadido ha_afirmado ha_señalado ha_asegurado ha_declarado pregunta preguntó',
    goingOn: 'añade añadió añadido agrega agregó concluye concluyó',
    she: 'ella',
    he: 'él',
    dropsPronoun: true,
    follows: 'en a al durante tras antes después ayer hoy sobre desde ante el',
    apposition: 'un una el la quien',
    leads: 'en durante tras antes después ayer hoy sobre desde ante según para al a',
    openers: 'pero y entonces luego',
    doubt: 'y e pero o mientras cuando que quien él ella ellos ellas le les su sus con como',
  }),
  pt: row({
    verbs:
      'diz disse explica explicou acrescenta acrescentou conta contou afirma afirmou lembra lembrou comenta comentou ressalta ressaltou destaca destacou responde respondeu escreve escreveu admite admitiu insiste insistiu conclui concluiu declarou declara confessa confessou relata relatou falou garante garantiu recorda recordou completa completou pergunta perguntou',
    goingOn: 'acrescenta acrescentou completou conclui concluiu',
    she: 'ela',
    he: 'ele',
    dropsPronoun: true,
    follows: 'em no na nos nas a ao à durante após antes depois ontem hoje sobre desde',
    apposition: 'um uma o a que',
    leads: 'em no na durante após antes depois ontem hoje sobre desde segundo para ao à',
    openers: 'mas e então depois',
    doubt: 'e mas ou enquanto quando que quem ele ela eles elas lhe lhes seu sua com como',
  }),
  it: row({
    verbs:
      'dice disse spiega spiegò aggiunge aggiunse racconta raccontò afferma affermò ricorda ricordò commenta commentò sostiene risponde rispose scrive scrisse ammette insiste conclude dichiara dichiarò confessa sottolinea osserva ha_detto ha_spiegato ha_aggiunto ha_raccontato ha_affermato ha_ricordato ha_commentato ha_risposto ha_scritto ha_ammesso ha_dichiarato ha_concluso ha_sottolineato chiede chiese ha_chiesto',
    goingOn: 'aggiunge aggiunse aggiunto conclude concluso',
    she: 'lei',
    he: 'lui',
    dropsPronoun: true,
    follows: 'in nel nella a al alla durante dopo prima ieri oggi su sul da dal davanti',
    apposition: 'un una il la che',
    leads: 'in nel nella durante dopo prima ieri oggi su sul da secondo per al a',
    openers: 'ma e poi allora',
    doubt: 'e ed ma o mentre quando che chi lui lei loro gli le suo sua con come',
  }),
  nl: row({
    verbs:
      'vervolgt vervolgde zegt zei vertelt vertelde aldus verklaart verklaarde antwoordt antwoordde schrijft schreef meent meende benadrukt benadrukte fluistert fluisterde roept riep vindt vond herinnert_zich vraagt vroeg waarschuwt waarschuwde',
    goingOn: 'vervolgt vervolgde',
    she: 'ze zij',
    he: 'hij',
    follows:
      'in op bij na voor tijdens tegen over met vandaag gisteren later eerder aan uit van vanuit',
    apposition: 'de het een die',
    leads: 'in op bij na voor tijdens over vandaag gisteren later eerder daarover toen',
    openers: 'maar en dan toen',
    doubt: 'en maar of terwijl toen als hij zij ze hem haar hun zijn die met zoals tegen',
  }),
  sv: row({
    verbs:
      'säger sa sade berättar berättade förklarar förklarade menar menade svarar svarade skriver skrev konstaterar konstaterade tillägger tillade viskar viskade ropar ropade minns mindes fortsätter fortsatte frågar frågade varnar varnade',
    goingOn: 'tillägger tillade fortsätter fortsatte',
    she: 'hon',
    he: 'han',
    follows: 'i på vid efter före under till om med från idag igår senare nu',
    apposition: 'en ett som den det',
    leads: 'i på vid efter före under om från idag igår senare då',
    openers: 'men och sedan då',
    doubt: 'och men eller medan när han hon de honom henne dem hans hennes som med till',
  }),
  pl: row({
    verbs:
      'mówi powiedział powiedziała dodaje dodał dodała twierdzi twierdził twierdziła opowiada opowiadał opowiadała wyjaśnia wyjaśnił wyjaśniła podkreśla podkreślił podkreśliła odpowiada odpowiedział odpowiedziała pisze napisał napisała wspomina wspominał wspominała przyznaje przyznał przyznała tłumaczy tłumaczył tłumaczyła stwierdził stwierdziła zaznacza zaznaczył zaznaczyła pyta zapytał zapytała',
    goingOn: 'dodaje dodał dodała',
    she: 'ona',
    he: 'on',
    dropsPronoun: true,
    follows: 'w we na po przed podczas o z ze do dziś wczoraj później',
    apposition: '',
    leads: 'w we na po przed podczas o dziś wczoraj później potem',
    openers: 'ale i a potem',
    doubt: 'i a ale lub gdy kiedy on ona oni one jemu jej mu ich jego który która z jak do',
    notSubject: /(?:owi|emu|ej|ie|ce|e|u)$/u,
  }),
  ru: row({
    verbs:
      'говорит сказал сказала рассказывает рассказал рассказала добавляет добавил добавила отмечает отметил отметила поясняет пояснил пояснила объясняет объяснил объяснила считает вспоминает вспоминал вспоминала отвечает ответил ответила заявил заявила пишет написал написала подчеркнул подчеркнула подчёркивает признаётся признался призналась уверен уверена спрашивает спросил спросила',
    goingOn: 'добавил добавила добавляет',
    she: 'она',
    he: 'он',
    follows: 'в во на после перед о об с со из к сегодня вчера позже потом',
    apposition: '',
    leads: 'в во на после перед о об сегодня вчера позже потом',
    openers: 'но и а потом затем',
    doubt: 'и а но или когда пока он она они ему ей им его её который которая с как к',
    notSubject: /(?:у|ю|е|ой|ей|ом|ем)$/u,
  }),
  cs: row({
    verbs:
      'říká řekl řekla dodává dodal dodala tvrdí tvrdil tvrdila vypráví vysvětluje vysvětlil vysvětlila zdůrazňuje zdůraznil zdůraznila odpovídá odpověděl odpověděla píše napsal napsala vzpomíná uvedl uvedla prohlásil prohlásila popisuje popsal popsala ptá_se zeptal_se zeptala_se',
    goingOn: 'dodává dodal dodala',
    she: 'ona',
    he: 'on',
    dropsPronoun: true,
    follows: 'v ve na po před během o z ze do dnes včera později pro',
    apposition: '',
    leads: 'v ve na po před během o dnes včera později potom',
    openers: 'ale a pak potom',
    doubt: 'a i ale nebo když zatímco on ona oni jemu jí mu jich jeho který která s jak k',
    notSubject: /(?:ovi|emu|ě|e|u|é|i)$/u,
  }),
};

/** How quotations are framed in a language, by its two-letter tag; null where nobody wrote it down. */
export function speechWords(lang: string): SpeechWords | null {
  const own = table[lang];
  if (own === undefined) return null;
  const noNames = new Set([...functionWords(lang), ...own.leads, ...own.openers, ...anybody]);
  return { ...own, nouns: personNouns(lang), noNames };
}
