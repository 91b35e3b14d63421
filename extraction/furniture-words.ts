/**
 * Words of what stands around articles, in any language. One list is one kind of line; its entries
 * are parted by `|` and may be patterns (but for the whole lines). Everything is in lower case.
 */

/** Whole lines, without the punctuation and arrows around them. */
export const WHOLE_LINES = `
susține jurnalismul local|susține-ne|donează|doneaza
source link|source|via|read more|read also|read next|see also|see more|more on this|more on this story
more from|related|related articles|related posts|related stories|related content|related topics|recommended
recommended for you|you may also like|you might also like|most read|most popular|trending|trending now
share|share this|share this article|share this post|share this story|share on facebook|share on twitter|share on x
share on linkedin|share on whatsapp|share via email|tweet|tweet this|pin it|email|print|print this|copy link|link copied
facebook|twitter|linkedin|whatsapp|reddit|telegram|pinterest|instagram|youtube|tumblr|flipboard|mastodon
save|bookmark|like this|like loading|loading|report this ad|skip ad|like|comment|reply|log in|login|sign in|sign up|register
subscribe|subscribe now|subscribe today|newsletter|newsletters|sign up for our newsletter|subscribe to our newsletter
follow us|follow|follow me|contact us|about us|privacy policy|terms of use|terms of service|cookie policy|cookie settings
accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|i agree|got it
advertisement|advertising|advertisements|ad|ads|sponsored|sponsored content|promoted|promoted content
story continues below|story continues below advertisement|article continues below|article continues after advertisement
continue reading|continue reading the main story|continued below|skip to content|skip to main content|back to top|top
previous|next|previous post|next post|previous article|next article|older posts|newer posts|home|menu|search|close
comments are closed|no comments|add comment|post comment|cancel reply|all rights reserved|tags|topics|categories|filed under
table of contents|contents|toggle navigation|listen to this article|listen|play|watch|download|view comments|show comments
load more|load more comments|donate|donate now|support us|become a member|advertise with us|embed|copy|edit|hide
teilen|artikel teilen|diesen artikel teilen|auf facebook teilen|auf twitter teilen|drucken|merken|anzeige|werbung|weiterlesen
mehr zum thema|lesen sie auch|lesen sie mehr|das könnte sie auch interessieren|das könnte dich auch interessieren|nach oben
newsletter abonnieren|jetzt abonnieren|abonnieren|startseite|impressum|datenschutz|kommentare|kommentieren|zurück zur übersicht
auch interessant|ähnliche artikel|verwandte artikel|zurück|weiter|schlagwörter|inhaltsverzeichnis|mehr dazu|zum seitenanfang
partager|partager cet article|imprimer|publicité|lire aussi|à lire aussi|à lire également|lire la suite|articles similaires
s'abonner|s’abonner|abonnez-vous|commentaires|sur le même sujet|retour en haut|accueil|ajouter un commentaire|répondre à cet article|réagir à cet article|suivez-nous
compartir|compartir en facebook|compartir en twitter|imprimir|publicidad|anuncio|leer más|lea también|lee también|te puede interesar
noticias relacionadas|artículos relacionados|suscríbete|suscribirse|comentarios|inicio|siguiente|anterior|volver arriba|síguenos
compartilhe|compartilhar|imprimir|publicidade|leia também|leia mais|saiba mais|notícias relacionadas|assine|comentários|veja também
condividi|stampa|pubblicità|leggi anche|leggi tutto|articoli correlati|iscriviti|commenti|continua a leggere|torna su|ti potrebbe interessare
delen|deel dit artikel|afdrukken|advertentie|lees ook|lees meer|gerelateerde artikelen|reacties|abonneren|terug naar boven
dela|annons|läs också|läs mer|del|annonce|læs også|les også|annonse|jaa|mainos|lue myös
udostępnij|drukuj|reklama|czytaj także|czytaj również|czytaj też|zobacz także|zobacz też|czytaj więcej|komentarze|polecamy
sdílet|tisk|čtěte také|související články|zdieľať|čítajte aj|megosztás|hirdetés|kapcsolódó cikkek|distribuie|citește și
поделиться|реклама|читайте также|читать далее|читать дальше|материалы по теме|новости по теме|смотрите также|комментарии|подписаться|распечатать|наверх
поділитися|читайте також|коментарі|сподели|прочетете още|paylaş|reklam|ilgili haberler|yorumlar|devamını oku|yazdır
شارك|مشاركة|إعلان|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|تعليقات|التعليقات|طباعة|اشترك|شیر کنید|تبلیغات
שתף|שתפו|פרסומת|קראו גם|תגובות|הדפסה|הירשם
sdílet na facebooku|sdílet článek|diskuse|jaa artikkeli|jaa tämä artikkeli|dela artikeln|dela på facebook|deel dit|kopírovat odkaz
oszd meg|megosztom|hozzászólások|distribuie articolul|comentarii|abonează-te|haberi paylaş|yorum yaz|yorum yap|abone ol|etiketler|kaynak
κοινοποίηση|μοιραστείτε|διαφήμιση|σχόλια|διαβάστε επίσης|δείτε επίσης|σχετικά άρθρα|εκτύπωση|εγγραφή
شارك هذا الموضوع|شارك المقال|مواضيع ذات صلة|مقالات ذات صلة|أضف تعليق|أضف تعليقاً|اترك تعليقا|الوسوم|نسخ الرابط
نظر شما|ارسال نظر|مطالب مرتبط|اخبار مرتبط|برچسب‌ها|انتهای پیام|پایان پیام|اشتراک گذاری|اشتراک‌گذاری
שתפו בפייסבוק|שתפו בטוויטר|שלחו במייל|שליחה במייל|שיתוף|כתבות נוספות|עוד בנושא|כתיבת תגובה|הוספת תגובה|הרשמה
আরও পড়ুন|আরো পড়ুন|মন্তব্য|বিজ্ঞাপন|শেয়ার করুন|شیئر کریں|مزید پڑھیں|शेयर करें|शेयर|विज्ञापन|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|टिप्पणी करें|टैग्स|हमें फॉलो करें|संबंधित खबरें
chia sẻ|lưu bài|quảng cáo|bình luận|tin liên quan|xem thêm|đọc thêm|từ khóa|gửi bình luận|ý kiến của bạn|theo dõi|in bài
bagikan|iklan|komentar|baca juga|baca selengkapnya|artikel terkait|berita terkait|tinggalkan balasan|terpopuler|topik terkait
แชร์|โฆษณา|ความคิดเห็น|แสดงความคิดเห็น|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|ติดตามเรา|แท็ก
この記事をシェアする|この記事をシェア|ツイート|はてブ|メルマガ登録|メールマガジンの登録はこちら|タグ|人気記事|エントリーはこちら|お申し込みはこちら|詳しくはこちら|アクセスランキング|前の記事|次の記事
기사 공유하기|기사공유|관련기사|많이 본 뉴스|많이 본 기사|이전 글|다음 글|댓글쓰기|댓글 쓰기|구독하기|페이스북|트위터|카카오톡|인기기사
分享到|分享至|点赞|点赞、在看，分享给更多人|原文链接|點我分享|追蹤我們|關注我們|关注我们|网友评论|發表評論|登录后发表评论|相關文章|相关文章|猜你喜欢|热门推荐|上一篇|下一篇|分享|广告|廣告|相关阅读|相關閱讀|延伸阅读|延伸閱讀|阅读更多|评论|評論|打印|返回顶部|シェア|シェアする|広告|関連記事|続きを読む|コメント|印刷|공유|공유하기|광고|관련 기사|댓글|인쇄
`;

