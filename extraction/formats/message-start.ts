/** Only a mail program or a mail server writes these fields. */
const POSTED = /^(?:received|return-path|delivered-to|message-id|dkim-signature|x-mailer):/im;
const ADDRESSED = /^(?:from|to|subject|date):/im;
const SAVED = /^(?:snapshot-content-location:|from:[ \t]*"?<?saved by\b)/im;
const RELATED = /^content-type:[ \t]*multipart\/related\b/im;
const VERSION = /^mime-version:/im;

/** Whether a file begins as a letter does: with a head that has been through a mail program. */
export function isLetter(start: string): boolean {
  const head = headOf(start);
  return head !== null && POSTED.test(head) && ADDRESSED.test(head) && !SAVED.test(head);
}

/** Whether a file begins as a page does that a browser saved with all that is in it. */
export function isSavedPage(start: string): boolean {
  const head = headOf(start);
  return head !== null && (SAVED.test(head) || (RELATED.test(head) && VERSION.test(head)));
}

/** The fields before the first blank line; null where the file begins with anything else. */
function headOf(start: string): string | null {
  const text = start.replace(/^(?:\xef\xbb\xbf)?\s*(?:From .*\r?\n)?/, '');
  if (!/^[\w-]{1,60}:/.test(text)) return null;
  return text.split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? null;
}
