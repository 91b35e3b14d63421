/** Words that stand in front of a colon (or alone on a line) without being anybody's name. */

const list = (text: string): string[] => text.split('|');

/** Lower-case, whole labels. Kinds of text, parts of pages, recipes, devices, mail heads. */
export const notNames: ReadonlySet<string> = new Set([
  ...list(
    "note|notes|editor's note|editors' note|editors note|ed|ed note|author's note|publisher's note|disclaimer|disclosure|update|updated|correction|clarification|warning|caution|important|attention|tip|tips|pro tip|hint|example|examples|e.g|i.e|ps|p.s|source|sources|photo|photos|photo credit|photo by|photograph|image|images|image credit|picture|video|audio|listen|watch|credit|credits|caption|figure|fig|table|chart|map|read more|read also|read next|see also|related|more|more on this|also|recommended|share|tags|tag|topics|topic|categories|category|filed under|posted|posted by|published|last updated|date|time|where|when|what|who|why|how|which|location|venue|address|phone|tel|telephone|email|e-mail|fax|web|website|url|link|links|twitter|facebook|instagram|github|opening hours|hours|price|prices|cost|tickets|admission|duration|length|format|size|dimensions|weight|height|width|color|colour|colors|material|materials|brand|model|type|version|release|status|rating|score|verdict|pros|cons|pro|con|advantages|disadvantages|advantage|disadvantage|the good|the bad|good|bad|bottom line|summary|abstract|conclusion|conclusions|introduction|background|overview|contents|content|table of contents|in this article|key points|key takeaways|takeaway|takeaways|highlights|results|result|method|methods|discussion|references|team|team members|code|project|description|features|requirements|ingredients|instructions|directions|method|preparation|serves|servings|yield|prep time|cook time|total time|difficulty|what you need|you will need|you'll need|need|want|equipment|tools|step|steps|hardware|software|cpu|gpu|ram|memory|storage|display|screen|battery|camera|os|processor|ports|input|output|name|age|born|died|occupation|profession|job|title|role|education|hometown|lives in|residence|family|nationality|country|city|from|to|subject|cc|bcc|re|fwd|sent|reply|genre|director|directed by|starring|cast|rated|running time|author|authors|by|written by|editor|edited by|translator|translated by|translation|illustrator|publisher|isbn|language|pages|first|second|third|finally|remember|fact|myth|reality|problem|solution|challenge|goal|objective|task|reason|cause|effect|before|after|then|now|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|quote|exercise|homework|spoiler|spoilers|joke|setup|punchline|moral|lesson|theorem|proof|lemma|definition|corollary|remark|todo|fixme|bug|fixed|added|changed|removed|deprecated|security|default|return|returns|parameters|arguments|usage|syntax|true|false|yes|no|ok|left|right|top|bottom|above|below|day|week|month|year|breakfast|lunch|dinner|total|number|amount|unit|units|temperature|options|option|choice|plan|part|chapter|section|episode|season|scene|act|verse|chorus|bridge|intro|outro|music|sound|transcript|interview|the interview|interview by|interviewed by|words|text|follow|subscribe|donate|contact|copyright|license|licence|terms|privacy|advertisement|ad|sponsored|sponsor|sponsors|newsletter|comment|comments|likes|views|share this|print|search|menu|home|about|about us|about the author|bio|biography|breaking|live|latest|trending|popular",
  ),
  ...list(
    'hinweis|anmerkung|anmerkung der redaktion|anm. d. red|anm d red|redaktionstipp|foto|fotos|bild|bilder|bildquelle|bildquellen|bildnachweis|beitragsbild|titelbild|quelle|quellen|text|autor|autorin|autoren|von|übersetzung|aktualisierung|korrektur|achtung|wichtig|tipp|tipps|beispiel|fazit|vorteile|nachteile|vorteil|nachteil|zutaten|zubereitung|portionen|für 4 personen|zeit|ort|wann|wo|was|wer|datum|preis|preise|eintritt|öffnungszeiten|adresse|telefon|kontakt|info|infos|termine|termin|mehr|mehr zum thema|lesen sie auch|lesen sie hier|lesetipp|siehe auch|weiterlesen|weitere informationen|zur person|zusammenfassung|inhalt|einleitung|ergebnis|ziel|problem|lösung|schritt|das interview|interview|interview führte|interviewerin|lesezeit|stand|schlagwörter|thema|themen|alter|beruf|wohnort|größe|gewicht|material|farbe|marke|modell|geboren|name|titel|verlag|seiten|länge|dauer|regie|besetzung',
  ),
  ...list(
    'note de la rédaction|ndlr|photo|photos|crédit photo|crédits photo|crédit|source|sources|à lire|à lire aussi|lire aussi|voir aussi|texte|auteur|par|traduction|mise à jour|attention|important|conseil|astuce|exemple|conclusion|avantages|inconvénients|ingrédients|préparation|pour 4 personnes|temps|lieu|date|prix|tarif|tarifs|horaires|adresse|téléphone|contact|infos|bio|résumé|sommaire|introduction|résultat|objectif|problème|étape|propos recueillis par|entretien|interview|durée|genre|réalisateur|avec|éditeur|âge|profession',
  ),
  ...list(
    'nota|notas|nota del editor|nota de la redacción|nota de redacción|n. de la r|foto|fotos|imagen|crédito|créditos|fuente|fuentes|lea también|lea más|leer más|ver también|te puede interesar|también te puede interesar|texto|autor|autora|por|traducción|actualización|corrección|atención|importante|consejo|ejemplo|conclusión|ventajas|desventajas|ingredientes|preparación|elaboración|tiempo|lugar|fecha|hora|cuándo|dónde|qué|quién|precio|precios|entrada|horario|horarios|dirección|teléfono|contacto|resumen|contenido|introducción|resultado|objetivo|problema|solución|paso|entrevista|duración|género|edad|profesión|director|reparto',
  ),
  ...list(
    'nota do editor|nota da redação|imagem|crédito da foto|fonte|fontes|leia também|leia mais|veja também|saiba mais|autoria|tradução|atualização|correção|atenção|dica|dicas|exemplo|conclusão|vantagens|desvantagens|preparo|modo de preparo|local|data|quando|onde|preço|ingresso|endereço|telefone|contato|resumo|conteúdo|introdução|problema|solução|passo|duração|gênero|idade|profissão|direção|elenco',
  ),
  ...list(
    "nota dell'editore|nota della redazione|ndr|foto|fonte|fonti|leggi anche|leggi di più|vedi anche|testo|autore|autrice|di|traduzione|aggiornamento|correzione|attenzione|consiglio|esempio|conclusione|vantaggi|svantaggi|pro|contro|ingredienti|preparazione|procedimento|tempo|luogo|quando|dove|prezzo|ingresso|orari|indirizzo|telefono|contatti|riassunto|contenuto|introduzione|risultato|obiettivo|problema|soluzione|passo|intervista|durata|genere|età|professione|regia|cast",
  ),
  ...list(
    'noot van de redactie|redactie|bron|bronnen|lees ook|lees meer|zie ook|tekst|auteur|door|vertaling|update|let op|belangrijk|voorbeeld|conclusie|voordelen|nadelen|ingrediënten|bereiding|tijd|plaats|datum|prijs|adres|telefoon|samenvatting|inhoud|obs|källa|källor|läs också|läs mer|se också|av|översättning|viktigt|exempel|fördelar|nackdelar|ingredienser|gör så här|tid|plats|pris|adress|faktaruta|fakta|kilde|læs også|les også|bilde|bild|billede|fordele|ulemper|fordeler|huom|lähde|lähteet|lue myös|kuva|kuvat|ainekset|ohje',
  ),
  ...list(
    'uwaga|od redakcji|przypis redakcji|zdjęcie|zdjęcia|fot|źródło|czytaj także|czytaj też|czytaj więcej|zobacz także|tekst|autor|tłumaczenie|aktualizacja|ważne|porada|przykład|zalety|wady|składniki|przygotowanie|czas|miejsce|data|cena|adres|kontakt|poznámka|poznámka redakce|zdroj|čtěte také|výhody|nevýhody|ingredience|postup|megjegyzés|forrás|fotó|előnyök|hátrányok|hozzávalók|elkészítés|notă|sursa|sursă|citește și|avantaje|dezavantaje|ingrediente|mod de preparare|not|editörün notu|kaynak|fotoğraf|ayrıca|örnek|artıları|eksileri|malzemeler|yapılışı|hazırlanışı|tarih|yer|fiyat|adres|telefon',
  ),
  ...list(
    'σημείωση|σημείωση σύνταξης|πηγή|φωτογραφία|φωτό|διαβάστε επίσης|δείτε επίσης|κείμενο|συγγραφέας|ενημέρωση|προσοχή|παράδειγμα|υλικά|εκτέλεση|πλεονεκτήματα|μειονεκτήματα|примечание|прим. ред|примечание редакции|от редакции|фото|источник|источники|читайте также|читать далее|смотрите также|текст|автор|перевод|обновление|внимание|важно|совет|пример|итог|вывод|плюсы|минусы|достоинства|недостатки|ингредиенты|приготовление|состав|время|место|дата|когда|где|цена|адрес|телефон|контакты|примітка|від редакції|джерело|читайте також|переклад|увага|важливо|приклад|інгредієнти|приготування|бележка|източник|снимка|прочетете още|съставки|начин на приготвяне',
  ),
  ...list(
    'ملاحظة|ملاحظة المحرر|المصدر|مصدر|صورة|الصورة|اقرأ أيضا|اقرأ أيضاً|شاهد أيضا|للمزيد|بقلم|كتب|ترجمة|تحديث|تنبيه|هام|مثال|المكونات|المقادير|طريقة التحضير|الطريقة|المكان|الزمان|التاريخ|العنوان|توضیح|منبع|عکس|نکته|نویسنده|مترجم|مواد لازم|طرز تهیه|הערה|הערת העורך|מקור|צילום|תמונה|קראו גם|קרא עוד|מאת|תרגום|עדכון|חשוב|דוגמה|מצרכים|אופן ההכנה|יתרונות|חסרונות|नोट|टिप्पणी|स्रोत|फोटो|यह भी पढ़ें|लेखक|सामग्री|विधि|उदाहरण|ध्यान दें|注|注意|注釈|編集部注|※|出典|写真|撮影|文|取材|取材・文|関連|関連記事|材料|作り方|分量|例|場所|日時|住所|電話|価格|料金|特徴|メリット|デメリット|まとめ|プロフィール|結論|目次|主な内容|编者按|編者按|编者注|来源|來源|图片来源|图|图片|摄影|作者|译者|编辑|责任编辑|記者/|更多|相关阅读|延伸阅读|提示|优点|缺点|优势|劣势|食材|做法|步骤|时间|地点|日期|价格|地址|电话|总结|结论|例如|比如|简介|摘要|关键词|标题|说明|편집자주|편집자 주|출처|사진|글|그림|관련기사|관련 기사|참고|주의|예|예시|재료|만드는 법|장점|단점|시간|장소|일시|날짜|가격|주소|전화|요약|결론|목차|프로필|ghi chú|lời tòa soạn|nguồn|ảnh|xem thêm|đọc thêm|bài|tác giả|dịch|cập nhật|lưu ý|ví dụ|ưu điểm|nhược điểm|nguyên liệu|cách làm|thời gian|địa điểm|ngày|giá|catatan|sumber|baca juga|bahan|cara membuat|หมายเหตุ|ที่มา|ภาพ|อ่านเพิ่มเติม',
  ),
]);