/** Where comment forms begin, at the start of a line. */
export const COMMENT_FORM = String.raw`
(?:leave|post|write|add) (?:a|your) (?:reply|comment)(?: (?:to|on) .{0,80}| cancel reply)?$
your email address will not be published
(?:join the (?:conversation|discussion)|what do you think)\??$
(?:schreibe? (?:einen|ihren) kommentar|kommentar (?:schreiben|hinterlassen|verfassen)|hinterlasse einen kommentar)(?: .{0,40})?$
(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht
(?:laisser|écrire|poster) un commentaire(?: .{0,40})?$
votre adresse e-?mail ne sera pas publiée
(?:deja|dejar|añadir|escribe) (?:un|una|tu) (?:comentario|respuesta)(?: .{0,40})?$
tu (?:dirección de )?correo electrónico no será publicad[oa]
(?:deixe|deixar|escreva) (?:um|uma|o seu|seu) (?:comentário|resposta)(?: .{0,40})?$
o seu endereço de e-?mail não será publicado
(?:lascia|scrivi) un commento(?: .{0,40})?$
il tuo indirizzo email non sarà pubblicato
(?:geef een reactie|je e-mailadres wordt niet gepubliceerd)
(?:dodaj komentarz|twój adres e-?mail nie zostanie opublikowany)
(?:добавить комментарий|оставить комментарий|ваш адрес email не будет опубликован)
(?:bir (?:yanıt|cevap) yazın|e-posta adresiniz yayınlanmayacak)
(?:اترك (?:تعليقا|تعليقاً|ردا|ردّاً)|لن يتم نشر عنوان بريدك)
(?:发表评论|發表迴響|发表回复|コメントを残す|댓글 남기기)
`;

