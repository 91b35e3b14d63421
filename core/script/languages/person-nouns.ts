import { foldName } from '../label-name.js';

/** Nouns that stand for people or for bodies of people, to tell whom a frame or a pronoun can mean. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).map(foldName));

/** What somebody is, before a name or after it ("senior analyst"). Folded as names are. */
export const roleNouns: ReadonlySet<string> = set(
  `president vice chief executive officer ceo cto cfo coo director manager chairman chairwoman chair head
  minister premier chancellor senator congressman congresswoman representative governor mayor secretary
  ambassador commissioner councillor councilor judge justice lawyer attorney prosecutor inspector detective
  sergeant officer captain colonel general lieutenant commander professor prof lecturer teacher headteacher
  principal dean student researcher scientist economist historian analyst senior fellow engineer architect
  designer developer programmer founder cofounder co-founder owner partner author writer poet novelist
  journalist reporter editor critic columnist photographer artist painter sculptor musician composer singer
  actor actress filmmaker producer coach trainer player striker goalkeeper doctor nurse surgeon physician
  psychologist therapist biologist chemist physicist astronomer farmer baker chef cook shopkeeper spokesman
  spokeswoman spokesperson elder activist campaigner organiser organizer volunteer resident pastor priest
  bishop rabbi imam curator librarian archivist consultant adviser advisor expert specialist deputy assistant
  associate former leader
  ministerin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin direktor direktorin leiter
  leiterin chefin professorin forscher forscherin autor autorin sprecher sprecherin lehrer lehrerin arzt ärztin
  schriftsteller schriftstellerin bürgermeister bürgermeisterin trainerin künstler künstlerin bauer bäuerin
  ministre président présidente directeur directrice professeur professeure chercheur chercheuse auteur auteure
  autrice maire député députée sénateur porte-parole médecin
  ministro ministra presidente presidenta directora profesor profesora investigador investigadora autora alcalde
  alcaldesa portavoz médico professora pesquisador pesquisadora prefeito diretor diretora
  direttore direttrice professoressa ricercatore ricercatrice autore sindaco portavoce
  burgemeester hoogleraar onderzoeker schrijver schrijfster woordvoerder
  professorn forskaren författaren ministern
  minister profesor prezydent dyrektor rzecznik pisarz pisarka prezes
  министр президент директор профессор учёный писатель писательница журналист журналистка режиссёр тренер
  ředitel ředitelka profesorka ministryně spisovatel útočník obránce trenér`,
);

/** Relatives: where one is spoken of, a surname alone may be theirs. Folded. */
export const familyNouns: ReadonlySet<string> = set(
  `mother father mom mum dad wife husband widow widower son daughter sister brother parents twin twins aunt
  uncle niece nephew cousin grandmother grandfather grandson granddaughter family couple siblings spouse fiance
  fiancee partner stepfather stepmother
  mutter vater frau mann ehefrau ehemann witwe sohn tochter schwester bruder eltern tante onkel großmutter
  großvater enkel enkelin familie ehepaar geschwister
  mère père femme mari épouse époux veuve fils fille sœur frère parents tante oncle famille couple
  madre padre esposa esposo mujer marido viuda hijo hija hermana hermano padres tía tío familia pareja
  mãe pai esposo viúva filho filha irmã irmão pais família casal mulher
  moglie marito vedova figlio figlia sorella fratello genitori zia zio famiglia coppia
  moeder vader vrouw man echtgenote zoon dochter zus broer ouders familie gezin
  mor far hustru fru make son dotter syster bror föräldrar familj mamma pappa
  matka ojciec żona mąż syn córka siostra brat rodzice rodzina
  мать отец жена муж вдова сын дочь сестра брат родители семья мама папа
  otec manželka manžel dcera sestra bratr rodiče rodina`,
);

/** People without a name, whom a pronoun may mean. Folded. */
export const unnamedPeople: ReadonlySet<string> = set(
  `man woman boy girl child person guy lady gentleman friend colleague neighbour neighbor boss source official
  witness victim patient customer client guest stranger passenger driver tenant survivor participant
  mann frau junge mädchen kind freund freundin kollege kollegin nachbar nachbarin chef kunde kundin
  homme femme garçon ami amie collègue voisin voisine patron source témoin client cliente
  hombre mujer niño niña amigo amiga colega vecino vecina jefe fuente testigo cliente
  homem menino menina vizinho vizinha chefe fonte testemunha
  uomo donna ragazzo ragazza bambino bambina amico amica collega vicino vicina capo fonte testimone
  jongen meisje vriend vriendin collega buurman buurvrouw baas bron
  kvinna pojke flicka vän väninna kollega granne chef källa
  mężczyzna kobieta chłopiec dziewczyna przyjaciel przyjaciółka kolega koleżanka sąsiad sąsiadka szef
  мужчина женщина мальчик девочка девушка друг подруга коллега сосед соседка начальник
  muž žena chlapec dívka přítel přítelkyně kolega kolegyně soused sousedka šéf`,
);

/** Words in the names of bodies, places and works: what bears one is no person. Folded. */
export const bodyNouns: ReadonlySet<string> = set(
  `university college school institute institution academy council committee commission department ministry
  office agency bureau authority police court bank company corporation corp inc ltd llc gmbh ag group holdings
  partners associates bros brothers sons foundation trust society association federation union league party
  congress parliament senate house government administration army navy force forces church cathedral museum
  gallery theatre theater opera orchestra club united city town county state states republic kingdom street
  avenue road square park bridge river lake island bay beach mountain valley station airport hospital hotel
  center centre laboratory lab observatory library press news times post journal magazine review radio tv
  channel network online media studio studios pictures records entertainment technologies systems software
  labs network watch project report survey study act bill festival awards award prize cup games conference
  north south east west new american british french german european international national world global royal
  twitter facebook google yahoo youtube wikipedia snopes reuters
  universität hochschule institut schule rat ausschuss amt ministerium polizei gericht bank verein verband partei
  bund stadt straße kirche museum zeitung
  université école conseil comité ministère police tribunal banque parti ville rue église musée
  universidad instituto escuela consejo comité ministerio policía tribunal banco partido ciudad calle iglesia
  universidade conselho ministério polícia tribunal banco partido cidade igreja
  università istituto scuola consiglio comitato ministero polizia tribunale banca partito città chiesa
  universiteit raad ministerie politie rechtbank partij stad kerk
  universitet institutet polisen domstolen banken partiet staden kyrkan
  uniwersytet instytut szkoła rada ministerstwo policja sąd bank partia miasto kościół
  университет институт школа совет министерство полиция суд банк партия город церковь
  univerzita škola rada ministerstvo policie soud banka strana město server web deník`,
);

/** Titles that say whether a man or a woman bears them. Folded. */
export const maleTitles: ReadonlySet<string> = set(
  'mr sir lord herr monsieur m señor senor sr don senhor signor sig meneer dhr pan hr господин г-н',
);
export const femaleTitles: ReadonlySet<string> = set(
  'mrs ms miss dame lady frau madame mme mlle señora senora sra doña dona senhora signora mevrouw mevr pani fru frk госпожа г-жа',
);