/** Pronouns and stock figures: an essay's "You:" and "Them:", a joke's "Doctor:" and "Patient:". */
export const stockFigures: ReadonlySet<string> = new Set(
  list(
    'you|me|i|he|she|they|them|him|her|we|us|it|everyone|nobody|somebody|someone|narrator|society|people|brain|my brain|world|internet|man|woman|boy|girl|wife|husband|son|daughter|mother|father|mom|mum|dad|teacher|student|pupil|doctor|patient|waiter|customer|guest|boss|employee|friend|judge|lawyer|policeman|cop|bartender|user|admin|system|computer|client|server|person a|person b|a|b|ich|du|er|sie|wir|arzt|patient|lehrer|schüler|kellner|frau|mann|chef|moi|toi|lui|elle|médecin|professeur|élève|yo|tú|él|ella|médico|paciente|profesor|alumno|jaimito|io|tu|lui|lei|dottore|paziente|maestra|pierino|я|ты|он|она|мы|врач|больной|доктор|пациент|учитель|ученик|муж|жена|вовочка|штирлиц|eu|você|ele|ela|joãozinho|professora|ja|ty|on|ona|lekarz|pacjent|jasiu|nauczycielka|ben|sen|o|doktor|hasta|temel|öğretmen|أنا|أنت|هو|هي|אני|אתה|הוא|היא|我|你|他|她|老师|学生|医生|病人|小明|私|あなた|彼|彼女|先生|生徒|医者|患者|나|너|선생님|학생|의사|환자',
  ),
);

