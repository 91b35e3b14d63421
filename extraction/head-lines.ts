import { plainKey } from './page-text.js';

/** Words a date or reading-time line is made of, besides digits, in the languages met most. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september ' +
    'oct october nov november dec december st nd rd th am pm a m p at on of gmt utc est edt cet cest bst ' +
    'pst pdt et pt published updated posted last modified date first created ' +
    'min mins minute minutes read reading time reads hours hour ago days day ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so januar februar märz ' +
    'mai juni juli oktober dezember dez okt mrz uhr um am vom veröffentlicht aktualisiert stand minuten lesezeit der ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre ' +
    'octobre novembre décembre publié mis à jour le h ' +
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto ' +
    'septiembre octubre noviembre diciembre de del publicado actualizado el ' +
    'segunda terça quarta quinta sexta feira janeiro fevereiro março maio junho julho setembro outubro ' +
    'novembro dezembro em às ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno luglio ' +
    'settembre ottobre dicembre pubblicato il ' +
    'januari februari maart mei juni augustus oktober geplaatst op gepubliceerd ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря г года в ' +
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня ' +
    'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ' +
    // What newspapers put beside a date: published, updated, read, seen, commented.
    'upd last edited views comment comments gelesen aufrufe zuletzt geändert kommentar ' +
    'temps lecture lire modifié créé commentaire commentaires vues à actualizada actualización lectura min ' +
    'tiempo comentario comentarios visto publicada publicado atualizado atualizada há meses horas leitura comentários ' +
    'modifica modificato aggiornato alle ore lettura minuti commenti tempo di ' +
    'bijgewerkt gewijzigd leestijd reacties om uur laatst publicerad publicerat uppdaterad uppdaterat lästid kl ' +
    'opdateret publiceret oppdatert publisert læsetid lesetid julkaistu päivitetty klo lukuaika ' +
    'opublikowano aktualizacja zaktualizowano godz data dodania komentarzy komentarze czas czytania r ' +
    'publikováno aktualizováno vydáno zveřejněno dne publikované aktualizované frissítve megjelent közzétéve perc ' +
    'publicat actualizat ora la data comentarii vizualizări yayınlanma yayın güncelleme güncellenme son tarihi giriş okunma dk ' +
    'δημοσίευση δημοσιεύτηκε ενημέρωση ενημερώθηκε τελευταία στις ώρα λεπτά ανάγνωση ' +
    'опубликовано обновлено изменено просмотров просмотры просмотра комментариев комментарии комментария время чтения мин минут часов назад сегодня вчера ' +
    'опубліковано оновлено переглядів перегляди коментарів коментарі хв публикувана обновена прегледи ' +
    'نشر نشرت تاريخ النشر آخر تحديث الساعة صباحا صباحاً مساء مساءً م ص هـ توقيت مكة انتشار ساعت تاریخ زمان شناسه بروزرسانی به‌روزرسانی کد خبر ' +
    'פורסם עודכן בשעה שעה תאריך प्रकाशित अपडेट अपडेटेड पर बजे ist updated ' +
    '公開日 更新日 公開 投稿日 最終更新 発行 配信 更新时间 发布时间 發布 更新時間 发表 阅读 浏览 字号 大 中 小 ' +
    '입력 수정 등록 승인 최종수정 기사입력 기사수정 댓글 조회 조회수 오전 오후 ' +
    'thứ hai ba tư năm sáu bảy chủ nhật ngày tháng cập đăng lúc gmt ' +
    'dipublikasikan diperbarui diterbitkan tayang pukul wib wita wit menit baca เผยแพร่ อัปเดต วันที่ น เวลา ' +
    '年 月 日 时 分 時 发布 更新 年月日 년 월 일'
  ).split(' '),
);
const LONGEST_DATE = 90;
const LONGEST_BYLINE = 120;
const BYLINE =
  /^(?:(?:text|texte?|story|words|interview|report|article|written|posted|published|escrito|publicado|pubblicato|geplaatst|geschreven)\s+)?(?:by|von|par|por|da|di|a cura di|door|av|af|przez|propos recueillis par|de|του|της|от|від|oleh|tarafından|بقلم|כתב[הו]?|מאת)\s*[::]?\s+(?=\S)/iu;
/** Words for who did what, before a colon, a slash or the name itself. */
const CREDIT =
  /^(?:text(?:e|o)?|autor(?:in|a|ka)?|auteure?|author|foto(?:s|grafie|grafía|grafia)?|photos?|bilder?|interview|reporter|редактор|автор|текст|беседовал[аи]?|интервью|фото|розмовляла?|спілкува(?:вся|лася)|tekst|teksti|kuvat?|texto|testo|fotoğraf|röportaj|söyleşi|haber|muhabir|yazar|κείμενο|συντάκτης|φωτογραφίες|ρεπορτάζ|szerző|szöveg|fotó|írta|autor foto|rozmawia(?:ł|ła)?|zdjęcia|penulis|editor|reporter|foto oleh|tác giả|bài|ảnh|เรื่อง|ภาพ|ผู้เขียน|文|取材|写真|撮影|聞き手|構成|編集|作者|记者|記者|撰文|摄影|攝影|采写|編輯|来源|來源|글|사진|취재|기자|حاوره?ا?|حوار|كتب|كتبت|تصوير|إعداد|نویسنده|گفت‌وگو|عکس|ראיין|ראיינה|צילום|צילומים|लेखक|रिपोर्ट|written by|फोटो)(?:\s?[：:/／|·・＝=]\s?|\s+(?=\p{Lu}|\p{Lo}))/iu;

