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
    '年 月 日 时 分 時 发布 更新 年月日 년 월 일'
  ).split(' '),
);
const LONGEST_DATE = 90;
const LONGEST_BYLINE = 120;
const BYLINE =
  /^(?:(?:text|story|words|interview|report|article|written|posted|published)\s+)?(?:by|von|par|por|da|di|door|av|af|przez|propos recueillis par|автор|автор:|текст|文|作者|記者|记者|بقلم)\s*[::]?\s+(?=\S)/iu;

/** Whether a line only says when: "Sat. Jan 22nd, 2022", "Updated 3 May 2020, 10:15 GMT", "9 min read". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE || !/\p{N}/u.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return /\p{N}{1,4}[./:-]\p{N}{1,2}/u.test(line);
  return words.every((word) => DATE_WORDS.has(word));
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

/** Whether a line only says who wrote the article or when: "Ada Byron · 3 March 2021 · 9 min read". */
export function isHeadLine(line: string, byline: string | null): boolean {
  const pieces = line.split(/\s*[·•|]\s*|\s+[–—-]\s+/u).filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  const isDated = pieces.length > 1 && pieces.some(isDateLine);
  return pieces.every(
    (piece) => isDateLine(piece) || isByline(piece, byline) || (isDated && isBareName(piece)),
  );
}

/** "Ada Byron", "Ada M. van Byron": believed to be the author's only beside a date. */
function isBareName(piece: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(piece);
}