/** Titles that may stand before a name, lower-case, without the dot. */
export const honorifics: ReadonlySet<string> = new Set(
  list(
    'président|présidente|presidenta|presidente|präsident|präsidentin|vizepräsident|vizepräsidentin|bundesminister|bundesministerin|rapporteur|rapporteure|ministre|ministro|ministra|député|députée|diputado|diputada|mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|dame|lord|lady|judge|justice|hon|rev|fr|sr|capt|captain|col|colonel|gen|general|lt|maj|sgt|sen|senator|rep|representative|gov|governor|president|minister|mayor|ambassador|secretary|congressman|congresswoman|herr|frau|hr|fr|prof. dr|m|mme|mlle|monsieur|madame|me|maître|señor|señora|don|doña|sra|sr|dra|lic|ing|senhor|senhora|signor|signora|sig|dott|dottor|dottoressa|avv|onorevole|dhr|mevr|mw|meneer|mevrouw|drs|ir|fru|frk|herra|rouva|pan|pani|p|sayın|bay|bayan|κ|κος|κα|κύριος|κυρία|г-н|г-жа|господин|госпожа|д-р|проф|пан|пані|السيد|السيدة|الدكتور|الدكتورة|د|أ|الأستاذ|الشيخ|آقای|خانم|دکتر|מר|גב|גברת|דר|פרופ|הרב|श्री|श्रीमती|डॉ|प्रो|ông|bà|anh|chị|gs|ts|pgs|thầy|cô|bác|bs|bapak|ibu|pak|bu',
  ),
);

