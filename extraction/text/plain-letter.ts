import { LIMITS } from '../../core/limits.js';
import type { Unwrapped } from '../formats/unwrapped.js';
import { letterHtml } from '../formats/letter-html.js';

/** Fields above a letter that was saved or pasted as text, by what they tell; in the languages met most. */
const FIELDS = {
  from: 'from|von|de|da|van|från|fra|od|от|від|发件人|差出人|보낸 사람',
  subject:
    'subject|betreff|objet|oggetto|onderwerp|asunto|assunto|ämne|emne|temat|тема|主题|件名|제목',
  date: 'date|sent|datum|gesendet|data|fecha|enviado(?: el)?|envoyé|inviato|verzonden|skickat|sendt|дата|отправлено|日期|送信日時|날짜',
  others:
    'to|cc|bcc|reply-to|an|à|a|para|aan|till|til|do|кому|收件人|宛先|받는 사람|organization|message-id|content-type|mime-version|x-[\\w-]+',
} as const;
const FIELD = new RegExp(
  `^\\*{0,2}(?:(?<from>${FIELDS.from})|(?<subject>${FIELDS.subject})|(?<date>${FIELDS.date})|(?:${FIELDS.others}))\\*{0,2}[ \\t]*[:：]\\*{0,2}[ \\t]*(?<value>.*)$`,
  'iu',
);
/** Lines in which the head must end. */
const MOST_FIELDS = 20;
const FEWEST_FIELDS = 3;

/**
 * The letter that a plain text is, if it begins with who wrote it to whom about what; null where it does
 * not. Its quotations and signature are told apart as in every letter.
 */
export function plainLetter(text: string): Extract<Unwrapped, { kind: 'document' }> | null {
  const lines = text.split(/\r\n?|\n/, MOST_FIELDS + 1);
  const end = lines.findIndex((line) => line.trim() === '');
  if (end < FEWEST_FIELDS) return null;
  const found = lines.slice(0, end).map((line) => FIELD.exec(line)?.groups);
  const value = (name: 'from' | 'subject' | 'date'): string | null =>
    found.find((groups) => groups?.[name] !== undefined)?.['value']?.trim() ?? null;
  // Long fields go on in lines that are set in.
  const isHead = found.every(
    (groups, index) => groups !== undefined || /^[ \t]/.test(lines[index] ?? ''),
  );
  const [from, subject, date] = [value('from'), value('subject'), value('date')];
  if (!isHead || from === null || (subject === null && date === null)) return null;
  const body = text
    .split(/\r\n?|\n/)
    .slice(end + 1)
    .join('\n');
  if (body.trim() === '') return null;
  const isFlowed = /format=["']?flowed/i.test(lines.slice(0, end).join('\n'));
  const title = subject?.slice(0, LIMITS.headChars) ?? '';
  const sent = new Date(date ?? '');
  return {
    kind: 'document',
    html: letterHtml(body, isFlowed),
    head: {
      ...(title !== '' && { title }),
      byline: nameIn(from),
      published: Number.isNaN(sent.getTime()) ? null : sent.toISOString(),
    },
    isLetter: true,
  };
}

/** "Ada Morrow" in `"Ada Morrow" <ada@harbour.example>`. */
function nameIn(from: string): string {
  const name = from.replace(/\s*(?:<[^<>]*>|\[mailto:[^\]]*\])\s*/gi, '').replace(/^"(.*)"$/, '$1');
  return (name === '' ? from : name).slice(0, LIMITS.headChars);
}
