/** One quotation of a paragraph, marks included. Offsets are relative to the paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** The mark it opens with. */
  readonly opens: string;
  /** False where the paragraph ends inside it: it may go on in the next. */
  readonly closed: boolean;
}

/** Marks that open a quotation, with those that may close it. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹›',
  '"': '"',
  '「': '」',
  '『': '』',
  '〝': '〟',
};
const marks = /[“”„«»‘’‚‹›"「」『』〝〟〞]/gu;
const cornerMarks = new Set(Array.from('「」『』〝〟〞'));
/** Marks that stand in the middle of words or after numbers too. */
const apostrophes = new Set(['’', '‘']);

/**
 * The outermost quotations of a paragraph, in order; null where its marks do not pair up, since
 * then nobody can tell what is quoted. Apostrophes and measures (5", 6'2") are no marks.
 */
export function findQuotations(text: string): readonly Quotation[] | null {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: Quotation[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const place = placeOf(text, index, mark);
    const closed = openerOf(open, (opener) => closes(text, index, mark, opener, place));
    const opener = open[closed];
    if (opener !== undefined) {
      open.length = closed;
      if (closed === 0)
        found.push({ start: opener.at, end: index + 1, opens: opener.mark, closed: true });
    } else if (mark in closersOf && place.mayOpen && !(mark === '‘' && open.at(-1)?.mark === '‘')) {
      open.push({ mark, at: index });
    } else if (!isNoMark(text, index, mark)) return null;
  }
  const [left, ...inner] = open;
  if (inner.some(({ mark }) => mark !== '‘')) return null;
  if (left !== undefined)
    found.push({ start: left.at, end: text.length, opens: left.mark, closed: false });
  return found;
}

/** Index of the opener that a mark closes, past a ‘ that may have been an apostrophe; else -1. */
function openerOf(
  open: readonly { readonly mark: string }[],
  closes: (opener: string) => boolean,
): number {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const mark = open[at]?.mark ?? '';
    if (closes(mark)) return at;
    if (mark !== '‘') return -1;
  }
  return -1;
}

interface Place {
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const blank = /[\s\u200b\u200e\u200f]/u;
const beforeOpening = /[\s\u200b\u200e\u200f([{¿¡—–\-/“„«‘‚‹"「『]/u;
const inWord = /[\p{L}\p{N}]/u;

/** Whether a mark could open or close here, by what stands on its two sides. */
function placeOf(text: string, at: number, mark: string): Place {
  if (cornerMarks.has(mark)) return { mayOpen: true, mayClose: true };
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // French sets a space inside its marks; there the mark itself says which side it is on.
  const guillemet = mark === '«' || mark === '»';
  const han = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hiragana}：，。]/u;
  const startsHere = before === '' || beforeOpening.test(before) || han.test(before);
  const endsHere = after === '' || !inWord.test(after) || han.test(after);
  return {
    mayOpen: startsHere && after !== '' && (guillemet || !blank.test(after)),
    mayClose: endsHere && before !== '' && (guillemet || !blank.test(before)),
  };
}

function closes(text: string, at: number, mark: string, opener: string, place: Place): boolean {
  if (!place.mayClose || !(closersOf[opener] ?? '').includes(mark)) return false;
  // "the whales’ way" inside ‘…’ closes nothing.
  if (opener === '‘' && mark === '’')
    return text.charAt(at - 1) !== 's' || /[.,!?;:]/u.test(text.charAt(at + 1));
  // »…» and ”…” open and close alike: what could open is not taken for a close.
  return mark !== opener || !place.mayOpen || text.charAt(at - 1) !== ' ';
}

function isNoMark(text: string, at: number, mark: string): boolean {
  if (apostrophes.has(mark)) return true;
  return mark === '"' && /\p{N}/u.test(text.charAt(at - 1));
}
