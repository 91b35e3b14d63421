import { escapeMarkup } from '../document/text-look.js';

/** What stands in a line, by how it is written; the first that fits at a place counts. */
const INLINE = new RegExp(
  [
    String.raw`\\(?<escaped>[^\s])|(?<nothing>\\\s)`,
    '``(?<literal>[^\\n]+?)``(?!`)',
    String.raw`\*\*(?<strong>\S(?:[^\n]*?\S)?)\*\*`,
    String.raw`(?<![\p{L}\p{N}*])\*(?<em>[^\s*](?:[^*\n]*?[^\s*])?)\*(?![\p{L}\p{N}])`,
    '(?::[a-z][\\w:+.-]{0,40}:)?`(?<marked>[^`\\n]+)`(?<role>:[a-z][\\w:+.-]{0,40}:)?(?<reference>__?)?',
    String.raw`(?<![\p{L}\p{N}])\|(?<substitution>[^|\s][^|\n]{0,60})\|_{0,2}`,
    String.raw`\[(?<note>\d+|#[\w-]*|\*|[A-Za-z][\w.-]*)\]_(?![\p{L}\p{N}_])`,
    String.raw`(?<![\p{L}\p{N}_])(?<named>[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*)__?(?![\p{L}\p{N}_])`,
    String.raw`(?<address>https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])`,
  ].join('|'),
  'gu',
);
/** Words, and in angle brackets where they lead to. */
const WITH_TARGET = /^([\s\S]*?)\s*<([^<>]+)>$/;

/** What references in a text stand for. */
export interface Targets {
  /** Addresses by name, in lower case. */
  readonly links: ReadonlyMap<string, string>;
  /** Words that stand for others. */
  readonly substitutions: ReadonlyMap<string, string>;
}

/** The inline markup of reStructuredText as HTML; roles and references are their words. */
export function restInline(text: string, targets: Targets): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    html += escapeMarkup(text.slice(at, found.index)) + inlineMarkup(found, targets);
    at = found.index + found[0].length;
  }
  return html + escapeMarkup(text.slice(at));
}

function inlineMarkup({ 0: whole, groups = {} }: RegExpExecArray, targets: Targets): string {
  const { escaped, nothing, literal, strong, em, marked, substitution, note, named, address } =
    groups as Partial<Record<string, string>>;
  if (nothing !== undefined) return '';
  if (escaped !== undefined) return escapeMarkup(escaped);
  if (literal !== undefined) return `<code>${escapeMarkup(literal)}</code>`;
  if (strong !== undefined) return `<strong>${escapeMarkup(strong)}</strong>`;
  if (em !== undefined) return `<em>${escapeMarkup(em)}</em>`;
  if (note !== undefined) return `<sup>[${escapeMarkup(note.replace(/^#(?=.)/, ''))}]</sup>`;
  if (substitution !== undefined) {
    return escapeMarkup(targets.substitutions.get(substitution.toLowerCase()) ?? substitution);
  }
  if (named !== undefined) {
    const target = targets.links.get(named.toLowerCase());
    return target === undefined ? escapeMarkup(whole) : link(named, target);
  }
  if (address !== undefined) return link(address, address);
  const words = (marked ?? '').replace(/^[~!]/, '');
  const [, shown, target] = WITH_TARGET.exec(words) ?? [];
  const isCode = /^:(?:code|file|command|kbd|py:\w+|func|class|meth|mod):/.test(whole);
  if (isCode) return `<code>${escapeMarkup(shown || words)}</code>`;
  if (target !== undefined) return link(shown || target, target);
  return link(words, targets.links.get(words.toLowerCase()) ?? null);
}

function link(words: string, target: string | null): string {
  const shown = escapeMarkup(words);
  return target !== null && /^(?:https?:|mailto:)/i.test(target)
    ? `<a href="${escapeMarkup(target)}">${shown}</a>`
    : shown;
}
