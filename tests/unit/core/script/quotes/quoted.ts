import type { Article, BlockId } from '../../../../../core/article/article.js';
import { isText } from '../../../../../core/article/article.js';
import { detectSpeakers } from '../../../../../core/script/detect-speakers.js';
import { readQuotes } from '../../../../../core/script/quotes/read-quotes.js';
import type { Script } from '../../../../../core/script/script.js';

/** An article of plain paragraphs. */
export function prose(lang: string, paragraphs: readonly string[]): Article {
  return {
    title: '',
    byline: null,
    siteName: null,
    published: null,
    lang,
    dir: 'ltr',
    blocks: paragraphs.map((text, index) => ({
      kind: 'paragraph',
      id: index as BlockId,
      text,
      inlines: [],
      within: [],
    })),
  };
}

/** The script with its quotations read. */
export function quotesRead(article: Article): Script {
  return readQuotes(article, detectSpeakers(article));
}

/** `Name: what they say` for every quotation that somebody but the narrator reads. */
export function quotedIn(article: Article, script: Script): readonly string[] {
  return script.turns.flatMap((turn) =>
    turn.spans
      .filter((span) => span.evidence.cue === 'quotation')
      .map((span) => {
        const block = article.blocks[span.block];
        const text = block !== undefined && isText(block) ? block.text : '';
        return `${script.cast[turn.speaker]?.name ?? ''}: ${text.slice(span.start, span.end)}`;
      }),
  );
}

/** Who is heard saying what in prose. */
export function heard(lang: string, ...paragraphs: readonly string[]): readonly string[] {
  const article = prose(lang, paragraphs);
  return quotedIn(article, quotesRead(article));
}
