import { isText } from '../../../../core/article/article.js';
import { plainParser } from '../../../../extraction/node/plain-parser.js';
import { readArticle } from '../../../../extraction/read-article.js';

/** Words about nothing, so many sentences of them. */
export function prose(sentences: number, about = 'harbour'): string {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `In year ${String(i + 1)} the ${about} lay still, and whoever had a boat mended what the winter had torn.`,
  ).join(' ');
}

/** The texts of a saved page that are read out, without its title, and those that are only shown. */
export async function readPage(body: string): Promise<{ read: string[]; shown: string[] }> {
  const html = `<html lang="en"><title>Boats | The Quay</title><body>${body}</body></html>`;
  const bytes = new TextEncoder().encode(html);
  const article = await readArticle({ name: 'page.html', bytes }, plainParser);
  if (!article.ok) throw new Error('the page could not be read');
  const blocks = article.value.blocks.filter(isText).filter(({ kind }) => kind !== 'title');
  return {
    read: blocks.filter(({ skip }) => skip === undefined).map(({ text }) => text),
    shown: blocks.filter(({ skip }) => skip !== undefined).map(({ text }) => text),
  };
}
