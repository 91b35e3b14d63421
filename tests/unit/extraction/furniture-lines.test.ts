import { describe, expect, test } from 'vitest';
import { furnitureOf } from '../../../extraction/furniture-lines.js';
import { isHeadLine } from '../../../extraction/head-lines.js';

describe('furnitureOf', () => {
  test.each([
    'Source link',
    'By admin',
    'Leave a Reply',
    'Leave a Reply to Ada',
    'Your email address will not be published. Required fields are marked *',
    'SHARE THIS ARTICLE',
    '» Read more',
    'Read more: The boat that did not leak',
    'Advertisement',
    'Sign up for our weekly newsletter',
    'We use cookies to improve your experience.',
    '© 2021 Harbour Weekly. All rights reserved.',
    '12 Comments',
    'Deine E-Mail-Adresse wird nicht veröffentlicht.',
    'Lesen Sie auch: Die erste Fähre',
    'Laisser un commentaire',
    'Deja un comentario',
    'Lascia un commento',
    'Читайте также',
    '相关阅读',
    'View this email in your browser',
    'Diese E-Mail im Browser ansehen',
    'You are receiving this email because you signed up at harbour.example.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.',
    'Unsubscribe | Update your preferences',
    'Unsubscribe from this list',
    'Se désabonner',
    'Was this email forwarded to you? Sign up here.',
    'Share | Print',
    'Bagikan | Iklan',
    'İlginizi çekebilir: Kelebek vadisi açıldı',
    'Wil je niets missen? Schrijf je in voor onze nieuwsbrief.',
    'Подписывайтесь на наш канал в Telegram',
    'Haberin devamı için tıklayın',
    'ये भी पढ़ें: मेले में भीड़',
    'جميع الحقوق محفوظة',
    'שיתוף | תגובות',
    '무단 전재 및 재배포 금지',
    'ที่มา: นิตยสารใบไม้',
    'Pubblicato da Marta alle 21:30',
    'Text size',
    '[+] Enlarge',
    'More stories »',
    'E-mail | Print | Share',
    'A A A',
    'Comments powered by Disqus',
    'Read or share this story: https://quay.example/boats',
    'By signing up, you agree to our terms and that we may write to you.',
    'You can unsubscribe at any time.',
    'Already a subscriber? Log in',
    'To continue reading this article, please subscribe.',
    'Get the best of the harbour in your inbox every morning',
    'Vous pouvez vous désinscrire à tout moment grâce au lien.',
    'Bild vergrößern',
    '相关新闻',
    '관련 뉴스',
  ])('%j is furniture', (line) => {
    expect(furnitureOf(line)?.reason).toBe('boilerplate');
  });

  test.each([
    'Ivo Lind ivo@quay.example',
    '최윤호 기자 (uknow@quay.example)',
    'First published 3 March 2021',
  ])('%j says who or when', (line) => {
    expect(furnitureOf(line)?.reason).toBe('byline');
  });

  test.each([
    'Photo: Ivo Lind',
    'Foto: Ivo Lind / Agentur',
    'Image credit: I. Lind',
    'Ông Lộc và cánh diều dài bốn mét. Ảnh: Quốc Hưng',
    'Four hundred pipes, one mouse nest. (Photo: Till Averdiek)',
    '譚伯的工場只剩一盞燈。（梁曉彤攝）',
    'Снимки: личен архив',
  ])('%j is a caption', (line) => {
    expect(furnitureOf(line)?.reason).toBe('caption');
  });

  test.each([
    'Listen. I came by boat.',
    'Listen.',
    'Share this article with nobody, she said, and poured the tea.',
    'By the time we reached the quay it was dark.',
    'The source links the two harbours, and has done so for years.',
    'We use cookies as bait, and biscuits in winter.',
    'Read more books, she says.',
    'I have no comments on that.',
    'Photography was her first love: light, water, and patience.',
    'Leave a light on for me.',
    'Q: Home?',
    'Advertisements paid for the lighthouse.',
    'Lind: Read more?',
    'You are receiving this prize because you never gave up.',
    'This message was hard to write, and harder to send.',
    'This newsletter began on a ferry.',
    'Unsubscribe, he said, and threw the paper into the harbour.',
    'I took only one photo: my mother at the door.',
    'We built it ourselves (with the photo club)',
    'Follow the canal until you smell bread, then ask again.',
    'Share it, he said, and I did.',
    'Theo tôi, đừng vội.',
    '구독하는 사람은 없어요.',
    'Читайте больше, говорит она.',
    'À lire le soir, avec du thé.',
    'Powered by wind, the mill ground our flour for a hundred years.',
    'Already a keeper of boats, he bought a second quay.',
    'You can write to me: ada@quay.example is read every morning.',
    'Enlarge the harbour, they said, and the herring will come.',
    'By signing up for the crossing he lost his winter.',
    'Get the best boat you can, my father said.',
    'A',
    'Q',
    'A:',
  ])('%j is text', (line) => {
    expect(furnitureOf(line)).toBeNull();
  });
});

describe('isHeadLine', () => {
  test.each([
    'Sat. Jan 22nd, 2022',
    'Thursday, 4 March 2021',
    '2021-03-04',
    'Published 4 March 2021, 10:15 GMT',
    '9 min read',
    'By Ada Byron',
    'By Ada Byron and Ivo Lind',
    'Von Ivo Lind',
    'Ivo Lind · March 3, 2021 · 9 min read',
    'By Ivo Lind | 4 March 2021',
    '4. März 2021, 10:15 Uhr',
    '2021年3月4日',
    'Jitka Malá, 8. 10. 2020',
    'Text: Ada Byron, Fotos: Ivo Lind',
    '배수현 기자 입력 2021.03.08 06:00 수정 2021.03.08 09:12',
    '取材・文＝内海まどか',
  ])('%j says who or when', (line) => {
    expect(isHeadLine(line, 'Ivo Lind')).toBe(true);
  });

  test.each([
    'By the time we met, the tide had turned.',
    'On 4 March the boat leaked.',
    'In May 2021 she stopped',
    'Ivo Lind: How did you come to the harbour?',
    'May I?',
    'Text is all that is left of the town',
    'Harbour, 4 boats, no wind',
    'Interview with a keeper of bees',
  ])('%j is text', (line) => {
    expect(isHeadLine(line, 'Ivo Lind')).toBe(false);
  });

  test.each([
    ['cs', 'Jitka Malá, 8. října 2020'],
    ['hu', '2020. szeptember 3., csütörtök'],
    ['fa', '۲۵ اسفند ۱۳۹۹'],
    ['el', '25 Ιουλίου 2020, 12:30'],
    ['id', 'Minggu, 14 Feb 2021 10:02 WIB'],
    ['sw', '4 Machi 2021'],
  ])('knows the calendar of %s: %j', (lang, line) => {
    expect(isHeadLine(line, null, lang)).toBe(true);
  });
});
