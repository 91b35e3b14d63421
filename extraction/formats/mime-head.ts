import { LIMITS } from '../../core/limits.js';

/** Fields of a part's head by their names in lower case, as they stand there, on one line each. */
export type MimeHead = ReadonlyMap<string, string>;

const LINE_FEED = 0x0a;
const FIELD = /^([\w!#$%&'*+.^`|~-]{1,80})[ \t]*:[ \t]*(.*)$/s;

/**
 * Reads the head that begins at `start`. It ends after its blank line, else before the first line that
 * belongs in no head. Of fields of one name the first counts.
 */
export function mimeHead(bytes: Uint8Array, start: number): { head: MimeHead; end: number } {
  const fields: { name: string; value: string }[] = [];
  const limit = Math.min(bytes.length, start + LIMITS.mimeHeadBytes);
  let end = start;
  while (end < limit) {
    const lineEnd = bytes.indexOf(LINE_FEED, end);
    const next = lineEnd < 0 ? bytes.length : lineEnd + 1;
    const line = textOf(bytes.subarray(end, Math.min(next, limit))).trimEnd();
    const last = fields.at(-1);
    const field = FIELD.exec(line);
    if (line === '') return { head: headOf(fields), end: next };
    if (/^[ \t]/.test(line) && last !== undefined) last.value += ` ${line.trim()}`;
    else if (field !== null) fields.push({ name: field[1] ?? '', value: field[2] ?? '' });
    else break;
    end = next;
  }
  return { head: headOf(fields), end };
}

/** A parameter of a field: `charset` in `text/html; charset="utf-8"`. Null where it is not there. */
export function parameterOf(head: MimeHead, field: string, name: string): string | null {
  const parameter = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i');
  const [, quoted, bare] = parameter.exec(head.get(field) ?? '') ?? [];
  return (quoted ?? bare ?? '').trim() || null;
}

function headOf(fields: readonly { readonly name: string; readonly value: string }[]): MimeHead {
  return new Map(fields.map(({ name, value }) => [name.toLowerCase(), value] as const).reverse());
}

/** Heads are ASCII by the letter of the standard; what is not is UTF-8, or from before it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
