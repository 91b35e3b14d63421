import { ArticleBuilder } from './article-builder.js';
import type { Who } from './article-builder.js';

/**
 * Reads a page written as lines: `# title`, `## heading`, `**bold**` as a whole line, anything else
 * a paragraph. All of it is meant for `who`.
 */
export function readPageText(text: string, lang: string, who: Who = 'narrator'): ArticleBuilder {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const title = lines[0]?.startsWith('# ') === true ? (lines.shift() ?? '').slice(2) : '';
  const builder = new ArticleBuilder(lang, title);
  for (const line of lines) {
    const heading = /^(#{2,6}) (.*)$/.exec(line);
    const bold = /^\*\*(.*)\*\*$/.exec(line);
    if (heading !== null) {
      builder.say(who, heading[2] ?? '', undefined, {
        kind: 'heading',
        level: heading[1]?.length ?? 2,
      });
    } else if (bold !== null) builder.say(who, bold[1] ?? '', 'strong');
    else builder.say(who, line);
  }
  return builder;
}
