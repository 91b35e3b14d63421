import type { SkipReason } from '../core/article/article.js';
import {
  BECAUSE,
  CLICK_HERE,
  COMMENT_FORM,
  IN_BROWSER,
  NEWSLETTER,
  PAYWALL,
  PICTURE,
  POSTED,
  READ_ALSO,
  READ_WHOLE,
  RECEIVING,
  RIGHTS,
  SERVICES,
  SHARE,
  SOURCE,
  SUBSCRIBE,
  SUBSCRIBED,
  TOPICS,
  UNSUBSCRIBE,
  UNSUBSCRIBE_WHERE,
  WHOLE_LINES,
} from './furniture-words.js';
import { BOX_LINES } from './furniture-boxes.js';
import { PANEL_LINES } from './furniture-panels.js';
import { singleLine } from './page-text.js';

/** A line that belongs to the page and not to the article. */
export interface FurnitureLine {
  readonly reason: SkipReason;
  /** Matched against the whole line, folded and lower-cased. */
  readonly pattern: RegExp;
  /** After this line the page has comments and forms only. */
  readonly endsArticle?: true;
}

const EXACT_LINES: ReadonlySet<string> = new Set([
  ...entries(WHOLE_LINES),
  ...entries(PANEL_LINES),
]);

function entries(list: string): string[] {
  return list.split(/[|\n]/).filter((entry) => entry !== '');
}

/** One of a list's entries, which may be patterns. */
function any(list: string): string {
  return `(?:${list.trim().replaceAll('\n', '|')})`;
}

/** A pattern for a whole line, as a template whose backslashes stay. */
function line(parts: TemplateStringsArray, ...lists: string[]): RegExp {
  return new RegExp(String.raw(parts, ...lists), 'u');
}

/** Between the buttons of a bar. */
const BARS = /\s*[|｜·•]\s*/u;

