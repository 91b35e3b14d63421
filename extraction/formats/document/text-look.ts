/** How a stretch of a document's text is set, as far as it may tell who speaks. */
export interface TextLook {
  readonly strong: boolean;
  readonly em: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly position: 'superscript' | 'subscript' | null;
  /** Address a link leads to, as the document has it. */
  readonly href: string | null;
  /** Class name that its character style makes. */
  readonly className: string | null;
}

export const PLAIN_LOOK: TextLook = {
  strong: false,
  em: false,
  underline: false,
  strike: false,
  position: null,
  href: null,
  className: null,
};

/** The tags of a look, around text that is markup already. */
export function lookMarkup(look: TextLook, text: string): string {
  let markup = text;
  if (look.position === 'superscript') markup = `<sup>${markup}</sup>`;
  if (look.position === 'subscript') markup = `<sub>${markup}</sub>`;
  if (look.strike) markup = `<s>${markup}</s>`;
  if (look.underline) markup = `<u>${markup}</u>`;
  if (look.em) markup = `<em>${markup}</em>`;
  if (look.strong) markup = `<strong>${markup}</strong>`;
  if (look.className !== null) {
    markup = `<span class="${escapeMarkup(look.className)}">${markup}</span>`;
  }
  return look.href === null ? markup : `<a href="${escapeMarkup(look.href)}">${markup}</a>`;
}

export function isSameLook(a: TextLook, b: TextLook): boolean {
  return (
    a === b ||
    (a.strong === b.strong &&
      a.em === b.em &&
      a.underline === b.underline &&
      a.strike === b.strike &&
      a.position === b.position &&
      a.href === b.href &&
      a.className === b.className)
  );
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as markup that parsers read back as this text. Control characters, which say nothing, are gone,
 * and halves of characters are replaced.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"]|(?![\t\n\r])\p{Cc}/gu, (sign) => ESCAPES[sign] ?? '');
}
