/** Paragraphs as people speak in interviews, written for the tests: two in each language. */
export const PARAGRAPHS: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'I was twelve when my father took me out to the lighthouse for the first time, and I did not want to go home that night.',
    'What people do not see is the work that is done before the boats come in, and they have no idea how cold it can be.',
  ],
  de: [
    'Ich war zwölf, als mein Vater mich zum ersten Mal mit auf den Leuchtturm nahm, und ich wollte an dem Abend nicht nach Hause.',
    'Was die Leute nicht sehen, ist die Arbeit, die getan wird, bevor die Boote kommen, und wie kalt es dabei werden kann.',
  ],
  fr: [
    'J’avais douze ans quand mon père m’a emmenée au phare pour la première fois, et je ne voulais pas rentrer à la maison ce soir-là.',
    'Ce que les gens ne voient pas, c’est le travail qui se fait avant que les bateaux arrivent, et le froid qu’il peut faire dans le port.',
  ],
  es: [
    'Yo tenía doce años cuando mi padre me llevó al faro por primera vez, y aquella noche no quería volver a casa con los demás.',
    'Lo que la gente no ve es el trabajo que se hace antes de que lleguen los barcos, y el frío que hace en el puerto.',
  ],
  pt: [
    'Eu tinha doze anos quando o meu pai me levou ao farol pela primeira vez, e naquela noite não queria voltar para casa.',
    'O que as pessoas não veem é o trabalho que se faz antes de os barcos chegarem, e como é frio no porto quando ainda é noite.',
  ],
  it: [
    'Avevo dodici anni quando mio padre mi ha portata al faro per la prima volta, e quella sera non volevo più tornare a casa.',
    'Quello che la gente non vede è il lavoro che si fa prima che arrivino le barche, e il freddo che fa nel porto di notte.',
  ],
  nl: [
    'Ik was twaalf toen mijn vader me voor het eerst meenam naar de vuurtoren, en ik wilde die avond niet meer naar huis.',
    'Wat de mensen niet zien is het werk dat wordt gedaan voordat de boten komen, en hoe koud het dan kan zijn in de haven.',
  ],
  sv: [
    'Jag var tolv år när min far tog med mig till fyren för första gången, och jag ville inte gå hem igen den kvällen.',
    'Det som folk inte ser är arbetet som man gör innan båtarna kommer, och hur kallt det kan vara i hamnen när det är natt.',
  ],
  pl: [
    'Miałam dwanaście lat, kiedy ojciec po raz pierwszy zabrał mnie do latarni, i tego wieczoru nie chciałam już wracać do domu.',
    'To, czego ludzie nie widzą, to praca, którą trzeba zrobić, zanim łodzie są w porcie, i jak zimno może być tam w nocy.',
  ],
  cs: [
    'Bylo mi dvanáct, když mě otec poprvé vzal na maják, a ten večer jsem už nechtěla jít domů, protože se mi tam líbilo.',
    'To, co lidé nevidí, je práce, která se musí udělat, než lodě připlují, a jak je v přístavu zima, když je ještě tma.',
  ],
  hu: [
    'Tizenkét éves voltam, amikor az apám először vitt el a világítótoronyhoz, és aznap este már nem is akartam hazamenni.',
    'Amit az emberek nem látnak, az a munka, amit el kell végezni, mielőtt a hajók megjönnek, és hogy milyen hideg van ott.',
  ],
  tr: [
    'Babam beni ilk kez fenere götürdüğünde on iki yaşındaydım ve o akşam eve dönmek istemedim, çünkü deniz çok güzel bir yerdi.',
    'İnsanların görmediği şey, tekneler gelmeden önce yapılan iş ve limanın gece ne kadar soğuk olduğu, ama bu da bir alışkanlık.',
  ],
  ru: [
    'Мне было двенадцать, когда отец в первый раз взял меня с собой на маяк, и в тот вечер я уже не хотела возвращаться домой.',
    'Люди не видят той работы, которую мы делаем до того, как придут лодки, и не знают, как холодно бывает в порту по ночам.',
  ],
  uk: [
    'Мені було дванадцять, коли батько вперше взяв мене з собою на маяк, і того вечора я вже не хотіла повертатися додому.',
    'Люди не бачать тієї роботи, яку ми робимо до того, як прийдуть човни, і не знають, як холодно буває в порту вночі.',
  ],
  el: [
    'Ήμουν δώδεκα χρονών όταν ο πατέρας μου με πήρε για πρώτη φορά στον φάρο, και εκείνο το βράδυ δεν ήθελα να γυρίσω σπίτι.',
    'Αυτό που δεν βλέπει ο κόσμος είναι η δουλειά που γίνεται πριν έρθουν οι βάρκες, και πόσο κρύο κάνει στο λιμάνι τη νύχτα.',
  ],
  he: [
    'הייתי בת שתים עשרה כשאבא שלי לקח אותי בפעם הראשונה אל המגדלור, ובאותו ערב כבר לא רציתי לחזור הביתה.',
    'מה שאנשים לא רואים הוא העבודה שנעשית לפני שהסירות מגיעות, וכמה קר יכול להיות שם בלילה.',
  ],
  ja: [
    '父が初めて灯台に連れて行ってくれたのは十二歳のときで、その晩はもう家に帰りたくありませんでした。',
    '船が着く前にしておく仕事のことや、夜の港がどれほど寒いかということは、誰の目にも見えないのです。',
  ],
  zh: [
    '我十二岁的时候，父亲第一次带我去灯塔，那天晚上我就不想回家了，因为我觉得那里什么都好。',
    '人们看不到的是船来之前我们要做的那些工作，也不知道夜里的港口有多冷，但是我们已经习惯了这样的日子。',
  ],
  ko: [
    '아버지가 나를 처음으로 등대에 데려간 것은 열두 살 때였고, 그날 밤에는 집에 돌아가고 싶지 않았어요.',
    '사람들이 보지 못하는 것은 배가 들어오기 전에 하는 일이고, 밤의 항구가 얼마나 추운지도 모릅니다.',
  ],
};
