/**
 * Words that end in a full stop without ending a sentence, by primary language.
 *
 * - `leading`: a name or a word always follows ("Dr.", "e.g.")
 * - `numbered`: a number follows ("No. 5", "S. 12"); before anything else the stop ends the sentence
 * - `trailing`: may stand at the end of a sentence or inside it ("Inc.", "a.m.", "etc.")
 * - `months`: after "3." the sentence goes on
 *
 * Written in lower case, without the last stop.
 */
export interface Abbreviations {
  readonly leading: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  /** Words that begin a sentence so often that a stop before them ends one. */
  readonly starters: ReadonlySet<string>;
  /** Whether "3." is "third", as in German: then a small number's stop does not end a sentence. */
  readonly ordinalStop: boolean;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}

const NUMBERED = 'no nos nr nrs n° p pp pg vol vols ch chap fig figs sec art op ed eq v ver';

const ENGLISH: Abbreviations = {
  leading: words(
    `mr mrs ms mx dr prof st ste gen sen rep gov capt cpt cmdr lt col sgt maj adm brig cpl pvt rev hon
     pres supt det insp amb atty fr mt ft messrs mmes vs v e.g i.e eg ie cf viz ca approx incl esp al
     dept univ assn bros`,
  ),
  numbered: words(`${NUMBERED} jan feb mar apr jun jul aug sep sept oct nov dec para ex rte`),
  trailing: words(
    `inc ltd co corp llc plc jr sr esq etc a.m p.m am pm u.s u.k u.n e.u u.s.a u.s.s.r d.c l.a n.y b.c a.d
     b.c.e c.e ph.d m.d b.a m.a m.b.a j.d b.sc m.sc d.phil r.n d.d.s ave blvd rd hwy min max hr hrs yr yrs
     mo mi oz lb lbs kg km cm est fla calif mass conn penn tenn ill wash ariz colo mich minn okla ore wis
     mon tue tues wed thu thur thurs fri sat sun`,
  ),
  starters: words(
    `the a an this that these those it its he she they we you i his her their our your my there here
     what when where which who whose whom why how if but and or so yet for nor as at by in on of to from
     with without after before since until while because although though however then thus still also
     perhaps maybe yes no not now today yesterday tomorrow one some many most all both each every
     another other such is are was were do does did has have had can could will would should may might
     let please well oh ok okay nobody someone everyone everybody something nothing everything`,
  ),
  ordinalStop: false,
};

const NONE: Abbreviations = {
  leading: new Set(),
  numbered: words(NUMBERED),
  trailing: new Set(),
  starters: new Set(),
  ordinalStop: false,
};

const TABLES: Readonly<Record<string, Abbreviations>> = {
  en: ENGLISH,
  de: {
    leading: words(
      `dr prof hr fr frl st bzw z.b d.h u.a o.ä ca evtl ggf inkl exkl usw. sog vgl hrsg geb gest dipl ing
       mag kath ev jr. abs. z d u i.d.r u.u z.t m.e`,
    ),
    numbered: words(`${NUMBERED} s abs bd kap abb tel str hausnr`),
    trailing: words('usw etc u.s.w v.chr n.chr jh jhd jahrh mio mrd str ff'),
    starters: words(
      `der die das ein eine er sie es wir ihr ich und aber oder doch denn wenn weil dass wie was wer wo wann
       warum dann so nun da dort hier heute ja nein nicht auch noch im in am an auf aus bei mit nach seit von
       vor zu für durch ohne um dies diese dieser`,
    ),
    ordinalStop: true,
  },
  fr: {
    leading: words('m mm mme mmes mlle dr pr me mgr st ste cf c.-à-d p.ex ex env av boul'),
    numbered: words(`${NUMBERED} chap t al`),
    trailing: words('etc av.j.-c j.-c'),
    starters: words(
      `le la les un une des il elle ils elles on nous vous je ce cela ces cette et mais ou donc car si quand
       comme pourquoi comment que qui où dans en au aux avec pour par sur sans après avant puis alors oui non`,
    ),
    ordinalStop: false,
  },
  es: {
    leading: words(
      'sr sra sres srta dr dra d dña prof profa lic ing gral cnel p.ej ej ud uds vd sto sta av avda',
    ),
    numbered: words(`${NUMBERED} núm pág págs cap t`),
    trailing: words('etc ee.uu a.c d.c s.a s.l a.m p.m'),
    starters: words(
      `el la los las un una unos unas él ella ellos ellas yo tú nosotros esto eso este esta y e o pero si no sí
       cuando como porque qué quién cómo dónde en al del con por para sin después antes entonces también`,
    ),
    ordinalStop: false,
  },
  it: {
    leading: words(
      'sig sigg sig.ra sig.na dott dott.ssa prof prof.ssa avv ing arch on sen gen col p.es es cfr s ss',
    ),
    numbered: words(`${NUMBERED} pag pagg cap art`),
    trailing: words('ecc a.c d.c s.p.a s.r.l'),
    starters: words(
      'il lo la i gli le un una io tu lui lei noi voi loro e ma o se quando come perché che chi in al con per',
    ),
    ordinalStop: false,
  },
  pt: {
    leading: words('sr sra srs sras dr dra prof profa eng exmo exma d p.ex ex av'),
    numbered: words(`${NUMBERED} pág págs cap`),
    trailing: words('etc a.c d.c s.a ltda eua e.u.a'),
    starters: words(
      'o a os as um uma eu ele ela nós eles elas isto isso e mas ou se quando como porque que quem em no na com por para',
    ),
    ordinalStop: false,
  },
  nl: {
    leading: words('dhr mevr mw dr drs ir ing prof mr bijv bv d.w.z o.a m.a.w ca incl excl resp'),
    numbered: words(`${NUMBERED} blz hfst`),
    trailing: words('enz etc e.d b.v n.v v.chr n.chr'),
    starters: words(
      'de het een hij zij ze wij we jij je ik en maar of want als dat dit die deze wat wie waar wanneer waarom hoe in op aan met voor van',
    ),
    ordinalStop: false,
  },
  ru: {
    leading: words('г-н г-жа гр им акад проф доц т.е т.н т.к напр ср см ул пр пл пос обл р ок св'),
    numbered: words('с стр гл рис табл ст п кн т вып изд'),
    trailing: words('г гг в вв т.д т.п др пр руб коп млн млрд тыс н.э до.н.э'),
    starters: words(
      'и а но да или он она оно они мы вы я ты это этот эта эти тот что кто как где когда почему если в на по за из от до для с со у о об не нет',
    ),
    ordinalStop: false,
  },
  pl: {
    leading: words(
      'p pan pani dr prof hab mgr inż ks św gen płk al ul pl np m.in tzw tj zob por ok',
    ),
    numbered: words(`${NUMBERED} str s r t`),
    trailing: words('itd itp r w tys mln mld zł'),
    starters: words(
      'i a ale on ona ono oni one my wy ja ty to ten ta te co kto jak gdzie kiedy czy w na po za z ze od do dla nie tak',
    ),
    ordinalStop: true,
  },
};

/** Languages beside German and Polish that write an ordinal as a number and a stop. */
const ORDINAL_STOP = words('da nb nn no fi cs sk sl hr sr bs hu et lv is fo tr');

/** What is known for a primary language; the numbered ones are the same almost everywhere. */
export function abbreviationsOf(language: string): Abbreviations {
  const table = TABLES[language] ?? NONE;
  return ORDINAL_STOP.has(language) ? { ...table, ordinalStop: true } : table;
}