/** Names of months and weekdays, long and short, in one language; empty where it is unknown. */
function calendarWords(lang: string): ReadonlySet<string> {
  const known = calendars.get(lang);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { weekday: 'long' },
    { weekday: 'short' },
  ] as const) {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    // Every 29th day meets each month and each weekday within a year.
    for (let day = 0; day < 366; day += options.weekday === undefined ? 29 : 1) {
      if (options.weekday !== undefined && day > 6) break;
      const text = format.format(Date.UTC(2021, 0, 1 + day)).toLowerCase();
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word);
    }
  }
  calendars.set(lang, words);
  return words;
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Whether a line only says when: "Sat. Jan 22nd, 2022", "Updated 3 May 2020, 10:15 GMT", "9 min read". */
export function isDateLine(line: string, lang: string | null = null): boolean {
  if (line.length > LONGEST_DATE || !/\p{N}/u.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return /\p{N}{1,4}[./:-]\p{N}{1,2}/u.test(line);
  const rest = words.filter((word) => !DATE_WORDS.has(word));
  if (rest.length === 0 || lang === null) return rest.length === 0;
  const calendar = calendarWords(lang);
  return rest.every((word) => calendar.has(word));
}

/** Whether a line only says who wrote it: "By Ada Byron", or the very name the page declares. */
export function isByline(line: string, byline: string | null): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  const key = plainKey(line);
  if (byline !== null && key !== '' && plainKey(byline).includes(key) && key.length >= 4)
    return true;
  if (!BYLINE.test(line)) return false;
  const name = line.replace(BYLINE, '');
  // "By the time we met, ..." is a sentence: names are capitalised and end without a full stop.
  if (/[.!?…:]$/.test(name)) return false;
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const named = words.filter(
    (word) => !/^\p{Ll}/u.test(word) || DATE_WORDS.has(word.toLowerCase()),
  );
  return words.length > 0 && words.length <= 14 && named.length >= words.length * 0.6;
}

/**
 * Whether a line only says who wrote the article or when: "Ada Byron · 3 March 2021 · 9 min read",
 * "Ada Byron, 3 March 2021", "Text Ada Byron".
 */
export function isHeadLine(
  line: string,
  byline: string | null,
  lang: string | null = null,
): boolean {
  const pieces = piecesOf(line);
  if (pieces.length === 0) return false;
  const isCertain = (piece: string): boolean => isDateLine(piece, lang) || isByline(piece, byline);
  if (pieces.every(isCertain) || isCreditLine(line)) return true;
  const parts = pieces.flatMap((piece) =>
    isDateLine(piece, lang) ? [piece] : piece.split(/\s*[,،、]\s*/u),
  );
  return (
    parts.some((part) => saysWhen(part, lang)) &&
    parts.every((part) => isCertain(part) || isCreditLine(part) || isNameLike(part))
  );
}

function piecesOf(line: string): readonly string[] {
  return line
    .split(/\s*[·•|｜]\s*|\s+[–—-]\s+|\s{2,}/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** A whole date, and not only a number. */
function saysWhen(text: string, lang: string | null): boolean {
  return isDateLine(text, lang) && /\p{N}{4}|\p{N}{1,2}[./:-]\p{N}{1,2}/u.test(text);
}

/** "Text Ada Byron Photos Ivo Lind", "写真：川本洋". */
function isCreditLine(line: string): boolean {
  const label = CREDIT.exec(line)?.[0];
  if (label === undefined || line.length > LONGEST_BYLINE) return false;
  const rest = line.slice(label.length);
  if (/[.!?。！？؟;]$/u.test(rest)) return false;
  const words = rest.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const cased = /\p{Lu}/u.test(rest);
  return (
    words.length > 0 &&
    words.length <= 14 &&
    small <= words.length * 0.4 &&
    (cased || rest.length <= 40)
  );
}

/** A few words that could be somebody's name, an outlet's or a place's. */
function isNameLike(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  if (words.length === 0 || words.length > 5 || text.length > 40 || /[:!?。！？؟]/u.test(text))
    return false;
  if (/\p{Lu}/u.test(text)) return words.every((word) => !/^\p{Ll}{4,}/u.test(word));
  return !/[\p{Ll}]/u.test(text) && words.length <= 4;
}
