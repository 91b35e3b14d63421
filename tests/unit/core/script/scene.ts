import { ArticleBuilder } from './article-builder.js';
import type { Stretch, Who } from './article-builder.js';

const whos: Readonly<Record<string, Who>> = {
  N: 'narrator',
  Q: 'interviewer',
  A: 'interviewee',
  O: 'other',
  S: 'skip',
  L: 'label',
};

/**
 * Builds an article from lines such as `Q| [[Ada Byron:]] How did it **really** start?`: who is
 * meant to say it, labels in double brackets, what is not spoken in double braces, bold and italics
 * as in Markdown, `#` to `####` for the title and headings, `>` for a quotation, `⏎` for a line
 * break, `¦A|` where another one goes on in the same paragraph.
 */
export function scene(text: string, lang = 'en'): ArticleBuilder {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0]?.trim() ?? '';
  const title = first.startsWith('N| # ') ? first.slice(5) : '';
  if (title !== '') lines.shift();
  const builder = new ArticleBuilder(lang, title);
  for (const line of lines) {
    const [, who = 'N', body = ''] = /^\s*(\w)\| ?(.*)$/su.exec(line) ?? [];
    const heading = /^(#{1,6}) /.exec(body);
    const quote = body.startsWith('> ');
    const content = heading !== null ? body.slice(heading[0].length) : quote ? body.slice(2) : body;
    builder.block(stretchesOf(content, who), {
      ...(heading === null ? {} : { kind: 'heading' as const, level: heading[1]?.length ?? 2 }),
      ...(quote ? { within: [{ kind: 'quote' as const, key: builder.key() }] } : {}),
    });
  }
  return builder;
}

function stretchesOf(content: string, firstWho: string): Stretch[] {
  const stretches: Stretch[] = [];
  content.split(/¦(?=\w\|)/u).forEach((part, index) => {
    const who = whos[index === 0 ? firstWho : part.charAt(0)] ?? 'narrator';
    const text = (index === 0 ? part : part.slice(2)).replaceAll('⏎', '\n');
    for (const piece of text.split(
      /(\[\[.*?\]\]+|\{\{.*?\}\}|\*\*.*?\*\*|(?<!\*)\*[^*]+\*(?!\*))/u,
    )) {
      if (piece === '') continue;
      if (piece.startsWith('[[')) stretches.push(labelOf(piece.slice(2, -2)));
      else if (piece.startsWith('{{')) stretches.push({ text: piece.slice(2, -2), who: 'skip' });
      else if (piece.startsWith('**'))
        stretches.push({ text: piece.slice(2, -2), who, style: 'strong' });
      else if (piece.startsWith('*') && piece.endsWith('*') && piece.length > 2)
        stretches.push({ text: piece.slice(1, -1), who, style: 'em' });
      else stretches.push({ text: piece, who });
    }
  });
  return stretches;
}

function labelOf(text: string): Stretch {
  return text.startsWith('**')
    ? { text: text.slice(2, -2), who: 'label', style: 'strong' }
    : { text, who: 'label' };
}