/** Points to another article, before a colon or an arrow. */
export const READ_ALSO = String.raw`
lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|lea también|leer más|leia também
leia mais|leggi anche|lees ook|läs också|czytaj także|czytaj też|читайте также|читайте також|اقرأ أيضا
延伸阅读|相关阅读|関連記事|(?:also )?(?:read|see) (?:also|more)|siehe auch|lesetipp|auch interessant|voir aussi
a lire aussi|lire|lire également|sur le même sujet|pour aller plus loin|en savoir plus|te puede interesar|lee también|ver también|lea más
veja também|saiba mais|ti potrebbe interessare|guarda anche|zie ook|lees meer|läs även|läs mer|se även
læs også|læs mere|les også|les mer|lue myös|lue lisää|czytaj również|czytaj więcej|zobacz także
zobacz też|przeczytaj też|polecamy|čtěte také|přečtěte si|čtěte|související|čítajte aj|olvassa el
ajánljuk|kapcsolódó|citește și|citește mai mult|vezi și|ilgili haber|bunu da oku|ayrıca oku
διαβάστε(?: επίσης| ακόμα| ακόμη)?|δείτε(?: επίσης| ακόμα)?|читайте ещё|читать далее|читайте по теме
смотрите также|по теме|по темі|дивіться також|прочетете още|вижте още|للمزيد|شاهد أيضا|اقرأ أيضاً
اقرأ المزيد|مواضيع ذات صلة|بیشتر بخوانید|بخوانید|مطلب مرتبط|קראו גם|קראו עוד|עוד בנושא
(?:यह|ये) भी पढ़ें|और पढ़ें|xem thêm|đọc thêm|mời đọc|tin liên quan|baca juga|baca selengkapnya
simak juga|lihat juga|อ่านเพิ่มเติม|อ่านต่อ|あわせて読みたい|関連|続きは|こちらも|관련기사|관련 기사|함께 읽기|相關閱讀|相关报道|相關文章|相关文章
ilginizi çekebilir|bunlar da ilginizi çekebilir|原文链接|原文鏈接|延伸閱讀
`;

/** What an article is filed under, before a colon. */
export const TOPICS = String.raw`
tags?|tagged|categor(?:y|ies)|keywords|topics|schlagw[oö]rter|étiquettes|etiquetas|метки|теги|标签|тэги
ключевые слова|мітки|етикети|etiketler?|etykiety|tagi|štítky|címkék|etichete|avainsanat|asiasanat
nyckelord|ämnen|ετικέτες|الوسوم|كلمات مفتاحية|كلمات دلالية|برچسب‌?(?: )?ها|תגיות|टैग्स?|từ khóa
kata kunci|topik|แท็ก|タグ|キーワード|관련태그|태그|关键词|關鍵詞|標籤
`;

/** Where a text comes from and who answers for it, before a colon. */
export const SOURCE = String.raw`
source|quelle|bron|källa|lähde|źródło|zdroj|forrás|sursa|kaynak|πηγή|источник|джерело|المصدر|منبع|מקור
स्रोत|nguồn|sumber|ที่มา|出典|来源|來源|출처|责任编辑|責任編輯|编辑|責編|responsible editor
`;

/** Invites to share, before a colon or the names of services. */
export const SHARE = String.raw`
share|teilen|partager|compartir|compartilhar|condividi|delen|dela|udostępnij|sdílet|megosztás|distribuie
поделиться|поділитися|сподели|paylaş|شارك|مشاركة|اشتراک‌?گذاری|שתפו|שיתוף|शेयर करें|chia sẻ|bagikan|แชร์
シェア|공유|分享到?|κοινοποίηση
`;

/** Services to share with. */
export const SERVICES = String.raw`
facebook|twitter|x|whatsapp|linkedin|telegram|email|e-mail|mail|вконтакте|одноклассники|viber|line|zalo
tumblr|pinterest|reddit|فيسبوك|تويتر|واتساب|פייסבוק|טוויטר|微信|微博|페이스북|트위터|카카오톡
`;