/** Lines with something variable in them. Each is anchored: a sentence that contains one is text. */
export const FURNITURE_LINES: readonly FurnitureLine[] = [
  { reason: 'boilerplate', endsArticle: true, pattern: line`^${any(COMMENT_FORM)}` },
  { reason: 'boilerplate', pattern: line`^${any(IN_BROWSER)}(?: (?:here|hier))?$` },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: line`^${any(RECEIVING)} ${any(NEWSLETTER)}(?: ${any(BECAUSE)}(?!\p{L}).{1,200}|,.{1,200})?$`,
  },
  {
    reason: 'boilerplate',
    endsArticle: true,
    pattern: line`^${any(UNSUBSCRIBE)}(?: ${any(UNSUBSCRIBE_WHERE)}|\s*[|·•/–-].{0,160})?$`,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:was this (?:e?-?mail|newsletter) )?forwarded (?:to you|this e?-?mail)\?.{0,80}$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^required fields are marked|^erforderliche felder sind|^les champs obligatoires sont|^los campos (?:obligatorios|requeridos) están|^i campi obbligatori sono|^campos obrigatórios são|^обязательные поля помечены/u,
  },
  { reason: 'boilerplate', pattern: /^save my name,? e-?mail/u },
  { reason: 'boilerplate', pattern: /^this site uses akismet|^learn how your comment data/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:we|this (?:web)?site|our (?:web)?site) uses? cookies(?: (?:to|for|on|and|so|in order)\b.*|[.,].*)?$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt)) cookies|^ce site utilise des cookies|^(?:este sitio|esta (?:web|página)) utiliza cookies/u,
  },
  {
    reason: 'boilerplate',
    pattern: line`^${any(PAYWALL)}`,
  },
  {
    reason: 'boilerplate',
    pattern: line`^${any(READ_WHOLE)} .{1,120}$`,
  },
  { reason: 'boilerplate', pattern: /^by using this (?:web)?site,? you (?:agree|consent)/u },
  { reason: 'boilerplate', pattern: /^by (?:admin|administrator|webmaster|staff|editor)$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:subscribe|sign up|register) (?:to|for|now|here) .{0,80}(?:newsletter|updates|emails?|mailing list|alerts)\b.{0,40}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:get|receive) .{0,60}(?:in|to|delivered to) your inbox.{0,40}$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:enter|type) your e-?mail(?: address)?.{0,40}$/u },
  { reason: 'boilerplate', pattern: /^(?:©|\(c\)|copyright)\s.{0,160}$/u },
  { reason: 'boilerplate', pattern: /^.{0,80}\ball rights reserved.{0,40}$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:follow|find|like|join) (?:us|me|.{1,40}) on (?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|mastodon|tiktok)\b.{0,80}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:share|click to share) (?:this )?(?:on|with|via) .{1,60}$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:click|tap) here to .{1,80}$/u },
  {
    reason: 'boilerplate',
    pattern: line`^(?:.{0,60}\s)?${any(CLICK_HERE)}(?:\s.{0,60})?$`,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^\d[\d.,]*k? (?:comments?|shares?|replies|likes|views|retweets|kommentare?|commentaires?|comentarios?|комментари\p{L}*)$/u,
  },
  { reason: 'boilerplate', pattern: line`^${any(BOX_LINES)}.{0,200}$` },
  {
    reason: 'boilerplate',
    pattern: /^(?:(?:blog )?comments |video |search )?powered by \S.{0,30}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:read or )?share this (?:article|story|post|page)\s*[:：]?\s*https?:.{0,200}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:got|have) (?:a|any) (?:news )?(?:tips?|story)\b[^.!]{0,80}\?.{0,100}$/u,
  },
  { reason: 'boilerplate', pattern: /^questions\?\s?comments\?.{0,80}$/u },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:(?:e-?mail|print|save|share|tweet|comment|like|pin|text size|font size)(?:[|/·•,\s]+|$)){2,}$/u,
  },
  { reason: 'boilerplate', pattern: /^a(?:[+-]?\s+a){1,3}[+-]?$/u },
  { reason: 'byline', pattern: /^(?:.{0,40}\s)?first published[\s:].{0,20}\p{N}.{0,40}$/u },
  {
    // A reporter's name and address, as Korean papers end an article with.
    reason: 'byline',
    pattern: /^(?:[^\s.!?:]{1,20}\s){0,3}[(<]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u,
  },
  { reason: 'boilerplate', pattern: /^(?:posted|filed) (?:in|under)\b.{0,120}$/u },
  {
    reason: 'boilerplate',
    pattern: line`^${any(TOPICS)}\s*[:：].{0,200}$`,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:read|see|watch|listen|read more|read also|also read|related|more|recommended|don['’]t miss)(?: (?:more|also|next|now))?\s*[:：>»|].{1,200}$/u,
  },
  {
    reason: 'boilerplate',
    pattern: line`^${any(READ_ALSO)}\s*[:：>»|].{1,200}$`,
  },
  {
    // "Source: …" and who is responsible, in a line of their own.
    reason: 'boilerplate',
    pattern: line`^${any(SOURCE)}\s*[:：].{1,60}$`,
  },
  {
    reason: 'boilerplate',
    pattern: line`^${any(SHARE)}(?:\s*[:：]\s*.{0,80}|(?:\s+(?:on |auf |sur |en |no |su |op |på |na |в |у |على |ב)?${any(SERVICES)})+)$`,
  },
  {
    // Asking to subscribe, follow or share. Whole lines: an answer says more.
    reason: 'boilerplate',
    pattern: line`^(?:[^.!?。！？]{0,100}[?？]\s)?${any(SUBSCRIBE)}.{0,120}${any(SUBSCRIBED)}[^.!?。！？]{0,80}[.!?。！]?(?:[^.!?。！？]{0,80}[.!])?$`,
  },
  {
    reason: 'boilerplate',
    pattern: line`^(?:.{0,40}\s)?${any(RIGHTS)}(?:\s.{0,40})?$`,
  },
  { reason: 'boilerplate', pattern: /^.{0,30}(?:구독하기|바로가기|더보기|다운로드)$/u },
  {
    // Where a weblog says who posted when, under what, and how many said something.
    reason: 'boilerplate',
    pattern: line`^${any(POSTED)}[^.!?。！？]{0,120}$`,
  },
  {
    reason: 'boilerplate',
    pattern: /^(?:advertisement|anzeige|publicité|publicidad|реклама)\s*[-–—|:].{0,60}$/u,
  },
  {
    reason: 'boilerplate',
    pattern:
      /^(?:this (?:article|interview|story|post) (?:was|is) (?:originally|first) (?:published|posted|appeared)|originally published) (?:on|at|in|by) .{1,120}$/u,
  },
  {
    reason: 'caption',
    pattern: line`^${any(PICTURE)}(?:\s+(?:by|courtesy|credit|credits|source))?\s*[:：/©].{1,140}$`,
  },
  { reason: 'caption', pattern: /^(?:©|\(c\)).{1,80}$/u },
  {
    reason: 'caption',
    pattern:
      /^(?:фото|foto|photos?|fotoğraf|kuva|fot)\s(?:автор(?:а|ки|ов|ів)|з архіву|из архива|архив|archiv\p{L}*|archiwum|arquivo|archivo|d['’]archives|courtesy|del autor|do autor|redaktion)(?:\s.{0,60})?$/u,
  },
  {
    // A sentence about a picture, and in brackets or after its full stop whose picture it is.
    reason: 'caption',
    pattern: line`^.{4,180}(?:[.。!”"»]\s?|\s[-–—/|]\s|\s?[（(])${any(PICTURE)}\s?[:：/＝=]\s?[^.:!?。]{2,50}[)）]?$`,
  },
  {
    reason: 'caption',
    pattern: /^.{4,120}[（(][^（）()]{0,20}(?:图|圖|摄|攝|撮影|提供|제공)[)）]?$/u,
  },
  {
    reason: 'caption',
    pattern:
      /^(?!.*[.!?] ).{0,80}(?:[/|(©–—-] ?|\bby )(?:getty images|getty|reuters|shutterstock|istock|unsplash|afp|epa|dpa|ap photo|ap|imago|picture alliance)\b.{0,30}$/u,
  },
];

/** All of them in one, since nearly every line is none. */
const ANY_FURNITURE = new RegExp(
  FURNITURE_LINES.map(({ pattern }) => `(?:${pattern.source})`).join('|'),
  'u',
);

const EXACT_FURNITURE: FurnitureLine = { reason: 'boilerplate', pattern: /^$/u };

/** Longer lines are text, whatever they begin with. */
const LONGEST_FURNITURE = 240;

/** Which furniture a line is, or null if it is text. */
export function furnitureOf(text: string): FurnitureLine | null {
  if (text.length > LONGEST_FURNITURE) return null;
  // The Turkish capital becomes two characters, one of them a dot.
  const line = singleLine(text).toLowerCase().replaceAll('i\u0307', 'i');
  const bare = line.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N}?]+$/gu, '');
  if (bare === '') return null;
  // "Share | Print | Send": each of them is a button.
  if (BARS.test(line)) {
    const pieces = line.split(BARS).filter((piece) => piece !== '');
    if (pieces.length > 1 && pieces.every((piece) => EXACT_LINES.has(piece)))
      return EXACT_FURNITURE;
  }
  // "Listen." may be an answer; "Listen" is a button.
  if (EXACT_LINES.has(bare) && !/[.!?…。！？]$/u.test(line)) return EXACT_FURNITURE;
  return ANY_FURNITURE.test(bare)
    ? (FURNITURE_LINES.find(({ pattern }) => pattern.test(bare)) ?? null)
    : null;
}
