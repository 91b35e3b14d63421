/**
 * Whole lines that name a tool or a panel beside an article, in any language: text size, players,
 * galleries, what others read. Parted by `|`, in lower case, without the punctuation around them.
 */
export const PANEL_LINES = `
text size|font size|change text size|decrease font size|increase font size|print version|printer friendly|e-mail this
enlarge|enlarge image|enlarge photo|enlarge this image|click to enlarge|view full size|view larger image|view image in gallery
photo|photos|image|images|video|play video|watch video|video transcript|photo gallery|image gallery|view gallery|slideshow
hide caption|toggle caption|show caption|fullscreen|full screen|story tools|article tools|related items|related tags
related links|related coverage|related video|related videos|related news|related topics|recommended stories|recommended reading
recommended related news|suggested reading|more stories|more news|latest news|latest stories|top stories|editor's picks
editor’s picks|editors' picks|editors’ picks|don't miss|don’t miss|up next|read this next|more like this|explore more
what's this|what’s this|learn more|find out more|facebook activity|facebook comments|add us on facebook|like us on facebook
member comments|reader comments|reader discussion|add your comment|join the conversation|be the first to comment
show more|show less|view more|view all|view complete list|view as one page|next page|previous page|show all
add to favorites|add to favourites|add to reading list|save for later|save article|report an error|report a typo
gift this article|give this article|reprints|reprints & permissions|request reprint|copyright information
schriftgröße|bild vergrößern|vergrößern|bildergalerie|fotostrecke|zur bildergalerie|video abspielen|artikel anhören|mehr anzeigen
mehr lesen|meistgelesen|meist gelesen|zur startseite|leserkommentare|fehler melden|weitere artikel|weitere themen|zum thema
agrandir|agrandir l'image|taille du texte|voir la vidéo|voir plus|les plus lus|les plus lues|écouter l'article|écouter l’article
offrir cet article|lire plus tard|à la une|vidéo|vidéos|diaporama|signaler une erreur|sur le même thème|articles liés
ampliar|ampliar foto|tamaño de letra|ver vídeo|ver video|ver más|lo más leído|lo más visto|más noticias|más información
escuchar noticia|galería|fotogalería|te recomendamos|ver mais|mais lidas|ouvir|mais notícias|galeria de fotos|relacionadas
ingrandisci|più letti|i più letti|guarda il video|ascolta|galleria fotografica|fotogallery|vergroten|meest gelezen
meer nieuws|luister|bekijk ook|förstora|mest läst|mest läst just nu|relaterat|forstør|mest læst|mest lest|relatert|suurenna
luetuimmat|powiększ|najczęściej czytane|galeria zdjęć|zvětšit|nejčtenější|galerie|fotogalerie|najčítanejšie
kapcsolódó írások|kapcsolódó|legolvasottabb|galéria|mărește|cele mai citite|citește și|увеличить|самое читаемое|популярное
фотогалерея|слушать|похожие статьи|новости партнеров|смотреть видео|найпопулярніше|читати далі|най-четени|en çok okunanlar
yazı boyutu|dinle|fotoğraf galerisi|benzer haberler|τα πιο δημοφιλή|φωτογραφίες|المزيد|الأكثر قراءة|قد يعجبك أيضا|قصص مقترحة
مواضيع متعلقة|روابط ذات صلة|استمع|پربازدیدترین|بیشتر بدانید|הנקראות ביותר|הגדל|सबसे ज्यादा पढ़े गए|संबंधित खबरें
đọc nhiều|tin mới|xem nhiều|cỡ chữ|nghe|terkini|berita lainnya|ข่าวล่าสุด|相关新闻|相關新聞|相关阅读|延伸阅读|延伸閱讀
相关链接|热门新闻|最新消息|字体|查看大图|点击查看|打印|保存|关闭|意见反馈|関連ニュース|関連リンク|画像を拡大|写真を拡大
拡大する|続きを読む|関連キーワード|관련 뉴스|글자 크기|글자크기|뉴스듣기|폰트|기사 듣기|많이 본 기사
`;