/** Invites to subscribe or to follow, at the start of a line. */
export const SUBSCRIBE = String.raw`
abonn(?:ieren|ez|eer|er)|melden sie sich|inscrivez-vous|recevez|suscríbete|suscríbase|síguenos|subscreva
assine|inscreva-se|receba|siga|iscriviti|seguici|schrijf je in|wil je (?:elke|iedere)|volg ons
prenumerera|följ oss|anmäl dig|følg os|tilaa|seuraa meitä|zapisz się|subskrybuj|obserwuj nas|polub nas
přihlaste se|odebírejte|sledujte nás|iratkozz|iratkozzon|kövess(?:en)? minket|ha tetszett|abonează
abonați|urmărește|urmăriți|abone ol|takip ed|bizi takip|ακολουθήστε|εγγραφείτε|γραφτείτε|подписывайтесь
подпишитесь|следите за|присоединяйтесь|підписуйтесь|підпишіться|стежте за|اشترك|اشتركوا|تابعنا|تابعونا
به کانال|ما را در|הירשמו|הצטרפו|עקבו|हमें फॉलो|सब्सक्राइब|हमसे जुड़|đăng ký|theo dõi|berlangganan
ikuti kami|simak berita|dapatkan|ติดตาม|สมัครรับ|구독|(?:フォロー|登録)する
`;

/** What one subscribes to, later in the line. */
export const SUBSCRIBED = String.raw`
news|letter|lettre|nieuwsbrief|boletim|boletín|biuletyn|hírlevél|bülten|δελτίο|канал|розсилк|рассылк
telegram|facebook|instagram|twitter|google|youtube|whatsapp|rss|messenger|e-?mail|مجموعت|قناة|کانال
تلگرام|النشرة|עדכונים|ניוזלטר|चैनल|व्हाट्सएप|kênh|kami|เฟซ|ไลน์|알림|消息|ismerőseid
`;

/** All rights reserved. */
export const RIGHTS = String.raw`
tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados
tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone
všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır
με επιφύλαξη παντός δικαιώματος|все права защищены|усі права захищено|всички права запазени
جميع الحقوق محفوظة|کلیه حقوق محفوظ است|تمامی حقوق محفوظ است|כל הזכויות שמורות|सर्वाधिकार सुरक्षित
bản quyền thuộc .{1,40}|hak cipta .{1,40}|สงวนลิขสิทธิ์.{0,40}|無断転載を?禁.{0,10}|.{0,20}무단 ?전재.{0,30}
.{0,20}저작권자.{0,60}|版权所有.{0,40}|版權所有.{0,40}|未经授权.{0,20}|転載禁止
`;

/** Where a weblog says who posted when, and under what. */
export const POSTED = String.raw`
publié (?:par|dans)|publicado (?:por|en|em)|pubblicato (?:da|in)|geplaatst (?:door|in)
veröffentlicht (?:von|in|unter)|opublikowane przez|autor: .{1,40} o \d|upublikowano|zveřejnil|bejegyezte
опубликовано в|опубліковано в|ek(?:leyen|lendi)|gönderen|αναρτήθηκε|פורסם (?:בקטגוריה|על ידי)
نشر(?:ت|ه)? (?:في|بواسطة)|diposting|đăng bởi|postat (?:de|în)|publicerat (?:av|i)|skrevet av|lähettänyt
投稿者|カテゴリ
`;

/** Asks to press a link. */
export const CLICK_HERE = String.raw`
hier klicken|klicken sie hier|cliquez ici|cliquer ici|haga clic aquí|haz clic aquí|clique aqui
clicca qui|fai clic qui|klik hier|klicka här|klikk her|klik her|klikkaa tästä|kliknij tutaj|klikněte zde
kattints ide|click aici|için tıklayın(?:ız)?|buraya tıklayın(?:ız)?|κάντε κλικ εδώ|πατήστε εδώ
нажмите здесь|перейдите по ссылке|тисніть тут|اضغط هنا|اینجا کلیک کنید|לחצו כאן|यहां क्लिक करें
bấm vào đây|klik di sini|คลิกที่นี่|こちらをクリック|여기를 클릭|点击这里|點擊這裡
`;