/** Titles that follow a name in languages which put them there. */
export const trailingTitles: readonly string[] = [
  'さん',
  '氏',
  '様',
  '先生',
  '教授',
  '博士',
  '監督',
  '社長',
  '代表',
  '选手',
  '選手',
  '씨',
  '님',
  '교수',
  '대표',
  '감독',
  '박사',
  '작가',
  '선생',
  '의원',
  '장관',
  '총장',
  '先生',
  '女士',
  '教授',
  '老师',
  '小姐',
  'bey',
  'hanım',
  'ji',
  'जी',
];

/** Small words inside names: "Ludwig van Beethoven", "Aaron van Wirdum". Lower-case. */
export const nameParticles: ReadonlySet<string> = new Set(
  list(
    "van|von|der|den|de|del|della|dello|di|da|das|do|dos|du|des|la|le|las|los|lo|y|e|i|bin|bint|ibn|al|el|ul|ud|abu|ben|ter|ten|zu|zum|zur|af|av|st|saint|san|santa|o|mac|mc|d|l|vom|'t|of|the|and|und|et|&|for|at",
  ),
);

/** What somebody does, in front of their name with a capital: "Geschäftsführerin Ada Byron". */
export const roleBeforeName =
  /(?:führer|leiter|vertreter|meister|präsident|minister|sprecher|chef|direktor|autor|forscher|wissenschaftler|trainer|lehrer|künstler|sänger|schauspieler|regisseur|journalist|historiker|ökonom|psycholog|soziolog|biolog|expert|beauftragt|vorsitzend|gründer|unternehmer|berater|inhaber|intendant|kurator|präsidi|anwalt|ärzt|manager|moderator|redakteur)(?:in|e|r|en)?$|^\p{Lu}\p{L}{3,}(?:erin|orin|istin|entin|ologin|eurin|ärin|aren|ören|isten|ologen)$|^\p{L}*(?:förster|wirt|bauer|graf|gräfin)(?:in)?$|^(?:director|manager|coach|author|chef|engineer|founder|owner|chairman|chairwoman|chairperson|curator|historian|novelist|singer|actor|actress|bassist|drummer|guitarist|brewer|councillor|councilman|councilwoman|officer|analyst|editor|reporter|correspondent|host|ceo|pilot|farmer|nurse|\p{L}*(?:maker|keeper|wright|mender|monger|ographer|ologist|onomist|orist|itect)|interpret[aă]?|interpretul|artist[aă]|artistul|actrița|actorul|scriitoare?a|scriitorul|cântăreața|cântărețul|pianist[aă]|pianistul|attrice|scrittrice|scrittore|cantante|actriz|escritora?|pintora?|músic[oa]|atriz|cantora?|pisarka|pisarz|aktorka|aktor|piosenkarka|zpěvačka|zpěvák|herečka|herec|spisovatelka|spisovatel|yazar|oyuncu|şarkıcı|sanatçı|письменниця|письменник|співачка|художниця|писательница|писатель|актриса|актёр|певица|режиссёр|художница|художник)$/iu;

/** What a label may add after the name to say whom it stands for: "KEVIN BALL, HOST". */
export const hostRoles =
  /\b(?:host|co-host|cohost|anchor|moderator|interviewer|presenter|correspondent|reporter|byline|moderatorin|moderation|redaktion|presentador[a]?|conductor[a]?|moderador[a]?|animateur|animatrice|journaliste|conduttore|conduttrice|periodista|jornalista|ведущ(?:ий|ая)|корреспондент)\b|司会|聞き手|記者|主持人|记者|진행|기자/iu;

export const guestRoles =
  /\b(?:guest|interviewee|author|researcher|professor|founder|ceo|gast|invitado|invitada|invité|invitée|ospite|convidado|гость)\b|ゲスト|嘉宾|게스트/iu;

/** Words in the names of publications, matched in folded names. */
export const outletWords =
  /\b(?:magazine?|magazin|news|times|post|journal|review|radio|tv|podcast|blog|zeitung|presse|redaktion|gazette|herald|tribune|daily|weekly|diario|periodico|jornal|revista|rivista|corriere|giornale|dagblad|krant|tidning(?:en)?|gazeta|gazete|dergi|online|media|press|today|network|channel|show|the)\b|газета|журнал|новости|新聞|新闻|日报|周刊|周末|杂志|雑誌|編集部|신문|뉴스|일보|جريدة|صحيفة|مجلة|עיתון|खबर/u;
