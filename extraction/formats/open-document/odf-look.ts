import type { TextLook } from '../document/text-look.js';
import type { TextProperties } from './text-properties.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How a stretch of text is set. */
export function lookOf(
  text: string,
  properties: TextProperties,
  { href, className }: Pick<TextLook, 'href' | 'className'>,
): TextLook {
  const isComplex = RIGHT_TO_LEFT.test(text);
  return {
    strong: properties[isComplex ? 'complexStrong' : 'strong'] ?? false,
    em: properties[isComplex ? 'complexEm' : 'em'] ?? false,
    underline: href === null && (properties.underline ?? false),
    strike: properties.strike ?? false,
    position: properties.position ?? null,
    href,
    className,
  };
}

/** The language of a stretch of text, of the three that its style names, by its script. */
export function languageOf(text: string, properties: TextProperties): string | null {
  const { lang, complexLang, asianLang } = properties;
  const named = RIGHT_TO_LEFT.test(text) ? complexLang : EAST_ASIAN.test(text) ? asianLang : lang;
  return named === undefined || named === '' ? null : named;
}