/** For subscribers only, at the start of a line. */
export const PAYWALL = String.raw`
this (?:article|content) is (?:only )?(?:for|available to) (?:subscribers|members)
dieser (?:artikel|inhalt) ist (?:nur )?für abonnent|cet article est réservé aux abonnés|déjà abonné
(?:este|esta) (?:artículo|contenido|noticia) es (?:solo )?para suscriptores
(?:conteúdo|reportagem) exclusiv[oa] para assinantes
(?:contenuto|articolo) (?:riservato agli|per) abbonati|dit artikel is (?:alleen )?voor abonnees
artykuł dostępny (?:tylko )?dla|下載app|下载app|打开app|アプリで|この記事は(?:有料|会員)|有料会員|会員限定|이 기사는 유료
`;

/** Points to the whole text elsewhere. */
export const READ_WHOLE = String.raw`
read the (?:full|whole)|lesen sie (?:den|das) (?:ganzen?|vollständigen?)
lire l['’](?:article|entretien) (?:complet|en entier)|lea (?:el artículo|la entrevista) complet[oa]
leia a (?:matéria|entrevista|reportagem) completa|leggi l['’](?:articolo|intervista) complet[oa]
lees het hele
`;

/** Whose picture it is, before a colon. */
export const PICTURE = String.raw`
photos?|image|picture|pic|photograph|photo credits?|image credits?|photo by|image by|foto|fotos|bild
bilder|bildquelle|bildnachweis|fotocredit|crédit photo|crédits?|imagen|fotografía|фото|照片|图|写真|fot
fotoğraf|fotografie|fotó|φωτογραφία|φωτο|صورة|تصوير|عکس|צילום|תמונה|फोटो|ảnh|ภาพ|写真提供|撮影|사진|攝影|摄影|图片来源
图注|图说|圖說|图片说明|crédito|créditos|kuva|kuvat|zdjęcie|zdjęcia|снимка|снимки|slika|slike|illustration|abbildung
`;

/** Above a newsletter: the whole line, but for "here". */
export const IN_BROWSER = String.raw`
having trouble (?:reading|viewing) this .{1,80}|view (?:it )?online|view web version
(?:view|read|open|see) (?:this |the )?(?:e?-?mail|newsletter|message|it)? ?(?:online|in (?:your|a|the) (?:web )?browser)
(?:diesen? (?:e-?mail|newsletter) )?im browser (?:ansehen|anzeigen|öffnen|lesen)
(?:voir|lire|afficher|ouvrir) .{0,40}dans (?:votre|le) navigateur|voir la version en ligne
(?:ver|abrir) .{0,40}(?:navegador|en línea)|visualizza .{0,40}browser|bekijk .{0,40}browser
(?:visa|öppna|läs) .{0,40}webbläsaren?|(?:zobacz|wyświetl|otwórz) .{0,40}przeglądarce
(?:открыть|посмотреть|читать) .{0,40}браузере
`;

/** Below a newsletter: "You are receiving this ...", before its name. */
export const RECEIVING = String.raw`
you(?:['’]re| are) (?:receiving|getting) this|you(?:['’]ve)? received this|this
(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) diesen?|diese|vous recevez cet?
(?:recibes|recibe|has recibido) este|você (?:está recebendo|recebeu) est[ea]|(?:ricevi|hai ricevuto) questa
(?:je|u) ontvangt deze|du får (?:det här|detta)|вы получили это|otrzymujesz tę
`;

/** What a newsletter is called there. */
export const NEWSLETTER = String.raw`
e-?mail(?! address)|newsletter|message|mail|nachricht|courriel|correo|mensaje|mensagem|utskicket|письмо|wiadomość
`;

/** What goes on after its name; a sentence that goes on in any other way is text. */
export const BECAUSE = String.raw`
because|was sent to|weil|wurde an|parce|car|porque|perché|omdat|eftersom|потому|ponieważ
`;

export const UNSUBSCRIBE = String.raw`
unsubscribe|manage (?:your )?(?:preferences|subscription)|update (?:your )?preferences
(?:hier |newsletter |vom newsletter )?(?:abmelden|abbestellen)|se désabonner|se désinscrire|vous désabonner
darse de baja|cancelar (?:la )?suscripción|cancelar inscrição|descadastrar|annulla l['’]iscrizione|disiscriviti
uitschrijven|afmelden|avregistrera|avsluta prenumerationen|wypisz się|отписаться
`;

/** What may follow {@link UNSUBSCRIBE} on its line. */
export const UNSUBSCRIBE_WHERE = String.raw`
(?:here|hier|ici|aquí|aqui)|(?:from|von|vom|de|van) .{1,60}
`;
