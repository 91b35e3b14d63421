import { foldName } from '../label-name.js';

/**
 * Nouns that stand for people in one language, folded as names are. They tell who is a person, and
 * whom else a pronoun or a surname can mean. Kept apart by language: "make" is a husband in Swedish.
 */
export interface PersonNouns {
  /** What somebody is, before a name or after it; nothing that a company can be. */
  readonly offices: ReadonlySet<string>;
  /** The same, but a company can be it too: "owner", "partner". */
  readonly anyones: ReadonlySet<string>;
  /** Relatives: where one is spoken of, a surname alone may be theirs. */
  readonly family: ReadonlySet<string>;
  /** People without a name, whom a pronoun may mean. */
  readonly people: ReadonlySet<string>;
}

const set = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(foldName),
  );

function nouns(offices: string, family: string, people: string, anyones = ''): PersonNouns {
  return {
    offices: set(offices),
    anyones: set(anyones),
    family: set(family),
    people: set(people),
  };
}

const none = nouns('', '', '');

const table: Readonly<Record<string, PersonNouns>> = {
  en: nouns(
    `president vice executive officer ceo cto cfo coo director manager chairman chairwoman minister premier
    chancellor senator congressman congresswoman representative governor mayor secretary ambassador
    commissioner councillor councilor judge justice lawyer attorney prosecutor inspector detective sergeant
    captain colonel general lieutenant commander professor prof lecturer teacher headteacher principal dean
    student researcher scientist economist historian analyst senior fellow engineer architect programmer
    author writer poet novelist journalist reporter editor columnist photographer artist painter sculptor
    musician composer singer actor actress filmmaker goalkeeper doctor nurse surgeon physician psychologist
    therapist biologist chemist physicist astronomer mathematician farmer shopkeeper spokesman spokeswoman
    spokesperson elder activist campaigner volunteer pastor priest bishop rabbi imam curator librarian
    archivist deputy assistant`,
    `mother father mom mum dad wife husband widow widower son daughter sister brother parents twin twins aunt
    uncle niece nephew cousin grandmother grandfather grandson granddaughter family couple siblings spouse
    fiance fiancee stepfather stepmother`,
    `man woman boy girl child person guy lady gentleman friend colleague neighbour neighbor boss source official
    officials witness victim patient customer client guest stranger passenger tenant survivor participant`,
    `chief head chair leader owner partner founder cofounder co-founder producer developer designer player
    striker coach trainer expert specialist consultant adviser advisor critic former resident organiser organizer
    associate baker chef driver`,
  ),
  de: nouns(
    `minister ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin direktor
    direktorin leiter leiterin professor professorin forscher forscherin autor autorin sprecher sprecherin
    lehrer lehrerin arzt ärztin schriftsteller schriftstellerin bürgermeister bürgermeisterin künstler
    künstlerin bauer bäuerin ingenieur ingenieurin historiker historikerin`,
    `mutter vater frau mann ehefrau ehemann witwe sohn tochter schwester bruder eltern tante onkel großmutter
    großvater enkel enkelin familie ehepaar geschwister`,
    'junge mädchen kind freund freundin kollege kollegin nachbar nachbarin kunde kundin zeuge zeugin',
    'chef chefin trainer trainerin gründer gründerin',
  ),
  fr: nouns(
    `ministre président présidente directeur directrice professeur professeure chercheur chercheuse auteur
    auteure autrice maire député députée sénateur sénatrice médecin ingénieur ingénieure historien historienne
    écrivain écrivaine`,
    'mère père femme mari épouse époux veuve fils fille sœur frère parents tante oncle famille couple cousin cousine',
    'homme garçon ami amie collègue voisin voisine patron témoin client cliente',
    'chef fondateur fondatrice porte-parole',
  ),
  es: nouns(
    `ministro ministra presidente presidenta director directora profesor profesora investigador investigadora
    autor autora alcalde alcaldesa ingeniero ingeniera médico médica escritor escritora historiador historiadora`,
    'madre padre esposa esposo mujer marido viuda hijo hija hermana hermano padres tía tío familia pareja primo prima',
    'hombre niño niña amigo amiga colega vecino vecina jefe jefa testigo cliente clienta',
    'fundador fundadora portavoz entrenador entrenadora',
  ),
  pt: nouns(
    `ministro ministra presidente diretor diretora professor professora pesquisador pesquisadora autor autora
    prefeito prefeita engenheiro engenheira médico médica escritor escritora historiador historiadora`,
    'mãe pai esposa esposo marido viúva filho filha irmã irmão pais tia tio família casal mulher primo prima',
    'homem menino menina amigo amiga colega vizinho vizinha chefe testemunha cliente',
    'fundador fundadora técnico treinador comandante',
  ),
  it: nouns(
    `ministro ministra presidente direttore direttrice professore professoressa ricercatore ricercatrice autore
    autrice sindaco sindaca ingegnere medico scrittore scrittrice storico storica`,
    'madre padre moglie marito vedova figlio figlia sorella fratello genitori zia zio famiglia coppia cugino cugina',
    'uomo donna ragazzo ragazza bambino bambina amico amica collega vicino vicina capo testimone cliente',
    'fondatore fondatrice portavoce allenatore',
  ),
  nl: nouns(
    'minister burgemeester hoogleraar onderzoeker onderzoekster schrijver schrijfster ingenieur historicus dokter',
    'moeder vader vrouw man echtgenote echtgenoot zoon dochter zus broer ouders tante oom familie gezin',
    'jongen meisje vriend vriendin collega buurman buurvrouw baas getuige klant',
    'woordvoerder woordvoerster directeur oprichter trainer',
  ),
  sv: nouns(
    'professor minister forskare författare ingenjör läkare historiker borgmästare',
    'mor far mamma pappa hustru fru make son dotter syster bror föräldrar moster faster farbror familj',
    'man kvinna pojke flicka vän väninna kollega granne chef vittne kund',
    'grundare talesperson tränare',
  ),
  pl: nouns(
    'minister profesor prezydent dyrektor dyrektorka pisarz pisarka prezes inżynier lekarz lekarka historyk burmistrz',
    'matka ojciec mama tata żona mąż wdowa syn córka siostra brat rodzice ciotka wujek rodzina',
    'mężczyzna kobieta chłopiec dziewczyna przyjaciel przyjaciółka kolega koleżanka sąsiad sąsiadka szef świadek',
    'rzecznik rzeczniczka założyciel trener',
  ),
  ru: nouns(
    `министр президент директор профессор учёный писатель писательница журналист журналистка режиссёр инженер
    врач историк мэр`,
    'мать отец мама папа жена муж вдова сын дочь сестра брат родители тётя дядя семья',
    'мужчина женщина мальчик девочка девушка друг подруга коллега сосед соседка начальник свидетель',
    'тренер основатель представитель',
  ),
  cs: nouns(
    'ministr ministryně profesor profesorka prezident ředitel ředitelka spisovatel spisovatelka inženýr lékař historik',
    'matka otec máma táta manželka manžel vdova syn dcera sestra bratr rodiče teta strýc rodina',
    'muž žena chlapec dívka přítel přítelkyně kolega kolegyně soused sousedka šéf svědek',
    'mluvčí zakladatel trenér útočník obránce',
  ),
};

