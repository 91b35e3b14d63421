import type { Direction } from '../core/article/article.js';
import { primaryLanguage } from './language-tag.js';

const RTL_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa ha-Arab he iw ks ku-Arab ps sd syr ug ur yi ji'.split(' '),
);
const RTL_LETTER =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
/** Characters that decide the direction of a text whose language is not known. */
const SAMPLE_CHARS = 4_000;

/** Direction in which a language is written, or null when it is not known. */
export function directionOf(lang: string): Direction | null {
  if (lang === 'und') return null;
  return RTL_LANGUAGES.has(primaryLanguage(lang)) ? 'rtl' : 'ltr';
}

/** Direction of most letters. */
export function scriptDirection(texts: readonly string[]): Direction {
  const sample = texts.join(' ').slice(0, SAMPLE_CHARS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const rtl = sample.match(RTL_LETTER)?.length ?? 0;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
