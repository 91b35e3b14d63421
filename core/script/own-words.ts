const quotation = /[“„"«「『‘][^“”„"«»「」『』]{1,300}[”“"»」』’]/gu;

/** A text without what it quotes: the "I" in a quotation is somebody else's. */
export function withoutQuotations(text: string): string {
  return text.replace(quotation, ' ');
}

/** What a turn says itself; one that is in quotation marks from its start is not quoting. */
export function ownWords(text: string): string {
  return /^\s*[“”„"«»「『‘']/u.test(text) ? text : withoutQuotations(text);
}