/** The nouns of a language, by its two-letter tag; empty where nobody wrote them down. */
export function personNouns(lang: string): PersonNouns {
  return table[lang] ?? none;
}

/** Words in the names of bodies, places and works: what bears one is no person. Folded. */
export const bodyNouns: ReadonlySet<string> = set(
  `university college school institute institution academy council committee commission department ministry
  office agency bureau authority police court bank company corporation corp inc ltd llc gmbh ag group holdings
  partners associates bros brothers sons foundation trust society association federation union league party
  congress parliament senate house government administration army navy force forces church cathedral museum
  gallery theatre theater opera orchestra club united city town county state states republic kingdom street
  avenue road square park bridge river lake island bay beach mountain valley station airport hospital hotel
  center centre laboratory lab labs observatory library press news times post journal magazine review radio tv
  channel network online media studio studios pictures records entertainment technologies systems software
  watch project report survey study act bill festival awards award prize cup games conference
  north south east american british french german european international national world global royal
  twitter facebook google yahoo youtube wikipedia reuters
  universität hochschule institut schule rat ausschuss amt ministerium polizei gericht verein verband partei
  bund stadt straße kirche zeitung
  université école conseil comité ministère tribunal banque parti ville rue église musée
  universidad instituto escuela consejo ministerio policía banco partido ciudad calle iglesia
  universidade conselho ministério polícia cidade igreja
  università istituto scuola consiglio comitato ministero polizia tribunale banca partito città chiesa
  universiteit raad ministerie politie rechtbank partij stad kerk
  universitet institutet polisen domstolen banken partiet staden kyrkan
  uniwersytet instytut szkoła rada ministerstwo policja sąd partia miasto kościół
  университет институт школа совет министерство полиция суд банк партия город церковь
  univerzita škola ministerstvo policie soud banka strana město server web deník`,
);

/** Titles that say whether a man or a woman bears them. Folded. */
export const maleTitles: ReadonlySet<string> = set(
  'mr sir lord herr monsieur m señor sr don senhor signor sig meneer dhr pan hr господин г-н',
);
export const femaleTitles: ReadonlySet<string> = set(
  'mrs ms miss dame lady frau madame mme mlle señora sra doña dona senhora signora mevrouw mevr pani fru frk госпожа г-жа',
);
