import { Parser } from 'htmlparser2';

/** HTML that starts a paragraph of its own where it stands in Markdown. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer ' +
    'form header hr li main nav ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const DROPPED: ReadonlySet<string> = new Set(
  'script style iframe svg video audio object'.split(' '),
);
const PLAIN: ReadonlySet<string> = new Set(
  'a abbr big button cite code dfn font img input kbd label link meta small source span sub sup u'.split(
    ' ',
  ),
);
const MARKERS: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '*', i: '*' };

/**
 * Markdown in which HTML, and what site builders put in braces, has become Markdown or nothing:
 * tags, entities, comments, Liquid, Hugo's shortcodes, kramdown's attributes, footnotes' marks. What
 * looks like a tag and is none (`<T>`, `<王苇>`) stays. Linear in the length of the source.
 */
export function withoutHtml(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/(`+[^`\n]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : withoutTags(withoutBraces(piece))))
    .join('');
}

function withoutBraces(text: string): string {
  if (!text.includes('{') && !text.includes('[^')) return text;
  return text
    .replace(/\{[{%][^{}\n]{0,500}[%}]\}|\{\{[<%][^{}\n]{0,500}[>%]\}\}/g, '')
    .replace(/^[ \t]*\{:[^{}\n]{0,500}\}[ \t]*$|\{:[^{}\n]{0,500}\}/gm, '')
    .replace(/^\[\^[^\]\n]{1,40}\]:[ \t]*/gm, '')
    .replace(/\[\^[^\]\n]{1,40}\]/g, '');
}

function withoutTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  let shown = '';
  let dropped = 0;
  const parser = new Parser(
    {
      ontext: (written) => {
        if (dropped === 0) shown += written;
      },
      onopentag: (name) => {
        if (DROPPED.has(name)) dropped += 1;
        else if (dropped === 0) shown += markdownOf(name, true) ?? written(parser, text);
      },
      onclosetag: (name, isImplied) => {
        if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1);
        else if (dropped === 0 && !isImplied) shown += markdownOf(name, false) ?? '';
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  return shown;
}

/** A tag that is none, as it is written. */
function written(parser: Parser, text: string): string {
  return text.slice(parser.startIndex, parser.endIndex + 1);
}

function markdownOf(name: string, isStart: boolean): string | null {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return isStart ? `\n\n${'#'.repeat(Number(heading))} ` : '\n\n';
  if (name === 'br') return isStart ? '\n' : '';
  if (name === 'li') return isStart ? '\n\n- ' : '\n\n';
  if (BLOCKS.has(name)) return '\n\n';
  return MARKERS[name] ?? (PLAIN.has(name) ? '' : null);
}
