/**
 * Words a date or reading-time line is made of, besides digits and what the calendar of the page's own
 * language calls months and weekdays.
 */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `
mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday jan
january feb february mar march apr april may jun june jul july aug august sep sept september oct october
nov november dec december st nd rd th am pm a m p at on of gmt utc est edt cet cest bst pst pdt et pt
published updated posted last modified date first created min mins minute minutes read reading time
reads hours hour ago days day montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr
sa so januar februar märz mai juni juli oktober dezember dez okt mrz uhr um vom veröffentlicht
aktualisiert stand minuten lesezeit der lundi mardi mercredi jeudi vendredi samedi dimanche janvier
février mars avril juin juillet août septembre octobre novembre décembre publié mis à jour le h lunes
martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre octubre noviembre diciembre de del publicado actualizado el segunda terça quarta quinta sexta
feira janeiro fevereiro março maio junho julho setembro outubro novembro dezembro em às lunedì martedì
mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre
dicembre pubblicato il januari februari maart mei augustus geplaatst op gepubliceerd stycznia lutego
marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia января февраля марта
апреля мая июня июля августа сентября октября ноября декабря г года в січня лютого березня квітня травня
червня липня серпня вересня жовтня листопада грудня ocak şubat mart nisan mayıs haziran temmuz ağustos
eylül ekim kasım aralık upd edited views comment comments gelesen aufrufe zuletzt geändert kommentar
temps lecture lire modifié créé commentaire commentaires vues actualizada actualización lectura tiempo
comentario comentarios visto publicada atualizado atualizada há meses horas leitura comentários modifica
modificato aggiornato alle ore lettura minuti commenti tempo bijgewerkt gewijzigd leestijd reacties om
uur laatst publicerad publicerat uppdaterad uppdaterat lästid kl opdateret publiceret oppdatert
publisert læsetid lesetid julkaistu päivitetty klo lukuaika opublikowano aktualizacja zaktualizowano
godz data dodania komentarzy komentarze czas czytania r publikováno aktualizováno vydáno zveřejněno dne
publikované aktualizované frissítve megjelent közzétéve perc publicat actualizat ora la comentarii
vizualizări yayınlanma yayın güncelleme güncellenme son tarihi giriş okunma dk δημοσίευση δημοσιεύτηκε
ενημέρωση ενημερώθηκε τελευταία στις ώρα λεπτά ανάγνωση опубликовано обновлено изменено просмотров
просмотры просмотра комментариев комментарии комментария время чтения мин минут часов назад сегодня
вчера опубліковано оновлено переглядів перегляди коментарів коментарі хв публикувана обновена прегледи
نشر نشرت تاريخ النشر آخر تحديث الساعة صباحا صباحاً مساء مساءً م ص هـ توقيت مكة انتشار ساعت تاریخ زمان
شناسه بروزرسانی به‌روزرسانی کد خبر פורסם עודכן בשעה שעה תאריך प्रकाशित अपडेट अपडेटेड पर बजे ist 公開日 更新日
公開 投稿日 最終更新 発行 配信 更新时间 发布时间 發布 更新時間 发表 阅读 浏览 字号 大 中 小 입력 수정 등록 승인 최종수정 기사입력 기사수정 댓글 조회 조회수 오전 오후 thứ hai
ba tư năm sáu bảy chủ nhật ngày tháng cập đăng lúc dipublikasikan diperbarui diterbitkan tayang pukul
wib wita wit menit baca เผยแพร่ อัปเดต วันที่ น เวลา 年 月 日 时 分 時 发布 更新 年月日 년 월 일
`
    .trim()
    .split(/\s+/),
);

/** Words for who did what, in front of the name. Parted by `|`; entries may be patterns. */
export const CREDIT_WORDS = String.raw`
source|fuente|fonte|quelle|bron|kaynak|sumber|nguồn|źródło|zdroj|источник|джерело|πηγή|المصدر|منبع|מקור
text(?:e|o)?|autor(?:in|a|ka)?|auteure?|author|foto(?:s|grafie|grafía|grafia)?|photos?|bilder?|interview
reporter|редактор|автор|текст|беседовал[аи]?|интервью|фото|розмовляла?|спілкува(?:вся|лася)|tekst|teksti
kuvat?|texto|testo|fotoğraf|röportaj|söyleşi|haber|muhabir|yazar|κείμενο|συντάκτης|φωτογραφίες|ρεπορτάζ
szerző|szöveg|fotó|írta|autor foto|rozmawia(?:ł|ła)?|zdjęcia|penulis|editor|foto oleh|tác giả|bài|ảnh
เรื่อง|ภาพ|ผู้เขียน|文|取材|写真|撮影|聞き手|構成|編集|作者|记者|記者|撰文|摄影|攝影|采写|編輯|来源|來源|글|사진|취재|기자|حاوره?ا?|حوار|كتب|كتبت
تصوير|إعداد|نویسنده|گفت‌وگو|عکس|ראיין|ראיינה|צילום|צילומים|लेखक|रिपोर्ट|written by|फोटो
`;
